import OData
import Testing

/// The options of `Products?query`.
func options(_ query: String) throws -> QueryOptions {
    try ODataRequest.parse("Products?" + query).options
}

/// The expression of `$filter` with its parentheses made plain.
func filter(_ text: String) throws -> String {
    try #require(try options("$filter=" + text).filter).description
}

/// The error of a URL, and that it is one.
func refusal(of url: String, limits: ODataLimits = .standard) -> ODataError? {
    #expect(throws: ODataError.self) { try ODataRequest.parse(url, limits: limits) }
}
