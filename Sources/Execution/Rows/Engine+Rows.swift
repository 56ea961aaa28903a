package import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
package import OData
package import Planning
import Postgres

/// An operation that is ready to give its rows in pieces rather than as one response.
package struct RowQuery: Sendable {
    package let plan: Plan
    /// As ``Planning/ODataPlan/owner``.
    let owner: Int?
    /// The name of the operation, where it has one.
    package let operationName: String?
    let variables: CoercedVariables
}

extension Engine {
    /// The most flat rows of one export; `Int.max` sets no bound.
    package var maximumExportRows: Int { configuration.maximumExportRows }

    /// Parses, validates and plans a request whose rows are wanted.
    ///
    /// - Parameter children: ``ChildStrategy/keys`` for ``rows(of:chain:statementTimeout:deadline:)``, and
    ///   ``ChildStrategy/inline`` for ``wholeRows(of:levels:deadline:)``.
    /// - Throws: every error of the document, or the first of its variables.
    package func rowQuery(for request: GraphQLRequest, children: ChildStrategy) throws(GraphQLErrors) -> RowQuery {
        var timings = EngineTimings()
        let prepared = try prepare(request, timings: &timings)
        try require(prepared.operation.operation, in: [.query])
        let variables = try coerce(request.variables, of: prepared)
        let compiled = try plan(prepared, variables: variables, children: children)
        return RowQuery(
            plan: compiled.plan,
            owner: nil,
            operationName: prepared.operation.operation.name?.text,
            variables: variables
        )
    }

    /// Plans a request of OData whose rows are wanted, as ``rowQuery(for:children:)`` does.
    ///
    /// - Throws: ``OData/ODataError`` where the request cannot be planned.
    package func rowQuery(
        for question: ODataQuestion,
        children: ChildStrategy
    ) throws(ODataError) -> RowQuery {
        let planner = children == .keys ? rowPlanner : planner
        let plan = try planner.rowPlan(question, children: children)
        counters.planned(isNew: true)
        return RowQuery(plan: plan.plan, owner: plan.owner, operationName: nil, variables: .none)
    }

    /// Begins to read the rows of a chain of lists, in one snapshot.
    ///
    /// - Parameters:
    ///   - chain: row sets of the query's plan, each below the one before; not empty.
    ///   - statementTimeout: how long PostgreSQL may take for each piece.
    ///   - deadline: when to give up; `nil` for never.
    /// - Throws: ``RowFailure`` where an argument cannot be used or no session can be had, and
    ///   ``RowFailure/noSuchEntity`` where what the rows belong to is not there.
    package func rows(
        of query: RowQuery,
        chain: [Int],
        statementTimeout: Duration,
        deadline: ContinuousClock.Instant?
    ) async throws(RowFailure) -> RowStream {
        let slots = SlotValues(query.plan.slots, variables: query.variables)
        for index in chain + [query.owner].compactMap(\.self) {
            switch query.plan.rowSets[index].statement {
            case .failure(let error): throw RowFailure(GraphQLError(error.message, code: error.code))
            case .success(let statement):
                if let error = slots.failure(of: statement) {
                    throw RowFailure(GraphQLError(error.message, code: error.code))
                }
            }
        }
        let snapshot: Snapshot
        let hasOwner: Bool
        do throws(PostgresError) {
            snapshot = try await pool.snapshot(statementTimeout: statementTimeout, deadline: deadline)
            hasOwner = try await query.hasOwner(in: snapshot, slots: slots.bytes)
        } catch {
            throw RowFailure(error, translator: translator)
        }
        guard hasOwner else { throw .noSuchEntity }
        let reader = RowReader(plan: query.plan, chain: chain, slots: slots.bytes, snapshot: snapshot)
        return RowStream(reader, translator: translator)
    }

    /// Reads the rows of levels, all at once as for a response: its limit of rows holds.
    ///
    /// - Parameter levels: parents before their children.
    /// - Throws: ``RowFailure`` where an argument cannot be used, or the rows cannot be had or are too many, and
    ///   ``RowFailure/noSuchEntity`` where what the rows belong to is not there.
    package func wholeRows(
        of query: RowQuery,
        levels: [RowLevel],
        deadline: ContinuousClock.Instant?
    ) async throws(RowFailure) -> RowStream {
        let run = PlanRun(
            plan: query.plan,
            pool: pool,
            deadline: deadline,
            maximumRows: configuration.maximumRows,
            translator: translator
        )
        let answer: PlanRun.Answer
        do throws(PostgresError) {
            answer = try await run.run(variables: query.variables, readsState: false)
        } catch {
            throw RowFailure(error, translator: translator)
        }
        counters.rows(answer.rowCount)
        if let owner = query.owner, answer.results[owner].countsNothing { throw .noSuchEntity }
        var rows = WholeRows(plan: query.plan, results: answer.results)
        return RowStream(whole: try rows.batch(of: levels))
    }
}

extension RowQuery {
    /// Whether what the rows belong to is there; true for rows that belong to nothing.
    fileprivate func hasOwner(in snapshot: Snapshot, slots: [[UInt8]?]) async throws(PostgresError) -> Bool {
        guard let owner, case .success(let statement) = plan.rowSets[owner].statement else { return true }
        let count = try await snapshot.run([BoundStatement(statement, slots: slots)]).first
        return count.map { !RowSetResult.rows($0).countsNothing } ?? true
    }
}
