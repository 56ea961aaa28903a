/// How much control information an answer in JSON carries. All of it (`full`) is not offered.
///
/// - Source: OData JSON Format v4.01 §3.1 Controlling the Amount of Control Information.
package enum MetadataLevel: String, Sendable, Hashable, CaseIterable {
    case none, minimal
}
