/// What one flight has sent, and what the server's answers mean: events in, actions out, no I/O.
///
/// A flight is a list of steps and one Sync. The server answers each step with one result and an end mark; after an
/// error it skips the rest, and libpq reports each skipped step as aborted.
/// - Source: PostgreSQL manual §34.5, Pipeline Mode.
struct FlightMachine: Sendable {
    /// One message group of the flight.
    enum Step: Sendable, Equatable {
        /// A change of the prepared statements.
        case change(PreparedStatements.Change)
        /// The execution of the statement with this index.
        case execute(Int)
    }

    /// What libpq reported.
    enum Event: Sendable, Equatable {
        /// Rows, or the completion of a command without rows.
        case success
        /// The server refused the step.
        case failure(ServerError)
        /// The step was skipped because an earlier one failed.
        case aborted
        /// There is no further result of this step.
        case end
        /// The Sync was reached: the server is idle.
        case sync
        /// Something that a flight must never cause, such as COPY.
        case unexpected(String)
    }

    /// What the caller has to do.
    enum Action: Sendable, Equatable {
        /// Nothing.
        case none
        /// The result holds the rows of the statement with this index.
        case keep(Int)
        /// The flight is over and the connection idle.
        case complete
        /// The session cannot be used any more.
        case lost(ServerError)
        /// The server and this machine disagree; the session cannot be used any more.
        case violation(String)
    }

    /// The steps in the order in which they were sent.
    let steps: [Step]
    /// The first error and its step; nil as long as all went well.
    private(set) var failure: (step: Int, error: ServerError)?
    private var position = 0
    private var hasResult = false

    /// A flight that was sent.
    init(steps: [Step]) {
        self.steps = steps
    }

    /// Whether the server answered anything.
    var hasBegun: Bool { position > 0 || hasResult }

    /// Takes the next event.
    mutating func receive(_ event: Event) -> Action {
        switch event {
        case .success:
            guard let step = claim() else { return .violation("a result without a statement") }
            if case .execute(let index) = step { return .keep(index) }
            return .none
        case .failure(var error):
            if error.severity == "FATAL" || error.severity == "PANIC" || error.sqlState.endsSession {
                return .lost(error)
            }
            guard let step = claim() else {
                // An error of the Sync itself, such as one at commit.
                if failure == nil { failure = (steps.count, error) }
                return .none
            }
            if failure == nil {
                if case .execute(let index) = step { error.statementIndex = index }
                if case .change(.prepare) = step { error.statementIndex = nextExecution(from: position) }
                failure = (position, error)
            }
            return .none
        case .aborted:
            guard claim() != nil else { return .violation("an aborted step that was not sent") }
            return failure == nil ? .violation("an aborted step without an error") : .none
        case .end:
            guard hasResult else { return .none }
            hasResult = false
            position += 1
            return .none
        case .sync:
            guard position == steps.count || failure != nil else { return .violation("a Sync before its statements") }
            return .complete
        case .unexpected(let what):
            return .violation(what)
        }
    }

    /// The changes of prepared statements that were not made: those from the failed step on.
    var changesNotMade: [PreparedStatements.Change] {
        guard let failure else { return [] }
        return steps.dropFirst(failure.step).compactMap { step in
            if case .change(let change) = step { change } else { nil }
        }
    }

    /// The step whose result this is; nil when all have one.
    private mutating func claim() -> Step? {
        guard position < steps.count, !hasResult else { return nil }
        hasResult = true
        return steps[position]
    }

    private func nextExecution(from start: Int) -> Int? {
        for step in steps.dropFirst(start) {
            if case .execute(let index) = step { return index }
        }
        return nil
    }
}
