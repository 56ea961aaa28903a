import Execution
import GraphQLLanguage
import Server
import Testing

@Suite("GraphQL over HTTP: status codes")
struct StatusTests {
    @Test(
        "a refusal of the engine has the status of its code",
        arguments: [
            (ErrorCode.graphQLParseFailed, 400, 400), (.graphQLValidationFailed, 422, 400), (.badUserInput, 422, 400),
            (.limitExceeded, 422, 400), (.forbidden, 403, 403), (.unauthenticated, 401, 401), (.timeout, 504, 504),
            (.databaseUnavailable, 503, 503), (.internal, 500, 500),
        ]
    )
    func refusals(code: ErrorCode, draft: Int, audit: Int) async throws {
        for (profile, expected) in [(SpecificationProfile.draft, draft), (.audit2025, audit)] {
            let executor = StubExecutor { _ in .refusal(code) }
            try await RunningServer.with(executor, configuration: ServerConfiguration(profile: profile)) { server in
                let answer = try await server.send(.post(#"{"query":"{ok}"}"#))
                #expect(answer.status == expected)
                #expect(answer.text == #"{"errors":[{"message":"no","extensions":{"code":"\#(code.rawValue)"}}]}"#)
            }
        }
    }

    @Test(
        "the audit profile answers refusals of the request with 200 under application/json, faults of the server not",
        arguments: [
            (ErrorCode.graphQLParseFailed, 200), (.graphQLValidationFailed, 200), (.timeout, 504), (.internal, 500),
        ]
    )
    func auditUnderJSON(code: ErrorCode, status: Int) async throws {
        let executor = StubExecutor { _ in .refusal(code) }
        try await RunningServer.with(executor, configuration: ServerConfiguration(profile: .audit2025)) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, accept: "application/json"))
            #expect(answer.status == status)
        }
    }

    @Test("data beside errors is 200 in both profiles", arguments: SpecificationProfile.allCases)
    func partialSuccess(profile: SpecificationProfile) async throws {
        let body = #"{"errors":[{"message":"no"}],"data":{"ok":null}}"#
        let executor = StubExecutor { _ in .data(body, errors: [.internal]) }
        try await RunningServer.with(executor, configuration: ServerConfiguration(profile: profile)) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#))
            #expect(answer.status == 200)
            #expect(answer.text == body)
        }
    }

    @Test("a database that is away is 503 with Retry-After in whole seconds, rounded up")
    func retryAfter() async throws {
        let executor = StubExecutor { _ in .refusal(.databaseUnavailable, retryAfter: .milliseconds(1500)) }
        try await RunningServer.with(executor) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#))
            #expect(answer.status == 503)
            #expect(answer["retry-after"] == "2")
        }
    }

    @Test("another method is refused with 405 and Allow", arguments: ["PUT", "PATCH", "DELETE", "HEAD"])
    func methods(method: String) async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request(method, "/graphql", headers: [("Accept", "application/json")]))
            #expect(answer.status == 405)
            #expect(answer["allow"] == "GET, POST")
        }
    }

    @Test("a method that HTTP does not know is 501 in JSON, and the connection ends")
    func unknownMethod() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("FROBNICATE", "/graphql"))
            #expect(answer.status == 501)
            #expect(answer["content-type"] == "application/json; charset=utf-8")
            #expect(answer["connection"] == "close")
            #expect(answer.text.hasPrefix(#"{"errors":[{"message":"The method of the request is not known here.""#))
        }
    }

    @Test("a mutation by GET is refused with 405 and Allow: POST")
    func mutationByGet() async throws {
        let executor = StubExecutor { _ in .refusal(.forbidden) }
        try await RunningServer.with(executor) { server in
            let answer = try await server.send(.request("GET", "/graphql?query=mutation%7Bm%7D"))
            #expect(answer.status == 405)
            #expect(answer["allow"] == "POST")
        }
        #expect(executor.received.map(\.allowing) == [[.query]])
    }

    @Test("OPTIONS tells the methods")
    func options() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("OPTIONS", "/graphql"))
            #expect(answer.status == 204)
            #expect(answer["allow"] == "GET, POST, OPTIONS")
        }
    }

    @Test("an unknown path is 404 in JSON")
    func notFound() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("GET", "/nowhere"))
            #expect(answer.status == 404)
            #expect(answer.text.hasPrefix(#"{"errors":[{"message":"Nothing is served on this path."#))
        }
    }
}
