internal import CLibpq
internal import Glibc
package import Logging

extension EmbeddedCluster {
    /// Restarts the server whenever it dies, until the task is cancelled or ``stop()`` is called.
    ///
    /// A session that does nothing notices the death, whoever started the server.
    package func supervise(logger: Logger) async {
        var delay: Duration = .milliseconds(100)
        while !Task.isCancelled, !isStopped {
            let watchedSince = ContinuousClock.now
            await watchUntilDeath()
            if Task.isCancelled || isStopped { return }
            if ContinuousClock.now - watchedSince > .seconds(10) { delay = .milliseconds(100) }
            do {
                try await BlockingCalls.run { () throws(EmbeddedClusterError) in try self.restart() }
                logger.notice("the embedded PostgreSQL runs again", metadata: ["data": "\(dataDirectory)"])
            } catch {
                logger.error("the embedded PostgreSQL cannot be started", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: delay)
            delay = min(delay * 2, .seconds(5))
        }
    }

    /// Returns when the server ends, or the task is cancelled, or nothing can be watched.
    private func watchUntilDeath() async {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        let (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer {
            close(reading)
            close(writing)
        }
        await withTaskCancellationHandler {
            await BlockingCalls.run {
                guard let session = try? Session.connect(self.connectionString, keywords: []) else { return }
                while session.isGood {
                    var watched = [
                        pollfd(fd: PQsocket(session.connection), events: Int16(POLLIN), revents: 0),
                        pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
                    ]
                    guard poll(&watched, 2, -1) > 0 || errno == EINTR, watched[1].revents == 0 else { return }
                    PQconsumeInput(session.connection)
                }
            }
        } onCancel: {
            var byte: UInt8 = 0
            _ = write(writing, &byte, 1)
        }
    }
}
