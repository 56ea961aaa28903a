import Execution
import GraphQLLanguage
import Synchronization

/// What the HTTP side counts, for `/metrics`.
///
/// All series but those by status and code are known when this is written, so they are atomic counters in fixed places:
/// a request costs some additions and one short lock, no lookup of names.
final class ServerMetrics: Sendable {
    private struct Outcome: Hashable {
        let status: Int
        /// Empty where there is no error.
        let code: String
    }

    private let outcomes = Mutex<[Outcome: Int]>([:])
    private let bytes = Atomic<Int>(0)
    private let active = Atomic<Int>(0)
    let parse = DurationHistogram()
    let validate = DurationHistogram()
    let plan = DurationHistogram()
    let database = DurationHistogram()
    let encode = DurationHistogram()
    let total = DurationHistogram()

    /// A request has come.
    func began() {
        active.add(1, ordering: .relaxed)
    }

    /// A request was answered.
    func ended(status: Int, code: ErrorCode?, bytes count: Int, duration: Duration) {
        active.subtract(1, ordering: .relaxed)
        bytes.add(count, ordering: .relaxed)
        total.record(duration)
        let outcome = Outcome(status: status, code: code?.rawValue ?? "")
        outcomes.withLock { $0[outcome, default: 0] += 1 }
    }

    /// The engine has answered. A phase that was not needed took no time and is not counted.
    func answered(_ timings: EngineTimings) {
        for (histogram, duration) in [
            (parse, timings.parse), (validate, timings.validate), (plan, timings.plan), (database, timings.database),
            (encode, timings.encode),
        ] where duration > .zero {
            histogram.record(duration)
        }
    }

    /// Writes the series.
    func write(to text: inout PrometheusText) {
        text.family("reportql_requests_total", .counter, "HTTP requests that were answered, by status and error code.")
        for (outcome, count) in outcomes.withLock({ $0 }).sorted(by: {
            ($0.key.status, $0.key.code) < ($1.key.status, $1.key.code)
        }) {
            text.sample([("status", String(outcome.status)), ("code", outcome.code)], count)
        }
        text.family("reportql_active_requests", .gauge, "HTTP requests that are being answered.")
        text.sample(active.load(ordering: .relaxed))
        text.family("reportql_response_bytes_total", .counter, "Bytes of response bodies.")
        text.sample(bytes.load(ordering: .relaxed))
        text.family("reportql_request_duration_seconds", .histogram, "From the head of a request to its answer.")
        total.write(to: &text)
        text.family("reportql_phase_duration_seconds", .histogram, "The phases of GraphQL requests that needed them.")
        for (name, histogram) in [
            ("parse", parse), ("validate", validate), ("plan", plan), ("db", database), ("encode", encode),
        ] {
            histogram.write(to: &text, labels: [("phase", name)])
        }
    }
}
