package import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
package import Logging
package import Mapping
import Planning
package import Postgres

/// Answers requests: parse, validate, plan, run, encode. What a request shares with an earlier one is not done again.
package final class Engine: Sendable {
    package let model: Model
    let pool: PostgresPool
    let configuration: EngineConfiguration
    let planner: Planner
    /// Plans requests whose rows are read in pieces.
    let rowPlanner: Planner
    let operations: TwoGenerationCache<OperationKey, PreparedOperation>
    /// By the text of the request.
    let odataPlans = TwoGenerationCache<[UInt8], CompiledODataPlan>(maximumCost: CompiledODataPlan.kept)
    let translator: ErrorTranslator
    let counters = EngineCounters()
    let slowQueries: SlowQueryLog
    /// Tells the state of the data; `nil` where answers are not kept.
    let monitor: DataStateMonitor?
    let responses: ResponseCache
    let runs = SharedRuns<RunKey, EngineResponse>()

    /// - Parameter monitor: of the same database; `nil` where answers cannot be kept.
    package init(
        model: Model,
        pool: PostgresPool,
        monitor: DataStateMonitor? = nil,
        configuration: EngineConfiguration,
        logger: Logger
    ) {
        self.model = model
        self.pool = pool
        self.monitor = configuration.responseCacheBytes > 0 ? monitor : nil
        self.configuration = configuration
        planner = Planner(
            model: model,
            limits: PlanLimits(
                maximumRows: configuration.maximumRows,
                hintRows: configuration.hintRows,
                largeTableRows: configuration.largeTableRows
            )
        )
        rowPlanner = Planner(
            model: model,
            limits: PlanLimits(maximumRows: min(configuration.maximumExportRows, PlanLimits.unlimited))
        )
        operations = TwoGenerationCache(maximumCost: configuration.operationCacheBytes)
        translator = ErrorTranslator(logger: logger)
        slowQueries = SlowQueryLog(threshold: configuration.slowQuery, logger: logger)
        responses = ResponseCache(maximumBytes: configuration.responseCacheBytes)
    }

    /// The answer to a request. Never throws: whatever goes wrong is an answer too.
    ///
    /// While the state of the data is known, an answer of that state is given again, and equal requests that are at work
    /// at the same time share one run. Only answers without errors are shared.
    ///
    /// - Parameters:
    ///   - allowed: the kinds of operation that the road of the request permits.
    ///   - deadline: when the statements are cancelled; `nil` for never.
    package func respond(
        to request: GraphQLRequest,
        allowing allowed: Set<OperationType>,
        deadline: ContinuousClock.Instant?
    ) async -> EngineResponse {
        let key = ResponseCache.Key(request)
        return await shared(key, wantsEntityTag: request.wantsEntityTag) { [self] readsState in
            await run(request, allowing: allowed, deadline: deadline, readsState: readsState)
        } ?? cancelled(request)
    }

    /// The answer that is kept for a key, or that of a run, which equal requests at the same time take part in.
    ///
    /// - Parameter run: answers from the database; it is told whether to read the state of the data.
    /// - Returns: `nil` when the task was cancelled.
    func shared(
        _ key: ResponseCache.Key,
        wantsEntityTag: Bool,
        _ run: @escaping @Sendable (_ readsState: Bool) async -> EngineResponse
    ) async -> EngineResponse? {
        guard let state = monitor?.current else { return await run(false) }
        let isRepeated: Bool
        switch responses.lookup(key, in: state) {
        case .hit(let response): return response
        case .miss(let repeated): isRepeated = repeated
        }
        let readsState = isRepeated || wantsEntityTag
        let outcome = await runs.value(for: RunKey(request: key, state: state)) { [self] in
            let response = await run(readsState)
            if isRepeated, response.isComplete, let state = response.state {
                responses.insert(response.repeated(from: .cache), for: key, in: state)
            }
            return response
        }
        guard let outcome else { return nil }
        guard outcome.isShared else { return outcome.value }
        // What failed for another, perhaps by its earlier deadline, need not fail here.
        guard outcome.value.isComplete else { return await run(readsState) }
        return outcome.value.repeated(from: .sharedRun)
    }

    /// The entity tag that answers to queries have now; `nil` while the state of the data is not known.
    package var currentEntityTag: String? {
        monitor?.current.map { entityTag(of: $0) }
    }

    /// A weak tag: whatever has the same one differs at most in its content coding.
    ///
    /// It names the state of the data and the way of answering, not the request: a tag belongs to one URL.
    /// - Source: RFC 9110 §8.8.3 ETag.
    func entityTag(of state: DataState) -> String {
        "W/\"\(state.text)-\(configuration.representation)\""
    }

    private func cancelled(_ request: GraphQLRequest) -> EngineResponse {
        let (error, _) = translator.requestError(for: .cancelled)
        return EngineResponse(
            outcome: .refused,
            body: [error].refusal,
            errorCodes: [error.code],
            operationName: request.operationName
        )
    }
}

/// Runs with equal keys have equal outcomes.
struct RunKey: Hashable, Sendable {
    let request: ResponseCache.Key
    /// The state that was known when the run began: what began in an earlier one is too old for later requests.
    let state: DataState
}
