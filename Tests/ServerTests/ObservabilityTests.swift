import GraphQLLanguage
import Logging
import Execution
import Server
import Testing

@Suite("Request ids, log lines and timings")
struct ObservabilityTests {
    @Test("the caller's request id comes back and is logged")
    func echoed() async throws {
        let log = LogCollector()
        try await RunningServer.with(log: log) { server in
            let message = HTTPMessage.post(
                #"{"query":"query Q($s: String) { ok }","operationName":"Q","variables":{"s":"secret"}}"#,
                headers: [
                    ("X-Request-ID", "abc-123"),
                    ("Traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                ]
            )
            let answer = try await server.send(message)
            #expect(answer["x-request-id"] == "abc-123")
        }
        let line = try #require(log.lines.first { $0.message == "request" })
        #expect(line.level == .info)
        #expect(line.metadata["request_id"] == "abc-123")
        #expect(line.metadata["method"] == "POST")
        #expect(line.metadata["path"] == "/graphql")
        #expect(line.metadata["status"] == "200")
        #expect(line.metadata["bytes"] == "20")
        #expect(line.metadata["operation"] == "Q")
        #expect(line.metadata["traceparent"] == "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        #expect(line.metadata["duration_ms"]?.contains(".") == true)
        #expect(!"\(log.lines)".contains("secret"))
        #expect(!"\(log.lines)".contains("String"))
    }

    @Test(
        "a request id that is missing or unfit is replaced by 32 hexadecimal digits",
        arguments: [nil, "a b", "x\"y", String(repeating: "a", count: 129), "濮阳"]
    )
    func generated(id: String?) async throws {
        try await RunningServer.with { server in
            let headers = id.map { [(name: "X-Request-ID", value: $0)] } ?? []
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#, headers: headers))
            let made = try #require(answer["x-request-id"])
            #expect(made.utf8.count == 32)
            #expect(made.allSatisfy { $0.isHexDigit })
        }
    }

    @Test("Server-Timing has the five phases in milliseconds")
    func serverTiming() async throws {
        let executor = StubExecutor { _ in
            var timings = EngineTimings()
            timings.parse = .microseconds(12)
            timings.database = .microseconds(1_234_567)
            return EngineResponse(
                outcome: .executed,
                body: ResponseBuffer(Array(#"{"data":{}}"#.utf8)),
                errorCodes: [],
                retryAfter: nil,
                timings: timings
            )
        }
        try await RunningServer.with(executor) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#))
            #expect(
                answer["server-timing"]
                    == "parse;dur=0.012, validate;dur=0.000, plan;dur=0.000, db;dur=1234.567, encode;dur=0.000"
            )
        }
    }

    @Test("a fault of the server is logged as a warning with its code")
    func faults() async throws {
        let log = LogCollector()
        try await RunningServer.with(StubExecutor { _ in .refusal(.internal) }, log: log) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#))
            #expect(answer.status == 500)
        }
        let line = try #require(log.lines.first { $0.message == "request" })
        #expect(line.level == .warning)
        #expect(line.metadata["code"] == "INTERNAL")
    }
}
