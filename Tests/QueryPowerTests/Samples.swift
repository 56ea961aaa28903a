import EngineTesting
import JSON
import Testing

/// Values to compare fields with: those that stand in the tables, and a few that do not.
enum Samples {
    static func load(_ tables: [Table], from database: ServedDatabase) async throws -> [String: [Sample]] {
        var result: [String: [Sample]] = [:]
        for table in tables {
            for field in table.fields where field.kind != .json && field.kind != .range {
                let values = try await texts(of: field, in: table, database) + extra(field)
                result["\(table.type).\(field.name)"] = values.map { sample($0, of: field) }
            }
            // Their operands are made, not found.
            for field in table.fields where field.kind == .json || field.kind == .range {
                result["\(table.type).\(field.name)"] = [Sample(tree: .integer(0), sql: "0", text: "0")]
            }
        }
        return result
    }

    private static func texts(
        of field: Field,
        in table: Table,
        _ database: ServedDatabase
    ) async throws -> [String] {
        let value: String
        var source = "\(table.name) t"
        switch field.kind {
        case .timestamptz: value = "to_char(t.\(field.column) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
        case .timestamp: value = "to_char(t.\(field.column), 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"
        case .list, .enumList:
            source += ", unnest(t.\(field.column)) e"
            value = "e::text"
        default: value = "t.\(field.column)::text"
        }
        let sql = """
            set intervalstyle = 'iso_8601';
            select json_agg(v) from (
                select v from (select distinct \(value) as v from \(source)) s where v is not null order by md5(v) limit 14) s
            """
        guard let text = try await database.value(sql),
            case .array(let values) = try JSONValue.parse(Array(text.utf8))
        else { return [] }
        return values.compactMap { value in
            if case .string(let text) = value { text } else { nil }
        }
    }

    private static func extra(_ field: Field) -> [String] {
        switch field.kind {
        case .text: ["", "%", "_", "\\", "it's \"so\"", "濮"]
        case .decimal: ["1.000", "0", "1e2"]
        case .integer: ["0", "-1", "40000"]
        case .float: ["0", "1.5"]
        case .list where field.scalar == "String": ["中,文", "{}", "\\"]
        default: []
        }
    }

    private static func sample(_ text: String, of field: Field) -> Sample {
        let element = field.sqlType.hasSuffix("[]") ? String(field.sqlType.dropLast(2)) : field.sqlType
        // A text of time zones stands for a moment, and one without them for a reading of the clock.
        let sql = "\(quoted(text))::\(element == "int2" ? "int4" : element)"
        let tree: Tree
        switch (field.kind, field.scalar) {
        case (.enumeration, _), (.enumList, _):
            let name = text.uppercased().split(separator: "-").joined(separator: "_")
            tree = .name(name, type: field.scalar)
        case (.boolean, _): tree = .flag(text == "true")
        case (_, "Int"), (_, "Decimal"), (_, "Float"), (_, "BigInt"):
            tree = .scalar(literal: text, json: .number(text), type: field.scalar)
        default: tree = .string(text, type: field.scalar)
        }
        return Sample(tree: tree, sql: sql, text: text)
    }
}
