import GraphQLLanguage
import GraphQLSchema
import Planning
import Postgres
import SQL

/// Runs the statements of a plan: all of them in one flight, which sees one snapshot.
struct PlanRun {
    let plan: Plan
    let pool: PostgresPool
    let deadline: ContinuousClock.Instant?
    let maximumRows: Int
    let translator: ErrorTranslator

    /// What came of each row set.
    ///
    /// A statement that PostgreSQL refuses for its values costs only its own field: the others run again without it. So
    /// there are at most as many flights as such statements and one more.
    ///
    /// - Throws: where the flight as a whole failed: no connection, a deadline, a cancelled task.
    func run(variables: CoercedVariables) async throws(PostgresError) -> [RowSetResult] {
        let slots = SlotValues(plan.slots, variables: variables)
        var failures = staticFailures(slots)
        while true {
            let runnable = plan.rowSets.indices.filter { failures[$0] == nil }
            let flight = runnable.compactMap { index -> BoundStatement? in
                guard case .success(let statement) = plan.rowSets[index].statement else { return nil }
                return BoundStatement(statement, slots: slots.bytes)
            }
            if flight.isEmpty { return results([:], failures) }
            do throws(PostgresError) {
                let answers = try await pool.run(flight: flight, deadline: deadline)
                let rows = Dictionary(zip(runnable, answers)) { first, _ in first }
                return results(rows, failures)
            } catch {
                guard case .server(let serverError) = error,
                    let place = serverError.statementIndex, runnable.indices.contains(place),
                    let failure = translator.fieldFailure(for: serverError)
                else { throw error }
                fail(runnable[place], because: failure, &failures)
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

    private func results(_ rows: [Int: ResultRows], _ failures: [FieldFailure?]) -> [RowSetResult] {
        var total = 0
        return plan.rowSets.indices.map { index in
            if let failure = failures[index] { return .failed(failure) }
            guard let found = rows[index] else {
                return .failed(FieldFailure(message: "The field has no rows", code: .internal))
            }
            total += found.rowCount
            return total > maximumRows ? .failed(.tooManyRows(maximum: maximumRows)) : .rows(found)
        }
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
