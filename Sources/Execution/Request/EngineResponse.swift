package import GraphQLLanguage

/// The answer to a request.
package struct EngineResponse: Sendable {
    package enum Outcome: Sendable {
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
    package let timings: EngineTimings
    /// The name of the operation, where it has one.
    package let operationName: String?

    package init(
        outcome: Outcome,
        body: ResponseBuffer,
        errorCodes: [ErrorCode] = [],
        retryAfter: Duration? = nil,
        timings: EngineTimings = EngineTimings(),
        operationName: String? = nil
    ) {
        self.outcome = outcome
        self.body = body
        self.errorCodes = errorCodes
        self.retryAfter = retryAfter
        self.timings = timings
        self.operationName = operationName
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
