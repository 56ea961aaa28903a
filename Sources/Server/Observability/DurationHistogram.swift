import Synchronization

/// How many durations were at most as long as each bound of a fixed list.
///
/// - Source: Prometheus documentation, Metric types, Histogram.
final class DurationHistogram: Sendable {
    /// Upper bounds in microseconds, and as Prometheus writes them in seconds.
    private static let bounds: [(microseconds: Int64, text: String)] = [
        (100, "0.0001"), (250, "0.00025"), (500, "0.0005"), (1_000, "0.001"), (2_500, "0.0025"), (5_000, "0.005"),
        (10_000, "0.01"), (25_000, "0.025"), (50_000, "0.05"), (100_000, "0.1"), (250_000, "0.25"), (500_000, "0.5"),
        (1_000_000, "1"), (2_500_000, "2.5"), (5_000_000, "5"), (10_000_000, "10"), (30_000_000, "30"),
    ]

    private let counts: [Counter] = (0...bounds.count).map { _ in Counter() }
    private let sum = Counter()

    private final class Counter: Sendable {
        let value = Atomic<Int64>(0)
    }

    /// Counts a duration.
    func record(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let microseconds =
            seconds.multipliedReportingOverflow(by: 1_000_000).partialValue &+ attoseconds / 1_000_000_000_000
        let place = Self.bounds.firstIndex { microseconds <= $0.microseconds } ?? Self.bounds.count
        counts[place].value.add(1, ordering: .relaxed)
        sum.value.add(microseconds, ordering: .relaxed)
    }

    /// Writes the samples of a family that was announced.
    func write(to text: inout PrometheusText, labels: [(String, String)] = []) {
        var total: Int64 = 0
        for (bound, count) in zip(Self.bounds.map(\.text) + ["+Inf"], counts) {
            total += count.value.load(ordering: .relaxed)
            text.sample(suffix: "_bucket", labels + [("le", bound)], "\(total)")
        }
        let microseconds = sum.value.load(ordering: .relaxed)
        let fraction = String(microseconds % 1_000_000)
        let padding = String(repeating: "0", count: 6 - fraction.utf8.count)
        text.sample(suffix: "_sum", labels, "\(microseconds / 1_000_000).\(padding)\(fraction)")
        text.sample(suffix: "_count", labels, "\(total)")
    }
}
