import Execution
import GraphQLLanguage
import OrderedCollections
import JSON
import Server
import Testing

@Suite("GraphQL over HTTP: request parameters")
struct RequestBodyTests {
    static let unreadableBodies: [[UInt8]] = [
        bytes(#"{ "not a JSON"#),
        bytes(#"{"query":"{ok}"} x"#),
        bytes(#"{"query":"#),
        bytes(#"{"query":"{ok}","variables":{"x":NaN}}"#),
        bytes(#"{"query":"{ok} #"#, [0xFF, 0xFE], #""}"#),
        bytes(#"{"query":"{ok} #"#, [0xC0, 0xAF], #""}"#),
        bytes(#"{"query":"{ok}"#, [0x01], #""}"#),
    ]

    private static func bytes(_ start: String, _ middle: [UInt8] = [], _ end: String = "") -> [UInt8] {
        Array(start.utf8) + middle + Array(end.utf8)
    }

    @Test("query, operationName and variables reach the engine; other members are ignored")
    func members() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let body = #"{"variables":{"n":1.50,"名":"濮阳"},"operationName":"A","query":"query A { ok } # 濮阳","x":[1]}"#
            let answer = try await server.send(.post(body))
            #expect(answer.status == 200)
        }
        let call = try #require(executor.received.first)
        #expect(String(decoding: call.request.query, as: UTF8.self) == "query A { ok } # 濮阳")
        #expect(call.request.operationName == "A")
        #expect(call.request.variables == ["n": .number("1.50"), "名": .string("濮阳")])
        #expect(call.allowing == [.query, .mutation])
        #expect(call.hasDeadline)
    }

    @Test("null counts as absent for operationName, variables and extensions")
    func nulls() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let body = #"{"query":"{ok}","operationName":null,"variables":null,"extensions":null}"#
            let answer = try await server.send(.post(body))
            #expect(answer.status == 200)
        }
        let call = try #require(executor.received.first)
        #expect(call.request.operationName == nil)
        #expect(call.request.variables.isEmpty)
    }

    @Test(
        "a body that is no JSON text in UTF-8 is 400",
        arguments: unreadableBodies
    )
    func unreadable(body: [UInt8]) async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let answer = try await server.send(.post(bytes: body))
            #expect(answer.status == 400)
            #expect(answer.text.hasPrefix(#"{"errors":[{"message":"The request body is not JSON: "#))
            #expect(answer.text.contains("(line 1, column "))
            #expect(answer.text.hasSuffix(#""extensions":{"code":"BAD_USER_INPUT"}}]}"#))
        }
        #expect(executor.received.isEmpty)
    }

    @Test("an empty body is 400")
    func empty() async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.post(""))
            #expect(answer.status == 400)
            #expect(answer.text.contains(#"The request body is empty: send a JSON object with a \"query\"."#))
        }
    }

    @Test(
        "a parameter of the wrong type is 422 in the draft, 400 in the audits, and named",
        arguments: [
            (#"[]"#, #"The request body is an array; it must be a JSON object with a \"query\"."#),
            (#""{ok}""#, #"The request body is a string; it must be a JSON object with a \"query\"."#),
            (#"{}"#, #"The request has no \"query\"."#),
            (#"{"query":null}"#, #"The request has no \"query\"."#),
            (#"{"query":{}}"#, #"The parameter \"query\" is an object; it must be a string."#),
            (#"{"query":0}"#, #"The parameter \"query\" is a number; it must be a string."#),
            (
                #"{"query":"{ok}","operationName":false}"#,
                #"The parameter \"operationName\" is a boolean; it must be a string or null."#
            ),
            (
                #"{"query":"{ok}","variables":["x"]}"#,
                #"The parameter \"variables\" is an array; it must be an object or null."#
            ),
            (
                #"{"query":"{ok}","extensions":"x"}"#,
                #"The parameter \"extensions\" is a string; it must be an object or null."#
            ),
        ]
    )
    func malformed(body: String, message: String) async throws {
        for (profile, status) in [(SpecificationProfile.draft, 422), (.audit2025, 400)] {
            try await RunningServer.with(configuration: ServerConfiguration(profile: profile)) { server in
                let answer = try await server.send(.post(body))
                #expect(answer.status == status)
                #expect(
                    answer.text == #"{"errors":[{"message":"\#(message)","extensions":{"code":"BAD_USER_INPUT"}}]}"#
                )
            }
        }
    }

    @Test("GET decodes its parameters; empty ones count as absent")
    func getParameters() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let target =
                "/graphql?query=query+A%7Bok%7d%20%23%E6%BF%AE&variables=%7B%22b%22%3Atrue%7D&operationName=A&utm=1&x=%ZZ"
            let answer = try await server.send(.request("GET", target))
            #expect(answer.status == 200)
            #expect(
                try await server.send(.request("GET", "/graphql?query={ok}&variables=&operationName=&extensions="))
                    .status == 200
            )
        }
        #expect(
            executor.received.map { String(decoding: $0.request.query, as: UTF8.self) } == ["query A{ok} #濮", "{ok}"]
        )
        #expect(executor.received.map(\.request.operationName) == ["A", nil])
        #expect(executor.received.map(\.request.variables) == [["b": .boolean(true)], [:]])
    }

    @Test(
        "a wrong parameter of GET is refused",
        arguments: [
            ("/graphql?operationName=A", 422, #"The URL has no \"query\" parameter."#),
            ("/graphql?query={ok}&variables={b", 400, #"The parameter \"variables\" is not JSON: "#),
            (
                "/graphql?query={ok}&variables=[7]", 422,
                #"The parameter \"variables\" is an array; it must be an object or null."#
            ),
            (
                "/graphql?query={ok}&extensions=7", 422,
                #"The parameter \"extensions\" is a number; it must be an object or null."#
            ),
            ("/graphql?query={ok}&operationName=%FF", 400, #"The parameter \"operationName\" is not UTF-8."#),
        ]
    )
    func wrongGet(target: String, status: Int, message: String) async throws {
        try await RunningServer.with { server in
            let answer = try await server.send(.request("GET", target))
            #expect(answer.status == status)
            #expect(answer.text.hasPrefix(#"{"errors":[{"message":"\#(message)"#))
        }
    }

    @Test("a chunked body is read to its end")
    func chunked() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            let body = "9\r\n{\"query\":\r\n7\r\n\"{ok}\"}\r\n0\r\n\r\n"
            let answer = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array((head + body).utf8))
                return try await exchange.readAnswer()
            }
            #expect(answer.status == 200)
        }
        #expect(executor.received.map { String(decoding: $0.request.query, as: UTF8.self) } == ["{ok}"])
    }
}
