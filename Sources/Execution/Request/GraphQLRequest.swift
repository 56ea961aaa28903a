package import JSON
package import OrderedCollections

/// A request as it came over any road: what to do, which operation of it, and with which values.
///
/// - Source: GraphQL specification (September 2025) §6.1 Executing Requests.
package struct GraphQLRequest: Sendable {
    /// The text of the document, UTF-8.
    package var query: [UInt8]
    /// Which operation of the document; `nil` where it has only one.
    package var operationName: String?
    package var variables: OrderedDictionary<String, JSONValue>
    /// Whether the caller can use an entity tag.
    package var wantsEntityTag = false

    package init(query: [UInt8], operationName: String? = nil, variables: OrderedDictionary<String, JSONValue> = [:]) {
        self.query = query
        self.operationName = operationName
        self.variables = variables
    }
}
