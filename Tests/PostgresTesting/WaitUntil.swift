/// Waits for something that another task, thread or process brings about. No test depends on how long that takes.
package func waitUntil(_ condition: () async throws -> Bool) async throws {
    while try await !condition() {
        // Looking without a pause would take the processor from what is waited for.
        try await ContinuousClock().sleep(for: .milliseconds(2))
    }
}
