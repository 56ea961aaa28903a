/// A URL of the service, read.
///
/// - Source: OData v4.01 Part 2: URL Conventions.
package struct ODataRequest: Sendable, Hashable {
    package let path: ResourcePath
    package let options: QueryOptions
    /// `$format`, for example `json` or `application/json;odata.metadata=full`.
    package let format: String?
    /// `$skiptoken`: what this server wrote into a next link.
    package let skipToken: String?
    /// Parameter aliases by name, without `@`.
    package let aliases: [String: Expression]
    /// What is no option of the standard, in its order; the standard lets a service ignore them.
    package let customOptions: [CustomOption]

    package struct CustomOption: Sendable, Hashable {
        package let name: String
        package let value: String
    }
}
