import Planning
import Postgres

/// Runs some row sets of a plan, flight after flight in one snapshot where one needs the keys of another.
struct FlightSequence {
    let plan: Plan
    let pool: PostgresPool
    let deadline: ContinuousClock.Instant?

    /// A failure, and the row set whose statement was refused; `nil` where it was none of these.
    struct Failure: Error {
        let error: PostgresError
        let rowSet: Int?
    }

    /// - Parameters:
    ///   - runnable: row sets that have a statement, each with those that it needs keys of.
    ///   - slots: of the plan, without the arrays of keys.
    ///   - last: a statement more for the first flight; `nil` for none.
    /// - Returns: the rows of each row set in order, and those of `last` behind them.
    func run(
        _ runnable: [Int],
        slots: [[UInt8]?],
        last: BoundStatement?
    ) async throws(Failure) -> [ResultRows] {
        guard plan.flights.count > 1 else {
            let statements = statements(of: runnable, slots: slots) + (last.map { [$0] } ?? [])
            do throws(PostgresError) {
                return try await pool.run(flight: statements, deadline: deadline)
            } catch {
                throw failure(error, in: runnable)
            }
        }
        var slots = slots
        var rows: [Int: ResultRows] = [:]
        var lastRows: ResultRows?
        var snapshot: Snapshot?
        defer { snapshot?.end() }
        for flight in plan.flights {
            let members = flight.filter { runnable.contains($0) }
            var statements = statements(of: members, slots: slots)
            do throws(PostgresError) {
                let answers: [ResultRows]
                if let snapshot {
                    answers = statements.isEmpty ? [] : try await snapshot.run(statements)
                } else {
                    if let last { statements.append(last) }
                    if statements.isEmpty { continue }
                    (answers, snapshot) = try await pool.begin(with: statements, deadline: deadline)
                    lastRows = answers.count > members.count ? answers.last : nil
                }
                for (index, answer) in zip(members, answers) { rows[index] = answer }
            } catch {
                throw failure(error, in: members)
            }
            RowKeyArrays(plan: plan).fill(&slots, from: rows, of: flight)
        }
        return runnable.compactMap { rows[$0] } + (lastRows.map { [$0] } ?? [])
    }

    private func statements(of rowSets: [Int], slots: [[UInt8]?]) -> [BoundStatement] {
        rowSets.compactMap { index in
            (try? plan.rowSets[index].statement.get()).map { BoundStatement($0, slots: slots) }
        }
    }

    private func failure(_ error: PostgresError, in members: [Int]) -> Failure {
        guard case .server(let failure) = error, let place = failure.statementIndex, members.indices.contains(place)
        else { return Failure(error: error, rowSet: nil) }
        return Failure(error: error, rowSet: members[place])
    }
}
