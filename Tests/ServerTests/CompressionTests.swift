import Execution
import GraphQLLanguage
import Server
import Testing

@Suite("Content codings (RFC 9110 §12.5.3)")
struct CompressionTests {
    /// Answers with as many characters as the operation is named: `{length1000}`.
    private static let executor = StubExecutor { request in
        let length = Int(String(decoding: request.query.filter { (48...57).contains($0) }, as: UTF8.self)) ?? 0
        return EngineResponse(
            outcome: .executed,
            body: ResponseBuffer(Array(Self.json(length).utf8)),
            entityTag: request.wantsEntityTag ? "W/\"a-b\"" : nil
        )
    }

    private static func json(_ length: Int) -> String {
        let characters = Array("濮阳市 0123456789")
        return "{\"data\":\"" + String((0..<length).map { characters[$0 % characters.count] }) + "\"}"
    }

    private static func get(_ length: Int, _ accept: String?, method: String = "GET") -> HTTPMessage {
        .request(
            method,
            "/graphql?query=%7Blength\(length)%7D",
            headers: accept.map { [("Accept-Encoding", $0)] } ?? []
        )
    }

    @Test(
        "gzip is used where the caller likes it as well as no coding",
        arguments: [
            ("gzip", true), ("gzip, deflate, br", true), ("x-gzip", true), ("GZIP;q=0.5", true), ("*", true),
            ("br;q=1.0, gzip;q=0.8, *;q=0.1", true), ("identity;q=0.5, gzip", true), ("gzip;q=1, identity;q=0", true),
            (nil, false), ("", false), ("br", false), ("gzip;q=0", false), ("gzip;q=0, *", false), ("*;q=0", false),
            ("identity, gzip;q=0.5", false), ("gzip;q=2", false), ("deflate", false),
        ] as [(String?, Bool)]
    )
    func negotiated(_ accept: String?, _ isCompressed: Bool) async throws {
        try await RunningServer.with(Self.executor) { server in
            let answer = try await server.send(Self.get(5_000, accept))
            #expect(answer.status == 200)
            #expect(answer["content-encoding"] == (isCompressed ? "gzip" : nil))
            #expect(answer["vary"] == "Accept, Accept-Encoding")
            #expect(answer["etag"] == "W/\"a-b\"")
            let body = isCompressed ? try #require(Gzip.decode(answer.body)) : answer.body
            #expect(String(decoding: body, as: UTF8.self) == Self.json(5_000))
            #expect(isCompressed == (answer.body.count < 1_000))
        }
    }

    @Test("short answers are sent as they are")
    func short() async throws {
        try await RunningServer.with(Self.executor) { server in
            let answer = try await server.send(Self.get(500, "gzip"))
            #expect(answer["content-encoding"] == nil)
            #expect(answer.text == Self.json(500))
        }
    }

    @Test("long answers are compressed while they are sent", arguments: [131_072, 1_000_000])
    func long(_ length: Int) async throws {
        try await RunningServer.with(Self.executor) { server in
            let (answer, isComplete) = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Self.get(length, "gzip").bytes)
                return try await exchange.readChunkedAnswer()
            }
            #expect(isComplete)
            #expect(answer["content-encoding"] == "gzip")
            #expect(Gzip.decode(answer.body).map { String(decoding: $0, as: UTF8.self) } == Self.json(length))
        }
    }

    @Test("answers to POST and pages too; HEAD has the head of GET")
    func others() async throws {
        try await RunningServer.with(Self.executor) { server in
            let post = try await server.send(
                .post(#"{"query":"{length5000}"}"#, headers: [("Accept-Encoding", "gzip")])
            )
            #expect(Gzip.decode(post.body).map { String(decoding: $0, as: UTF8.self) } == Self.json(5_000))
            #expect(post["vary"] == "Accept-Encoding")
            let page = try await server.send(.request("GET", "/connect", headers: [("Accept-Encoding", "gzip")]))
            let html = try #require(Gzip.decode(page.body))
            #expect(String(decoding: html, as: UTF8.self).hasSuffix("</html>\n"))
            let get = try await server.send(Self.get(5_000, "gzip"))
            let head = try await server.send(.request("HEAD", "/connect", headers: [("Accept-Encoding", "gzip")]))
            #expect(head["content-encoding"] == "gzip")
            #expect(head["content-length"] == page["content-length"])
            #expect(get["content-length"] == String(get.body.count))
        }
    }

    @Test("who has the answer already gets 304 whatever coding it had")
    func notModified() async throws {
        try await RunningServer.with(Self.executor) { server in
            var request = Self.get(5_000, "gzip")
            request.headers.append(("If-None-Match", "W/\"a-b\""))
            let answer = try await server.send(request)
            #expect(answer.status == 304)
            #expect(answer["content-encoding"] == nil)
            #expect(answer["vary"] == "Accept, Accept-Encoding")
        }
    }
}
