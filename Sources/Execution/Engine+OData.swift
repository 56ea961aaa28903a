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
        let text = question.text
        let plan = try plan(question, text)
        let planning = clock.now - start
        let response = await shared(ResponseCache.Key(text: text), wantsEntityTag: true) { [self] readsState in
            await run(plan, text, deadline: deadline, readsState: readsState, planning: planning)
        }
        return response ?? refusal(of: .cancelled, timings: EngineTimings())
    }

    /// The plan of a question, made now if there is none: literals are part of it, so it holds for this text only.
    private func plan(_ question: ODataQuestion, _ text: [UInt8]) throws(ODataError) -> CompiledODataPlan {
        if let plan = odataPlans.value(for: text) {
            counters.planned(isNew: false)
            return plan
        }
        let planned = try planner.plan(question)
        let plan = CompiledODataPlan(compiled: CompiledPlan(planned.plan), owner: planned.owner)
        counters.planned(isNew: true)
        odataPlans.insert(plan, for: text, cost: 1)
        return plan
    }

    private func run(
        _ plan: CompiledODataPlan,
        _ text: [UInt8],
        deadline: ContinuousClock.Instant?,
        readsState: Bool,
        planning: Duration
    ) async -> EngineResponse {
        let clock = ContinuousClock()
        var timings = EngineTimings()
        timings.plan = planning
        let planRun = PlanRun(
            plan: plan.compiled.plan,
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
            let (value, errors) = plan.compiled.value(of: answer.results)
            timings.encode = clock.now - encodingStart
            counters.rows(answer.rowCount)
            slowQueries.record(text, plan.compiled.plan, name: nil, timings: timings)
            let isLost = errors.isEmpty && plan.owner.map { answer.results[$0].countsNothing } ?? false
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
            slowQueries.record(text, plan.compiled.plan, name: nil, timings: timings)
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
    var countsNothing: Bool {
        guard case .rows(let rows) = self, rows.rowCount > 0, let count = rows.bytes(0, 0) else { return false }
        return count.elementsEqual("0".utf8)
    }
}

/// A plan for one text of a request of OData, with the program that writes its answer.
struct CompiledODataPlan: Sendable {
    let compiled: CompiledPlan
    /// As ``ODataPlan/owner``.
    let owner: Int?

    /// How many are kept for sure; at most twice as many are.
    static let kept = 256
}
