internal import CLibpq
internal import Glibc
internal import Synchronization

/// A thread that waits for sockets and deadlines, so that no other thread has to.
///
/// Handlers and timer actions run on this thread and must not block.
final class Reactor: Sendable {
    /// What a socket is ready for.
    struct Readiness: OptionSet, Sendable {
        /// The bits.
        let rawValue: UInt8
        /// Bytes, or the end of the stream, can be read.
        static let reading = Readiness(rawValue: 1)
        /// Bytes can be written.
        static let writing = Readiness(rawValue: 2)
    }

    /// Whose socket it is.
    protocol Handler: AnyObject, Sendable {
        /// The socket is ready.
        func ready(_ readiness: Readiness)
    }

    /// A socket under watch. The descriptor is a duplicate, so that nobody else can close or reuse its number.
    struct Registration: Sendable {
        /// Finds the handler.
        fileprivate let token: UInt64
        /// The duplicate, which the reactor closes.
        fileprivate let descriptor: Int32
    }

    private struct State {
        var handlers: [UInt64: any Handler] = [:]
        var nextToken: UInt64 = 1
        var isStopped = false
    }

    private let poller: Int32
    private let wakeUp: Int32
    private let state = Mutex(State())
    private let timers = Mutex(TimerTable())

    /// Starts the thread.
    ///
    /// - Throws: ``PostgresError/unavailable(retryAfter:message:)`` when the process has no descriptor or thread left.
    init() throws(PostgresError) {
        poller = epoll_create1(Int32(EPOLL_CLOEXEC))
        wakeUp = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        var event = epoll_event()
        event.events = EPOLLIN.rawValue
        event.data.u64 = 0
        guard poller >= 0, wakeUp >= 0, epoll_ctl(poller, EPOLL_CTL_ADD, wakeUp, &event) == 0 else {
            throw .unavailable(retryAfter: .seconds(1), message: "no descriptor left for a reactor (errno \(errno))")
        }
        guard startThread({ self.run() }) else {
            throw .unavailable(retryAfter: .seconds(1), message: "no thread left for a reactor")
        }
    }

    deinit {
        close(poller)
        close(wakeUp)
    }

    /// Ends the thread; the registrations and timers are forgotten.
    func stop() {
        state.withLock { $0.isStopped = true }
        wake()
    }

    /// Watches `socket` for reading.
    ///
    /// - Returns: nil when the process has no descriptor left.
    func register(_ socket: Int32, _ handler: any Handler) -> Registration? {
        let duplicate = fcntl(socket, F_DUPFD_CLOEXEC, 0)
        guard duplicate >= 0 else { return nil }
        let token = state.withLock { state in
            let token = state.nextToken
            state.nextToken += 1
            state.handlers[token] = handler
            return token
        }
        let registration = Registration(token: token, descriptor: duplicate)
        guard control(EPOLL_CTL_ADD, registration, [.reading]) else {
            state.withLock { _ = $0.handlers.removeValue(forKey: token) }
            close(duplicate)
            return nil
        }
        return registration
    }

    /// Changes what a socket is watched for.
    func watch(_ registration: Registration, for readiness: Readiness) {
        _ = control(EPOLL_CTL_MOD, registration, readiness)
    }

    /// Ends the watch and closes the duplicate.
    func deregister(_ registration: Registration) {
        _ = control(EPOLL_CTL_DEL, registration, [])
        state.withLock { _ = $0.handlers.removeValue(forKey: registration.token) }
        close(registration.descriptor)
    }

    /// Runs `action` on the thread of the reactor when `deadline` has passed.
    func schedule(at deadline: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) -> TimerTable.ID {
        let (id, isEarlier) = timers.withLock { $0.add(at: deadline, action) }
        if isEarlier { wake() }
        return id
    }

    /// Forgets a timer; one that has just passed may still run.
    func cancel(_ timer: TimerTable.ID) {
        timers.withLock { $0.remove(timer) }
    }

    private func control(_ operation: Int32, _ registration: Registration, _ readiness: Readiness) -> Bool {
        var event = epoll_event()
        if readiness.contains(.reading) { event.events |= EPOLLIN.rawValue }
        if readiness.contains(.writing) { event.events |= EPOLLOUT.rawValue }
        event.data.u64 = registration.token
        return epoll_ctl(poller, operation, registration.descriptor, &event) == 0
    }

    private func wake() {
        var one: UInt64 = 1
        _ = write(wakeUp, &one, 8)
    }

    private func run() {
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        var batch: [(any Handler, Readiness)] = []
        while true {
            let count = epoll_wait(poller, &events, Int32(events.count), timeout())
            let isStopped = state.withLock { state in
                for event in events.prefix(max(0, Int(count))) {
                    if event.data.u64 == 0 {
                        var counter: UInt64 = 0
                        _ = read(wakeUp, &counter, 8)
                        continue
                    }
                    guard let handler = state.handlers[event.data.u64] else { continue }
                    var readiness: Readiness = []
                    if event.events & ~EPOLLOUT.rawValue != 0 { readiness.insert(.reading) }
                    if event.events & EPOLLOUT.rawValue != 0 { readiness.insert(.writing) }
                    batch.append((handler, readiness))
                }
                return state.isStopped
            }
            if isStopped { return }
            for (handler, readiness) in batch { handler.ready(readiness) }
            batch.removeAll(keepingCapacity: true)
            if timers.withLock({ $0.nextLook != nil }) {
                let due = timers.withLock { $0.takeDue(now: .now) }
                for action in due { action() }
            }
        }
    }

    /// Milliseconds until the next look at the timers, rounded up; -1 for none.
    private func timeout() -> Int32 {
        guard let look = timers.withLock({ $0.nextLook }) else { return -1 }
        let remaining = ContinuousClock.now.duration(to: look)
        guard remaining > .zero else { return 0 }
        let (seconds, attoseconds) = remaining.components
        return Int32(clamping: seconds.multipliedReportingOverflow(by: 1_000).partialValue)
            .addingReportingOverflow(Int32(attoseconds / 1_000_000_000_000_000) + 1).partialValue
    }
}
