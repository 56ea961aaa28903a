import Execution
import JSON
import OrderedCollections

/// Reads the parameters of a GraphQL request: `query`, `operationName`, `variables`, `extensions`.
///
/// - Source: GraphQL over HTTP, Request Parameters.
enum RequestParameters {
    /// What a POST asks for.
    enum Content {
        case single(GraphQLRequest)
        /// Several requests, to be answered by a list in the same order.
        case batch([GraphQLRequest])
    }

    /// Reads the JSON of a POST: an object, or a list of objects where that is enabled.
    ///
    /// - Parameters:
    ///   - maximumBatch: The most requests of a list; 0 refuses lists.
    ///   - queries: Documents that a request may name by `id`.
    /// - Throws: A refusal that names the parameter and the type it should have.
    static func parse(
        body: [UInt8],
        maximumBytes: Int,
        maximumBatch: Int,
        queries: SavedQueries = SavedQueries()
    ) throws(RequestRefusal) -> Content {
        let value: JSONValue
        do {
            value = try JSONValue.parse(body, limits: JSONLimits(maximumBytes: maximumBytes))
        } catch {
            throw body.isEmpty
                ? .unreadable("The request body is empty: send a JSON object with a \"query\".")
                : .unreadable(
                    "The request body is not JSON: \(error.message) (line \(error.line), column \(error.column))."
                )
        }
        guard case .array(let elements) = value, maximumBatch > 0 else { return .single(try request(value, queries)) }
        guard !elements.isEmpty, elements.count <= maximumBatch else {
            throw .malformedRequest(
                "The request body is a list of \(elements.count) requests; it must have from 1 to \(maximumBatch)."
            )
        }
        var requests: [GraphQLRequest] = []
        for element in elements { requests.append(try request(element, queries)) }
        return .batch(requests)
    }

    /// Reads one request. Members that the specification does not name are ignored.
    private static func request(_ value: JSONValue, _ queries: SavedQueries) throws(RequestRefusal) -> GraphQLRequest {
        guard case .object(let members) = value else {
            throw .malformedRequest(
                "The request body is \(describe(value)); it must be a JSON object with a \"query\"."
            )
        }
        try check(extensions: members["extensions"])
        return GraphQLRequest(
            query: try document(members, queries),
            operationName: try operationName(members["operationName"]),
            variables: try variables(members["variables"])
        )
    }

    /// The text in `query`, or the saved query whose name or SHA-256 is in `id`.
    private static func document(
        _ members: OrderedDictionary<String, JSONValue>,
        _ queries: SavedQueries
    ) throws(RequestRefusal) -> [UInt8] {
        if let query = members["query"], query != .null {
            guard case .string(let text) = query else { throw wrong("query", query, expected: "a string") }
            let document = Array(text.utf8)
            try queries.check(document)
            return document
        }
        guard let identifier = members["id"], identifier != .null else {
            throw .malformedRequest("The request has no \"query\".")
        }
        guard case .string(let text) = identifier else { throw wrong("id", identifier, expected: "a string") }
        return try queries.query(text).text
    }

    /// Reads the query string of a GET. Empty `operationName`, `variables` and `extensions` count as absent.
    ///
    /// - Throws: A refusal that names the parameter and the type it should have.
    static func parse(
        form: FormParameters,
        maximumBytes: Int,
        queries: SavedQueries = SavedQueries()
    ) throws(RequestRefusal) -> GraphQLRequest {
        try check(extensions: try json(form["extensions"], of: "extensions", maximumBytes: maximumBytes))
        guard let query = form["query"] else {
            throw .malformedRequest("The URL has no \"query\" parameter.")
        }
        try queries.check(query)
        var name: String?
        if let bytes = form["operationName"], !bytes.isEmpty {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw .unreadable("The parameter \"operationName\" is not UTF-8.")
            }
            name = text
        }
        return GraphQLRequest(
            query: query,
            operationName: name,
            variables: try variables(json(form["variables"], of: "variables", maximumBytes: maximumBytes))
        )
    }

    private static func json(_ bytes: [UInt8]?, of name: String, maximumBytes: Int) throws(RequestRefusal) -> JSONValue?
    {
        guard let bytes, !bytes.isEmpty else { return nil }
        do {
            return try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: maximumBytes))
        } catch {
            throw .unreadable(
                "The parameter \"\(name)\" is not JSON: \(error.message) (line \(error.line), column \(error.column))."
            )
        }
    }

    private static func operationName(_ value: JSONValue?) throws(RequestRefusal) -> String? {
        switch value {
        case nil, .null: nil
        case .string(let name): name
        case .some(let other): throw wrong("operationName", other, expected: "a string or null")
        }
    }

    private static func variables(
        _ value: JSONValue?
    ) throws(RequestRefusal) -> OrderedDictionary<String, JSONValue> {
        switch value {
        case nil, .null: [:]
        case .object(let members): members
        case .some(let other): throw wrong("variables", other, expected: "an object or null")
        }
    }

    private static func check(extensions value: JSONValue?) throws(RequestRefusal) {
        switch value {
        case nil, .null, .object: break
        case .some(let other): throw wrong("extensions", other, expected: "an object or null")
        }
    }

    private static func wrong(_ name: String, _ value: JSONValue, expected: String) -> RequestRefusal {
        .malformedRequest("The parameter \"\(name)\" is \(describe(value)); it must be \(expected).")
    }

    private static func describe(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
