internal import Dispatch
internal import Synchronization

extension Connection {
    /// Tells the server to stop `flight`, whose task has its answer already; repeats it until the flight has ended.
    ///
    /// The connection is given up when the server does not stop within the grace period.
    func cancel(_ flight: Flight) {
        guard requestCancel(flight) else { return }
        counters.cancelRequested()
        _ = reactor.schedule(at: .now + cancelGrace) { [weak self] in
            guard let self else { return }
            if state.withLock({ $0.run?.flight === flight }) {
                lose(.unavailable(retryAfter: .seconds(1), message: "the server did not stop a statement"))
            }
        }
    }

    /// Sends one cancel request; false when the flight is over or a request is on its way.
    ///
    /// - Source: PostgreSQL manual §34.7, Canceling Queries in Progress.
    private func requestCancel(_ flight: Flight) -> Bool {
        let request = state.withLock { state -> CancelRequest? in
            guard state.run?.flight === flight, !state.isCancelling, let connection = state.connection,
                let request = Session.Handle(connection).cancelRequest()
            else { return nil }
            state.isCancelling = true
            return request
        }
        guard let request else { return false }
        BlockingCalls.queue.async {
            request.send()
            self.cancelReturned(flight)
        }
        return true
    }

    /// A request has reached the server, or cannot.
    private func cancelReturned(_ flight: Flight) {
        let (isIdle, isRunning) = state.withLock { state in
            state.isCancelling = false
            return (state.run == nil && state.connection != nil, state.run?.flight === flight)
        }
        if isIdle { free() }
        // A request that arrives between two statements has no effect.
        if isRunning {
            _ = reactor.schedule(at: .now + .milliseconds(100)) { [weak self] in _ = self?.requestCancel(flight) }
        }
    }
}
