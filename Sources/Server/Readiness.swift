/// Whether the server can answer queries now.
struct Readiness: Sendable {
    /// How long the database may take to give a sign of life.
    let timeout: Duration
    let isReady: @Sendable (_ deadline: ContinuousClock.Instant) async -> Bool

    func check() async -> Bool {
        await isReady(ContinuousClock.now + timeout)
    }
}
