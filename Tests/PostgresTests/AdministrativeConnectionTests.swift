import Postgres
import PostgresTesting
import SQL
import Synchronization
import Testing

@Suite("The administrator's session: scripts, COPY, notices and errors")
struct AdministrativeConnectionTests {
    @Test("a script is one transaction: an error leaves nothing behind")
    func scripts() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            let rows = try await administrator.execute(script: "create table t (x int); insert into t values (1), (2)")
            #expect(rows.map(\.commandTag) == ["CREATE TABLE", "INSERT 0 2"])
            #expect(rows.map(\.affectedRows) == [nil, 2])
            await #expect(throws: PostgresError.self) {
                try await administrator.execute(script: "insert into t values (3); insert into nowhere values (4)")
            }
            let count = try await administrator.query("select count(*) from t").string(0, 0)
            #expect(count == "2")
        }
    }

    @Test("an error has all its fields")
    func errors() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(
                script: "create table parent (id int primary key, name text not null, constraint short check (id < 9))"
            )
            let check = await #expect(throws: PostgresError.self) {
                try await administrator.execute(script: "insert into parent values (10, 'a')")
            }
            guard case .server(let error) = check else { throw try #require(check) }
            #expect(error.sqlState == SQLState("23514"))
            #expect(error.severity == "ERROR")
            #expect(error.message == "new row for relation \"parent\" violates check constraint \"short\"")
            #expect(error.detail == "Failing row contains (10, a).")
            #expect(error.schema == "public")
            #expect(error.table == "parent")
            #expect(error.constraint == "short")
            #expect(error.statementIndex == nil)
            let null = await #expect(throws: PostgresError.self) {
                try await administrator.execute(script: "insert into parent values (1, null)")
            }
            guard case .server(let error) = null else { throw try #require(null) }
            #expect(error.column == "name")
            let column = await #expect(throws: PostgresError.self) {
                try await administrator.execute(script: "select nme from parent")
            }
            guard case .server(let error) = column else { throw try #require(column) }
            #expect(error.position == 8)
            #expect(error.hint == "Perhaps you meant to reference the column \"parent.name\".")
        }
    }

    @Test("notices are reported in order")
    func notices() async throws {
        let notices = Mutex<[String]>([])
        let connection = try await AdministrativeConnection.connect(
            try await TestCluster.shared().connectionString(database: "postgres"),
            onNotice: { notice in notices.withLock { $0.append("\(notice.severity) \(notice.message)") } }
        )
        _ = try await connection.execute(script: "do $$ begin raise notice 'one'; raise warning 'two'; end $$")
        await connection.close()
        #expect(notices.withLock { $0 } == ["NOTICE one", "WARNING two"])
    }

    @Test("COPY loads rows from pieces cut anywhere")
    func copy() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t (x int, y text)")
            let data = (1...5_000).map { "\($0)\t濮阳 \($0)\n" }.joined()
            var rest = Array(data.utf8)[...]
            let count = try await administrator.copy("copy t from stdin") {
                guard !rest.isEmpty else { return nil }
                defer { rest = rest.dropFirst(7_001) }
                return Array(rest.prefix(7_001))
            }
            #expect(count == 5_000)
            let last = try await administrator.query("select y from t where x = 5000").string(0, 0)
            #expect(last == "濮阳 5000")
        }
    }

    @Test("COPY of a wrong row loads nothing and names the line")
    func wrongCopy() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t (x int)")
            var pieces = ["1\n2\n", "three\n"]
            let failure = await #expect(throws: PostgresError.self) {
                try await administrator.copy("copy t from stdin") {
                    pieces.isEmpty ? nil : Array(pieces.removeFirst().utf8)
                }
            }
            guard case .server(let error) = failure else { throw try #require(failure) }
            #expect(error.sqlState == SQLState("22P02"))
            #expect(error.context == "COPY t, line 3, column x: \"three\"")
            let count = try await administrator.query("select count(*) from t").string(0, 0)
            #expect(count == "0")
        }
    }

    @Test("COPY whose source fails loads nothing, and the session serves on")
    func failedSource() async throws {
        struct SourceFailure: Error {}
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t (x int)")
            var pieces = [Array("1\n".utf8)]
            await #expect(throws: SourceFailure.self) {
                try await administrator.copy("copy t from stdin") {
                    guard let piece = pieces.popLast() else { throw SourceFailure() }
                    return piece
                }
            }
            let count = try await administrator.query("select count(*) from t").string(0, 0)
            #expect(count == "0")
        }
    }

    @Test("a COPY in a script is an error, not a hang", arguments: ["copy t from stdin", "copy t to stdout"])
    func copyInScript(script: String) async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { administrator in
            _ = try await administrator.execute(script: "create table t (x int)")
            await #expect(throws: PostgresError.self) { try await administrator.execute(script: script) }
            let answer = try await administrator.query("select 1").string(0, 0)
            #expect(answer == "1")
        }
    }

    @Test("a statement can be stopped from another task")
    func cancel() async throws {
        let database = try await TestCluster.shared().createDatabase()
        try await withAdministrator(on: database) { sleeper in
            async let sleep = sleeper.execute(script: "select pg_sleep(100)")
            try await withAdministrator(on: database) { watcher in
                let statement: Fragment = "select 1 from pg_stat_activity where wait_event = 'PgSleep'"
                try await waitUntil { try await watcher.query(statement).rowCount != 0 }
            }
            await sleeper.cancel()
            do {
                _ = try await sleep
                Issue.record("the statement was not stopped")
            } catch {
                guard case .server(let server) = error as? PostgresError else { throw error }
                #expect(server.sqlState == .queryCanceled)
            }
        }
    }

    @Test("a server that is not there is unavailable, with libpq's reason")
    func nowhere() async {
        let error = await #expect(throws: PostgresError.self) {
            try await AdministrativeConnection.connect("host=/nowhere dbname=x")
        }
        guard case .unavailable(_, let message) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(message.contains("/nowhere/.s.PGSQL.5432"))
    }

    @Test("a closed session is unavailable")
    func closed() async throws {
        let connection = try await AdministrativeConnection.connect(
            try await TestCluster.shared().connectionString(database: "postgres")
        )
        await connection.close()
        await #expect(
            throws: PostgresError.unavailable(retryAfter: .zero, message: "the connection is closed")
        ) { try await connection.query("select 1") }
    }
}
