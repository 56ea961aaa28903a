import Server
import Testing

@Suite("GraphQL over HTTP: media types")
struct MediaTypeTests {
    static let graphQL = "application/graphql-response+json; charset=utf-8"
    static let json = "application/json; charset=utf-8"

    @Test(
        "Accept chooses the type of the answer",
        arguments: [
            ("application/graphql-response+json", graphQL),
            ("application/json", json),
            ("application/graphql-response+json, application/json;q=0.9", graphQL),
            ("application/graphql-response+json;q=0.5, application/json", json),
            ("application/json;q=0.1, application/graphql-response+json;q=0.2", graphQL),
            ("application/graphql-response+json;q=0, application/json;q=0.1", json),
            ("*/*;q=0.1, application/graphql-response+json", graphQL),
            ("application/graphql-response+json;q=0.1, application/*;q=0.9", json),
            ("APPLICATION/GraphQL-Response+JSON", graphQL),
            ("application/graphql-response+json; charset=utf-8", graphQL),
            (",\tapplication/json ,, ", json),
            ("text/html, application/json;q=0.001", json),
            ("text/html;note=\"a,application/json\", application/graphql-response+json;q=0.1", graphQL),
            ("application/json, application/graphql-response+json", graphQL),
            ("*/*", graphQL),
            ("   ", graphQL),
        ]
    )
    func acceptChooses(accept: String, expected: String) async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, accept: accept))
            #expect(answer.status == 200)
            #expect(answer["content-type"] == expected)
            #expect(answer.text == #"{"data":{"ok":true}}"#)
        }
    }

    @Test("two Accept lines count as one list")
    func acceptLines() async throws {
        try await RunningServer.with { server in
            let message = HTTPMessage.post(
                #"{"query":"{ok}"}"#,
                accept: "text/html",
                headers: [("Accept", "application/json;q=0.3")]
            )
            let answer = try await server.send(message)
            #expect(answer["content-type"] == Self.json)
        }
    }

    @Test(
        "the audit profile answers application/json where nothing or a wildcard alone is asked for",
        arguments: [nil, "*/*"]
    )
    func auditDefault(accept: String?) async throws {
        try await RunningServer.with(configuration: ServerConfiguration(profile: .audit2025)) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, accept: accept))
            #expect(answer["content-type"] == Self.json)
        }
    }

    @Test(
        "an Accept that no type satisfies is refused with 406",
        arguments: ["text/html", "application/json;q=0, application/graphql-response+json;q=0", "*/*;q=0"]
    )
    func notAcceptable(accept: String) async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, accept: accept))
            #expect(answer.status == 406)
            #expect(
                answer.text
                    == #"{"errors":[{"message":"Accept admits no type that this server can answer with: accept "#
                    + #"application/graphql-response+json or application/json.","#
                    + #""extensions":{"code":"BAD_USER_INPUT"}}]}"#
            )
        }
        #expect(executor.received.isEmpty)
    }

    @Test(
        "JSON in UTF-8 is accepted however it is declared",
        arguments: [
            "application/json", "application/json; charset=utf-8", "Application/JSON;Charset=UTF-8",
            "application/json; charset=\"utf-8\"", "application/json; v=1",
        ]
    )
    func contentTypes(contentType: String) async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, contentType: contentType))
            #expect(answer.status == 200)
        }
    }

    @Test(
        "any other body is refused with 415",
        arguments: [
            (nil, "The request has no Content-Type: send application/json."),
            ("", "The request has no Content-Type: send application/json."),
            ("text/plain", #"Content-Type \"text/plain\" is not supported: send application/json."#),
            ("application/jsonx", #"Content-Type \"application/jsonx\" is not supported: send application/json."#),
            ("application/json; charset=utf-16", #"Charset \"utf-16\" is not supported: send UTF-8."#),
            ("application/json; charset=iso-8859-1", #"Charset \"iso-8859-1\" is not supported: send UTF-8."#),
        ]
    )
    func unsupported(contentType: String?, message: String) async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, contentType: contentType))
            #expect(answer.status == 415)
            #expect(answer.text == #"{"errors":[{"message":"\#(message)","extensions":{"code":"BAD_USER_INPUT"}}]}"#)
        }
    }

    @Test("a compressed body is refused with 415")
    func contentEncoding() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, headers: [("Content-Encoding", "gzip")]))
            #expect(answer.status == 415)
            #expect(answer.text.contains(#"Content-Encoding \"gzip\" is not supported"#))
        }
    }
}
