/// Waits for something that another task, thread or process brings about. No test depends on how long that takes.
///
/// - Throws: ``WaitedInVain`` after ten minutes, so that what will never happen fails a test and does not hang the run.
package func waitUntil(_ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(600)
    while try await !condition() {
        guard ContinuousClock.now < end else { throw WaitedInVain() }
        // Looking without a pause would take the processor from what is waited for.
        try await ContinuousClock().sleep(for: .milliseconds(2))
    }
}

/// What a test waited for did not happen.
package struct WaitedInVain: Error {}
