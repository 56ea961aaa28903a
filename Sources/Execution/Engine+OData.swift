import GraphQLLanguage
import GraphQLSchema
package import OData
package import Planning
import Postgres

extension Engine {
    /// The answer to a request of OData: its plan runs like that of a GraphQL operation.
    ///
    /// The body is the JSON that was asked for, `null` for a value or an entity that is not there, and nothing at all where
    /// the path sets out from an entity that is not there. With errors it is an error of OData.
    ///
    /// - Parameter deadline: when the statements are cancelled; `nil` for never.
    /// - Throws: ``OData/ODataError`` where the request cannot be planned.
    package func respond(
        to question: ODataQuestion,
        deadline: ContinuousClock.Instant?
    ) async throws(ODataError) -> EngineResponse {
        let clock = ContinuousClock()
        let start = clock.now
        let planned = try planner.plan(question)
        let compiled = CompiledPlan(planned.plan)
        let planning = clock.now - start
        counters.planned(isNew: true)
        let response = await shared(ResponseCache.Key(text: question.text), wantsEntityTag: true) { [self] readsState in
            await run(compiled, of: planned, question, deadline: deadline, readsState: readsState, planning: planning)
        }
        return response ?? refusal(of: .cancelled, timings: EngineTimings())
    }

    private func run(
        _ compiled: CompiledPlan,
        of planned: ODataPlan,
        _ question: ODataQuestion,
        deadline: ContinuousClock.Instant?,
        readsState: Bool,
        planning: Duration
    ) async -> EngineResponse {
        let clock = ContinuousClock()
        var timings = EngineTimings()
        timings.plan = planning
        let planRun = PlanRun(
            plan: planned.plan,
            pool: pool,
            deadline: deadline,
            maximumRows: configuration.maximumRows,
            translator: translator
        )
        let start = clock.now
        do throws(PostgresError) {
            let answer = try await planRun.run(variables: .none, readsState: readsState)
            let encodingStart = clock.now
            timings.database = encodingStart - start
            let (value, errors) = compiled.value(of: answer.results)
            timings.encode = clock.now - encodingStart
            counters.rows(answer.rowCount)
            slowQueries.record(question.text, planned.plan, name: nil, timings: timings)
            let isLost = errors.isEmpty && planned.owner.map { answer.results[$0].countsNothing } ?? false
            return EngineResponse(
                outcome: .executed,
                body: isLost ? ResponseBuffer([]) : errors.first.map(Self.body) ?? value,
                errorCodes: errors.map(\.code),
                timings: timings,
                state: answer.state,
                entityTag: answer.state.map { entityTag(of: $0) }
            )
        } catch {
            timings.database = clock.now - start
            slowQueries.record(question.text, planned.plan, name: nil, timings: timings)
            return refusal(of: error, timings: timings)
        }
    }

    private func refusal(of error: PostgresError, timings: EngineTimings) -> EngineResponse {
        let (error, retryAfter) = translator.requestError(for: error)
        return EngineResponse(
            outcome: .refused,
            body: Self.body(error),
            errorCodes: [error.code],
            retryAfter: retryAfter,
            timings: timings
        )
    }

    private static func body(_ error: GraphQLError) -> ResponseBuffer {
        ResponseBuffer(ODataErrorBody.encode(code: error.code.rawValue, message: error.message))
    }
}

extension RowSetResult {
    /// Whether the number in the only row is 0.
    fileprivate var countsNothing: Bool {
        guard case .rows(let rows) = self, rows.rowCount > 0, let count = rows.bytes(0, 0) else { return false }
        return count.elementsEqual("0".utf8)
    }
}
