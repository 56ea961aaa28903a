import GraphQLLanguage
import GraphQLSchema
import Planning
import Postgres
import SQL

/// Runs the statements of a plan: all of them in one snapshot.
struct PlanRun {
    let plan: Plan
    let pool: PostgresPool
    let deadline: ContinuousClock.Instant?
    let maximumRows: Int
    let translator: ErrorTranslator

    /// What came of a plan.
    struct Answer {
        /// For each row set.
        let results: [RowSetResult]
        /// Over all row sets.
        let rowCount: Int
        /// The state of the data in the snapshot of the flight; `nil` where it was not read.
        let state: DataState?
    }

    /// What came of each row set.
    ///
    /// A statement that PostgreSQL refuses for its values costs only its own field: the others run again without it. So
    /// there are at most as many attempts as such statements and one more.
    ///
    /// - Parameter readsState: whether to read the state of the data in the same snapshot.
    /// - Throws: where the flight as a whole failed: no connection, a deadline, a cancelled task.
    func run(variables: CoercedVariables, readsState: Bool) async throws(PostgresError) -> Answer {
        let slots = SlotValues(plan.slots, variables: variables)
        var failures = staticFailures(slots)
        var readsState = readsState
        let sequence = FlightSequence(plan: plan, pool: pool, deadline: deadline)
        while true {
            let runnable = plan.rowSets.indices.filter { failures[$0] == nil }
            if runnable.isEmpty { return answer([], to: [], failures) }
            do throws(FlightSequence.Failure) {
                let last = readsState ? DataState.statement : nil
                let rows = try await sequence.run(runnable, slots: slots.bytes, last: last)
                return answer(rows, to: runnable, failures)
            } catch {
                guard case .server(let serverError) = error.error,
                    let failure = translator.fieldFailure(for: serverError)
                else { throw error.error }
                if let rowSet = error.rowSet {
                    fail(rowSet, because: failure, &failures)
                } else if readsState, serverError.statementIndex != nil {
                    readsState = false
                } else {
                    throw error.error
                }
            }
        }
    }

    private func staticFailures(_ slots: SlotValues) -> [FieldFailure?] {
        var failures = [FieldFailure?](repeating: nil, count: plan.rowSets.count)
        for (index, rowSet) in plan.rowSets.enumerated() {
            switch rowSet.statement {
            case .failure(let error): fail(index, because: FieldFailure(error), &failures)
            case .success(let statement):
                if let error = slots.failure(of: statement) { fail(index, because: FieldFailure(error), &failures) }
            }
        }
        return failures
    }

    /// Marks a row set and all below it, which cannot be reached without it.
    private func fail(_ index: Int, because failure: FieldFailure, _ failures: inout [FieldFailure?]) {
        failures[index] = failures[index] ?? failure
        // Parents come before their children, so one pass finds all descendants.
        for child in plan.rowSets.indices.dropFirst(index + 1) {
            guard let parent = plan.rowSets[child].parent?.rowSet, let inherited = failures[parent] else { continue }
            failures[child] = failures[child] ?? inherited
        }
    }

    /// - Parameters:
    ///   - answers: to the statements of the row sets `runnable`, and behind them perhaps to ``DataState/statement``.
    private func answer(_ answers: [ResultRows], to runnable: [Int], _ failures: [FieldFailure?]) -> Answer {
        var results = failures.map { failure in
            RowSetResult.failed(failure ?? FieldFailure(message: "The field has no rows", code: .internal))
        }
        var total = 0
        for (index, rows) in zip(runnable, answers) {
            total += plan.rowSets[index].shown.rows(in: 0..<rows.rowCount, of: rows).count
            results[index] = total > maximumRows ? .failed(.tooManyRows(maximum: maximumRows)) : .rows(rows)
        }
        let state = answers.count > runnable.count ? answers.last.flatMap { DataState($0) } : nil
        return Answer(results: results, rowCount: total, state: state)
    }
}

extension FieldFailure {
    init(_ error: ArgumentError) {
        self.init(message: error.message, code: error.code)
    }

    static func tooManyRows(maximum: Int) -> FieldFailure {
        FieldFailure(
            message: "The answer has more than \(maximum) rows, which is the most that one response may have: "
                + "ask for fewer with where or limit, or for the rest with offset",
            code: .limitExceeded
        )
    }
}
