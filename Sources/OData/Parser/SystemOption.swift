/// A query option of the standard.
///
/// - Source: OData v4.01 Part 2: URL Conventions §5.1; OData Extension for Data Aggregation §3.
enum SystemOption: String, Sendable, CaseIterable {
    case apply, compute, count, deltatoken, expand, filter, format, id, index, levels
    case orderby, schemaversion, search, select, skip, skiptoken, top

    /// The name as the standard writes it.
    var name: String { "$" + rawValue }

    /// The option of a name in any case, with or without its dollar sign: version 4.01 lets clients leave it out, so
    /// `filter=…` is never a custom option that a server might ignore.
    init?(named name: some StringProtocol) {
        let bare = name.hasPrefix("$") ? String(name.dropFirst()) : String(name)
        guard let option = SystemOption(rawValue: bare.lowercased()) else { return nil }
        self = option
    }

    /// Options of the whole request.
    static let ofRequest: Set<SystemOption> = Set(allCases).subtracting([.levels])
    /// Options of an expanded relation.
    static let ofExpand: Set<SystemOption> = [
        .apply, .compute, .count, .expand, .filter, .levels, .orderby, .search, .select, .skip, .top,
    ]
    /// Options after `/$ref` in `$expand`.
    static let ofReference: Set<SystemOption> = [.count, .filter, .orderby, .search, .skip, .top]
    /// Options after `/$count`.
    static let ofCount: Set<SystemOption> = [.filter, .search]
}
