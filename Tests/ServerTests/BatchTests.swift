import Testing

@testable import Server

@Suite("Lists of requests")
struct BatchTests {
    @Test("a list is refused unless it is enabled")
    func refused() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.post(#"[{"query":"{ok}"}]"#))
            #expect(answer.status == 422)
            #expect(answer.text.contains(#"The request body is an array; it must be a JSON object with a \"query\"."#))
        }
    }

    @Test("a list is answered by a list in its order")
    func answered() async throws {
        let configuration = ServerConfiguration(maximumBatch: 2)
        try await RunningServer.with(configuration: configuration) { server in
            let single = try await server.send(.post(#"{"query":"{ok}"}"#))
            let answer = try await server.send(.post(#"[{"query":"{ok}"},{"query":"{ok}"}]"#))
            #expect(answer.status == 200)
            #expect(answer.text == "[\(single.text),\(single.text)]")
        }
    }

    @Test(
        "a list that is empty, too long or not of objects is refused",
        arguments: [
            ("[]", "The request body is a list of 0 requests; it must have from 1 to 2."),
            ("[{},{},{}]", "The request body is a list of 3 requests; it must have from 1 to 2."),
            ("[1]", "The request body is a number; it must be a JSON object with a"),
        ]
    )
    func malformed(body: String, message: String) async throws {
        try await RunningServer.with(configuration: ServerConfiguration(maximumBatch: 2)) { server in
            let answer = try await server.send(.post(body))
            #expect(answer.status == 422)
            #expect(answer.text.contains(message))
        }
    }
}
