package import GraphQLLanguage

/// The answer to a request.
package struct EngineResponse: Sendable {
    package enum Outcome: Sendable, Hashable {
        /// The operation ran: the response has `data`, which errors may have made null.
        case executed
        /// The request was refused before it ran: there are errors and no `data`.
        case refused
    }

    package let outcome: Outcome
    /// The whole response as JSON.
    package let body: ResponseBuffer
    /// The codes of the errors in their order; the first decides the status of a refused request.
    package let errorCodes: [ErrorCode]
    /// When another attempt makes sense, where the database was not available.
    package let retryAfter: Duration?
    package private(set) var timings: EngineTimings
    /// The name of the operation, where it has one.
    package let operationName: String?
    /// Where the response comes from.
    package private(set) var origin = Origin.database
    /// What an HTTP cache may ask by whether the response is still good; `nil` where that is not known.
    package let entityTag: String?
    /// The state of the data in the snapshot that was answered from, where it was read.
    let state: DataState?

    /// Where a response comes from.
    package enum Origin: Sendable, Hashable {
        /// It was computed for this request.
        case database
        /// It was computed for an equal request before.
        case cache
        /// It was computed for an equal request at the same time.
        case sharedRun
    }

    package init(
        outcome: Outcome,
        body: ResponseBuffer,
        errorCodes: [ErrorCode] = [],
        retryAfter: Duration? = nil,
        timings: EngineTimings = EngineTimings(),
        operationName: String? = nil,
        entityTag: String? = nil
    ) {
        self.init(
            outcome: outcome,
            body: body,
            errorCodes: errorCodes,
            retryAfter: retryAfter,
            timings: timings,
            operationName: operationName,
            state: nil,
            entityTag: entityTag
        )
    }

    init(
        outcome: Outcome,
        body: ResponseBuffer,
        errorCodes: [ErrorCode] = [],
        retryAfter: Duration? = nil,
        timings: EngineTimings = EngineTimings(),
        operationName: String? = nil,
        state: DataState?,
        entityTag: String?
    ) {
        self.outcome = outcome
        self.body = body
        self.errorCodes = errorCodes
        self.retryAfter = retryAfter
        self.timings = timings
        self.operationName = operationName
        self.state = state
        self.entityTag = entityTag
    }

    /// Whether the operation ran without an error.
    var isComplete: Bool {
        if case .executed = outcome { errorCodes.isEmpty } else { false }
    }

    /// The same response for another request, which took no time.
    func repeated(from origin: Origin) -> EngineResponse {
        var response = self
        response.origin = origin
        response.timings = EngineTimings()
        return response
    }
}

/// How long each phase took; zero for one that was not needed.
package struct EngineTimings: Sendable {
    package var parse: Duration = .zero
    package var validate: Duration = .zero
    package var plan: Duration = .zero
    package var database: Duration = .zero
    package var encode: Duration = .zero

    package init() {}
}
