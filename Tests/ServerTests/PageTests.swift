import Server
import Testing

@Suite("Pages beside GraphQL")
struct PageTests {
    @Test("/health/live is ok without asking the database")
    func live() async throws {
        try await RunningServer.with(isReady: { _ in false }) { server in
            let answer = try await server.send(.request("GET", "/health/live"))
            #expect(answer.status == 200)
            #expect(answer.text == #"{"status":"ok"}"#)
        }
    }

    @Test(
        "/health/ready says whether the database answers",
        arguments: [(true, 200, "ok"), (false, 503, "unavailable")]
    )
    func ready(isReady: Bool, status: Int, word: String) async throws {
        try await RunningServer.with(isReady: { _ in isReady }) { server in
            let answer = try await server.send(.request("GET", "/health/ready"))
            #expect(answer.status == status)
            #expect(answer.text == #"{"status":"\#(word)"}"#)
            #expect(answer["cache-control"] == "no-store")
            #expect(answer["retry-after"] == (isReady ? nil : "1"))
        }
    }

    @Test("/schema.graphql is the SDL as text")
    func schema() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("GET", "/schema.graphql"))
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "text/plain; charset=utf-8")
            #expect(answer.text == "type Query { ok: Boolean }\n")
        }
    }

    @Test("HEAD answers as GET without the content")
    func head() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("HEAD", "/schema.graphql"))
            #expect(answer.status == 200)
            #expect(answer["content-length"] == "27")
            #expect(answer.body.isEmpty)
        }
    }

    @Test("/connect gives every tool this server's own address, in both languages, and loads nothing")
    func connect() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(
                .request(
                    "GET",
                    "/connect",
                    headers: [("X-Forwarded-Host", "data.example"), ("X-Forwarded-Proto", "https")]
                )
            )
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "text/html; charset=utf-8")
            #expect(answer["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
            for text in ["https://data.example/odata/", "@data.example:5432/", "连接 BI 工具", "Connect BI tools"] {
                #expect(answer.text.contains(text), "\(text)")
            }
            for tool in [
                "Power BI", "Excel", "Tableau", "Qlik", "Superset", "Metabase", "FineBI", "LibreOffice", "pandas", "R",
                "DuckDB",
            ] {
                #expect(answer.text.contains(tool), "\(tool)")
            }
            #expect(!answer.text.contains("src="))
        }
    }

    @Test("/connect takes nothing that is no host into the page")
    func connectHost() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(
                .request("GET", "/connect", headers: [("X-Forwarded-Host", "\"><script>alert(1)</script>")])
            )
            #expect(answer.status == 200)
            #expect(!answer.text.contains("<script"))
            #expect(answer.text.contains("http://localhost/odata/"))
        }
    }

    @Test("the file for Power BI opens the feed")
    func powerBI() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("GET", "/connect/reportql.pbids"))
            #expect(answer["content-disposition"] == "attachment; filename=\"reportql.pbids\"")
            #expect(
                answer.text == #"{"version":"0.1","connections":[{"details":{"protocol":"odata","#
                    + #""address":{"url":"http://localhost/odata/"}},"mode":"Import"}]}"# + "\n"
            )
        }
    }

    @Test("/ leads on in both languages and loads nothing")
    func start() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("GET", "/"))
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "text/html; charset=utf-8")
            #expect(answer["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
            #expect(answer.text.contains("政府工作报告"))
            #expect(answer.text.contains("A GraphQL server"))
        }
    }

    @Test(
        "a page refuses other methods with 405",
        arguments: ["/", "/health/live", "/health/ready", "/schema.graphql"]
    )
    func otherMethods(path: String) async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("DELETE", path))
            #expect(answer.status == 405)
            #expect(answer["allow"] == "GET, HEAD")
        }
    }
}
