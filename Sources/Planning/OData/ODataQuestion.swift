package import OData

/// A request for data over OData: what is asked, and how the answer has to look.
package struct ODataQuestion: Sendable {
    package let request: ODataRequest
    package let path: ResolvedPath
    package let metadata: EntityDataModel
    /// The absolute URL of the service root, with its slash at the end.
    package let root: String
    /// The URL of the request after the service root, as sent.
    package let relativeURL: String
    /// The most entities that the client wants in one page; `nil` leaves it to the server.
    package let maximumPageSize: Int?
    package let level: MetadataLevel
    /// Whether `Edm.Int64` and `Edm.Decimal` are written as JSON strings.
    package let exactNumbersAsText: Bool

    package init(
        request: ODataRequest,
        path: ResolvedPath,
        metadata: EntityDataModel,
        root: String,
        relativeURL: String,
        maximumPageSize: Int? = nil,
        level: MetadataLevel = .minimal,
        exactNumbersAsText: Bool = false
    ) {
        self.request = request
        self.path = path
        self.metadata = metadata
        self.root = root
        self.relativeURL = relativeURL
        self.maximumPageSize = maximumPageSize
        self.level = level
        self.exactNumbersAsText = exactNumbersAsText
    }

    /// Two questions with equal texts have equal answers. A GraphQL document never begins like it.
    package var text: [UInt8] {
        let form = "\(level.rawValue) \(exactNumbersAsText) \(maximumPageSize.map(String.init) ?? "")"
        return Array("/odata \(form) \(root) \(relativeURL)".utf8)
    }
}

/// A plan whose root has one field, the value of which is the whole answer.
package struct ODataPlan: Sendable {
    package let plan: Plan
    /// The row set that counts the entities that a path sets out from: 0 means that there is no such entity. `nil` where
    /// the path is no longer than an entity set.
    package let owner: Int?
}
