import Execution
import GraphQLLanguage
import Server
import Testing

@Suite("/metrics")
struct MetricsTests {
    @Test("counts requests by status and code, bytes and durations")
    func counts() async throws {
        let executor = StubExecutor { request in
            if request.operationName == "Bad" { return .refusal(.badUserInput) }
            var timings = EngineTimings()
            timings.database = .microseconds(1_500)
            return EngineResponse(
                outcome: .executed,
                body: ResponseBuffer(Array(#"{"data":{}}"#.utf8)),
                timings: timings
            )
        }
        try await RunningServer.with(executor) { server in
            _ = try await server.send(.post(#"{"query":"{ok}"}"#))
            _ = try await server.send(.post(#"{"query":"{ok}"}"#))
            _ = try await server.send(.post(#"{"query":"{ok}","operationName":"Bad"}"#))
            let answer = try await server.send(.request("GET", "/metrics"))
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
            let lines = Set(answer.text.split(separator: "\n").map(String.init))
            #expect(lines.contains(#"reportql_requests_total{status="200",code=""} 2"#))
            #expect(lines.contains(#"reportql_requests_total{status="422",code="BAD_USER_INPUT"} 1"#))
            #expect(lines.contains("reportql_active_requests 1"))
            #expect(lines.contains("reportql_request_duration_seconds_count 3"))
            #expect(lines.contains(#"reportql_phase_duration_seconds_bucket{phase="db",le="0.001"} 0"#))
            #expect(lines.contains(#"reportql_phase_duration_seconds_bucket{phase="db",le="0.0025"} 2"#))
            #expect(lines.contains(#"reportql_phase_duration_seconds_bucket{phase="db",le="+Inf"} 2"#))
            #expect(lines.contains(#"reportql_phase_duration_seconds_sum{phase="db"} 0.003000"#))
            #expect(lines.contains(#"reportql_phase_duration_seconds_count{phase="encode"} 0"#))
        }
    }

    @Test("every sample follows the type of its family, and no family comes twice")
    func format() async throws {
        try await RunningServer.with { server in
            _ = try await server.send(.post(#"{"query":"{ok}"}"#))
            let answer = try await server.send(.request("GET", "/metrics"))
            var families: [String] = []
            for line in answer.text.split(separator: "\n") {
                let words = line.split(separator: " ")
                if line.hasPrefix("# TYPE ") {
                    families.append(String(words[2]))
                } else if !line.hasPrefix("#") {
                    let family = try #require(families.last)
                    #expect(line.hasPrefix(family))
                    #expect(Double(String(try #require(words.last))) != nil)
                }
            }
            #expect(!families.isEmpty)
            #expect(Set(families).count == families.count)
        }
    }
}
