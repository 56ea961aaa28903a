/// Which edition of the GraphQL-over-HTTP specification decides the status codes.
package enum SpecificationProfile: String, Sendable, Hashable, CaseIterable {
    /// The working draft: 422 for a request that parses but cannot be run.
    case draft
    /// The levels of the public audits of 2025: 400 in place of 422, and 200 under `application/json`.
    case audit2025 = "audit-2025"
}
