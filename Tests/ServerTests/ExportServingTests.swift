import EngineTesting
import Execution
import Export
import Postgres
import PostgresTesting
import SQL
import Server
import Testing

@Suite("Files of rows over HTTP")
struct ExportServingTests {
    private static let rowCount = 200_000

    /// 200,000 rows, some 25 MB as CSV: more than the buffers between server and caller hold.
    private static let database = Task {
        try await ServedDatabase(
            scripts: [
                """
                create table row (id int primary key, text text not null, divisor int not null);
                insert into row select n, repeat('文字 ', 15) || n, 1 from generate_series(1, \(rowCount)) as n;
                analyze row;
                """
            ],
            mapping: """
                type Row { id: Int! text: String! divisor: Int!
                  quotient: Int @sql(expression: "1 / (case when id = \(rowCount - 10) then 0 else divisor end)") }
                """
        )
    }

    private func withServer(
        stallTimeout: Duration = .seconds(60),
        log: LogCollector = LogCollector(),
        _ body: @escaping @Sendable (RunningServer, ServedDatabase) async throws -> Void
    ) async throws {
        let database = try await Self.database.value.withOwnPool()
        var configuration = ServerConfiguration()
        configuration.stallTimeout = stallTimeout
        try await RunningServer.with(
            configuration: configuration,
            exporter: Exporter(engine: database.engine),
            log: log
        ) {
            try await body($0, database)
        }
        await database.pool.close()
    }

    private static func ask(_ query: String, accept: String = "text/csv", target: String = "/graphql") -> HTTPMessage {
        var message = HTTPMessage.post(#"{"query":"\#(query)"}"#, accept: accept)
        message.target = target
        return message
    }

    @Test("Accept names the form; the head names the file")
    func forms() async throws {
        try await withServer { server, _ in
            let query = "query Rows { rows(limit: 2) { id divisor } }"
            let csv = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask(query, target: "/graphql?bom=1").bytes)
                return try await exchange.readChunkedAnswer()
            }
            #expect(csv.answer.status == 200)
            #expect(csv.answer["content-type"] == "text/csv; charset=utf-8; header=present")
            #expect(
                csv.answer["content-disposition"]
                    == "attachment; filename=\"Rows.csv\"; filename*=UTF-8''Rows.csv"
            )
            #expect(csv.answer.text == "\u{FEFF}id,divisor\r\n1,1\r\n2,1\r\n")
            let lines = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask(query, accept: "application/x-ndjson, */*;q=0.1").bytes)
                return try await exchange.readChunkedAnswer()
            }
            #expect(lines.answer.text == "{\"id\":1,\"divisor\":1}\n{\"id\":2,\"divisor\":1}\n")
            let book = try await server.send(Self.ask(query, accept: ExportFormat.xlsx.mediaType))
            #expect(book.body.starts(with: Array("PK".utf8)))
            #expect(book["content-type"] == ExportFormat.xlsx.mediaType)
            let preferred = try await server.send(Self.ask(query, accept: "text/csv;q=0.5, application/json"))
            #expect(preferred["content-type"] == "application/json; charset=utf-8")
        }
    }

    @Test("what cannot be exported is refused as a GraphQL response")
    func refused() async throws {
        try await withServer { server, database in
            let sibling = try await server.send(Self.ask("{ a: rows { id } b: rows { id } }"))
            #expect(sibling.status == 422)
            #expect(sibling["content-type"] == "application/json; charset=utf-8")
            #expect(sibling.text.contains("An export takes one root field"))
            let option = try await server.send(Self.ask("{ rows { id } }", target: "/graphql?bom=maybe"))
            #expect(option.status == 422)
            #expect(option.text.contains(#"\"bom\" is \"maybe\"; it must be 1 or 0."#))
            #expect(database.pool.statistics.flights == 0)
        }
    }

    @Test("an export is compressed piece by piece, and its log line has the bytes that were sent")
    func compressed() async throws {
        let log = LogCollector()
        try await withServer(log: log) { server, _ in
            let plain = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask("{ rows { id text } }").bytes)
                return try await exchange.readChunkedAnswer()
            }
            let packed = try await HTTPConnection.open(port: server.port) { exchange in
                var request = Self.ask("{ rows { id text } }")
                request.headers.append(("Accept-Encoding", "gzip"))
                try await exchange.write(request.bytes)
                return try await exchange.readChunkedAnswer()
            }
            #expect(packed.isComplete)
            #expect(packed.answer["content-encoding"] == "gzip")
            #expect(packed.answer["vary"] == "Accept-Encoding")
            #expect(plain.answer["vary"] == "Accept-Encoding")
            #expect(Gzip.decode(packed.answer.body) == plain.answer.body)
            let book = try await server.send(
                Self.ask("{ rows(limit: 2) { id } }", accept: ExportFormat.xlsx.mediaType)
            )
            #expect(book["content-encoding"] == nil)
            try await waitUntil { log.lines.count { $0.message == "request" } == 3 }
            let bytes = log.lines.filter { $0.message == "request" }.map { $0.metadata["bytes"] }
            #expect(bytes == [plain.answer, packed.answer, book].map { String($0.body.count) })
        }
    }

    @Test("a reader that is slow gets every row")
    func slowReader() async throws {
        try await withServer { server, database in
            let (answer, isComplete) = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask("{ rows { id text } }").bytes)
                return try await exchange.readChunkedAnswer(pausing: .milliseconds(1))
            }
            #expect(isComplete)
            #expect(answer.body.count { $0 == UInt8(ascii: "\n") } == Self.rowCount + 1)
            #expect(answer.text.hasSuffix("\(Self.rowCount)\r\n"))
            try await waitUntil { database.pool.statistics.openSnapshots == 0 }
        }
    }

    @Test("a reader that stops is disconnected, and its session is free again")
    func stalledReader() async throws {
        let log = LogCollector()
        try await withServer(stallTimeout: .milliseconds(300), log: log) { server, database in
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask("{ rows { id text } }").bytes)
                try await waitUntil { database.pool.statistics.openSnapshots == 1 }
                try await waitUntil { database.pool.statistics.openSnapshots == 0 }
                let (answer, isComplete) = try await exchange.readChunkedAnswer()
                #expect(answer.status == 200)
                #expect(!isComplete)
            }
            try await waitUntil { log.lines.contains { $0.message == "request" && $0.metadata["complete"] == "false" } }
            #expect(try await database.pool.run(flight: [BoundStatement("select 1")]).count == 1)
        }
    }

    @Test("a reader that vanishes ends the export")
    func vanishedReader() async throws {
        try await withServer { server, database in
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask("{ rows { id text } }").bytes)
                try await waitUntil { database.pool.statistics.openSnapshots == 1 }
            }
            try await waitUntil { database.pool.statistics.openSnapshots == 0 }
        }
    }

    @Test("an error after the first bytes cuts the connection: no short file looks whole")
    func lateError() async throws {
        try await withServer { server, database in
            let (answer, isComplete) = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.ask("{ rows(orderBy: [{id: ASC}]) { id text quotient } }").bytes)
                return try await exchange.readChunkedAnswer()
            }
            #expect(answer.status == 200)
            #expect(!isComplete)
            try await waitUntil { database.pool.statistics.openSnapshots == 0 }
        }
    }
}
