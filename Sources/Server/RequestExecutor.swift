package import Execution
package import GraphQLLanguage
package import OData
package import Planning

/// What answers a GraphQL request: ``Execution/Engine`` when serving, a canned answer in tests.
package protocol RequestExecutor: Sendable {
    /// Never throws: every failure is an answer.
    ///
    /// - Parameters:
    ///   - allowing: The kinds of operation that the transport permits: queries alone by GET.
    ///   - deadline: When the answer is due; `nil` sets no bound.
    func respond(
        to request: GraphQLRequest,
        allowing: Set<OperationType>,
        deadline: ContinuousClock.Instant?
    ) async -> EngineResponse

    /// Answers a request of OData; see ``Execution/Engine/respond(to:deadline:)``.
    ///
    /// - Throws: ``OData/ODataError`` where the request cannot be planned.
    func respond(
        to question: ODataQuestion,
        deadline: ContinuousClock.Instant?
    ) async throws(ODataError) -> EngineResponse

    /// The entity tag that answers to queries have now; `nil` where that is not known.
    var currentEntityTag: String? { get }
}

extension RequestExecutor {
    /// An executor that knows no states of its data has none.
    package var currentEntityTag: String? { nil }

    /// An executor of GraphQL alone has no data for OData.
    package func respond(
        to question: ODataQuestion,
        deadline: ContinuousClock.Instant?
    ) async throws(ODataError) -> EngineResponse {
        throw ODataError(.unsupported, "This server does not serve the data of entity sets over OData.")
    }
}
