package import Execution
import GraphQLLanguage
package import Planning

/// How the nested answer of an operation becomes a table: its columns, and the lists whose rows are multiplied.
///
/// - The operation has one root field. Names of columns are the response keys below it, joined by dots.
/// - Objects are flattened into columns.
/// - One list below the root is exploded: its rows repeat the values of the row around them. A row whose list is empty
///   stays, with no values in the columns of the list.
package struct Flattening: Sendable {
    /// In the order of the fields in the request.
    package let columns: [FlatColumn]
    /// What the places of a flat row are, parents before their children.
    let levels: [RowLevel]
    /// The lists whose rows are flat rows together, each below the one before, where they can be read in pieces; `nil` where
    /// pages, groups or aggregates are among the levels, which are read whole.
    package let chain: [Int]?
    /// The columns, for the loop over rows.
    let cells: [FlatCell]
    let encoder: FieldEncoder
    private let plan: Plan

    /// - Parameter explode: the path of the list to explode, such as `industries.projects`; empty for none; `nil` for
    ///   the deepest, where there is one at each level.
    /// - Throws: ``RowFailure`` where the answer is no table: several root fields, or lists beside each other.
    package init(_ plan: Plan, explode: String?) throws(RowFailure) {
        var reader = PlanFlattener(plan: plan)
        let root = try reader.root(explode: explode)
        let lists = reader.lists(in: root.object)
        try reader.append(root, exploding: lists.exploded(explode, rootKey: root.key))
        if let fault = reader.fault { throw RowFailure(fault) }
        columns = reader.columns
        cells = reader.columns.enumerated().map { FlatCell($1, at: $0) }
        levels = reader.levels
        chain = reader.chain
        encoder = FieldEncoder(reader.fields)
        self.plan = plan
    }

    /// The error of a value that PostgreSQL has and the type of its field cannot represent.
    func unrepresentable(_ cell: FlatCell) -> RowFailure {
        let column = columns[Int(cell.place)]
        let message = "The database has a value for this field that its type cannot represent"
        guard let source = column.sources.first else {
            return RowFailure(GraphQLError("\(column.name): \(message)", code: .internal))
        }
        return failure(message, at: source, in: column.name)
    }

    /// The error of a value that is missing or cannot be written.
    func failure(_ message: String, code: ErrorCode = .internal, at source: FlatColumn.Source, in name: String)
        -> RowFailure
    {
        RowFailure(
            GraphQLError(
                "\(name): \(message)",
                locations: [plan.source.location(at: source.field.offset)],
                code: code
            )
        )
    }
}
