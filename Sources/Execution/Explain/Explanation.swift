package import JSON
import OrderedCollections

/// How an operation is run: its statements, how each finds the parents of its rows, and PostgreSQL's plan for each.
package struct Explanation: Sendable {
    /// One statement.
    package struct RowSet: Sendable {
        /// Where its rows stand in the response: `industries.projects`.
        package var path: String
        /// The type of its rows; `nil` where they are of none.
        package var typeName: String?
        /// The place of the statement whose rows are the parents of these; `nil` at the root.
        package var parent: Int?
        /// How it finds its parents: `root`; `inline join` or `inline lateral` by their query, repeated; `keys join` or
        /// `keys lateral` by their keys, read in a flight before.
        package var strategy: String
        /// `nil` where an argument cannot be used; then `problem` says why.
        package var sql: String?
        package var parameters: [Parameter] = []
        /// PostgreSQL's answer: a JSON document, or lines of text.
        package var plan: String?
        /// Why it cannot run.
        package var problem: String?
    }

    /// One parameter of a statement, without its value.
    package struct Parameter: Sendable {
        /// The PostgreSQL type.
        package var type: String
        /// The argument that it comes from; `nil` for a value that is part of the plan.
        package var argument: String?
    }

    /// Each behind its parent. All that wait for no keys leave in one flight.
    package var rowSets: [RowSet]

    /// The explanation as a document: `{"statements":[{"path":…,"sql":…,"plan":…}]}`.
    ///
    /// - Throws: where PostgreSQL's answer is no JSON.
    package func json() throws(JSONError) -> JSONValue {
        var statements: [JSONValue] = []
        for rowSet in rowSets {
            var fields: OrderedDictionary<String, JSONValue> = [
                "path": .string(rowSet.path),
                "type": rowSet.typeName.map { .string($0) } ?? .null,
                "parent": rowSet.parent.map { .number(String($0)) } ?? .null,
                "strategy": .string(rowSet.strategy),
            ]
            if let sql = rowSet.sql {
                fields["sql"] = .string(sql)
                fields["parameters"] = .array(
                    rowSet.parameters.map { parameter in
                        .object([
                            "type": .string(parameter.type),
                            "argument": parameter.argument.map { .string($0) } ?? .null,
                        ])
                    }
                )
            }
            if let plan = rowSet.plan { fields["plan"] = try JSONValue.parse(Array(plan.utf8)) }
            if let problem = rowSet.problem { fields["problem"] = .string(problem) }
            statements.append(.object(fields))
        }
        return .object(["statements": .array(statements)])
    }

    /// The explanation for people: SQL that can be read, with comments.
    package func text() -> String {
        rowSets.enumerated().map { index, rowSet in
            var text = "-- \(index + 1). \(rowSet.path)"
            if let typeName = rowSet.typeName { text += ": \(typeName)" }
            text += ", \(rowSet.strategy)"
            if let parent = rowSet.parent { text += ", children of \(parent + 1)" }
            text += "\n"
            if let problem = rowSet.problem { text += "-- cannot run: \(problem)\n" }
            for (number, parameter) in rowSet.parameters.enumerated() {
                text += "-- $\(number + 1) \(parameter.type)\(parameter.argument.map { " \($0)" } ?? "")\n"
            }
            if let sql = rowSet.sql { text += sql + ";\n" }
            if let plan = rowSet.plan { text += "\n" + plan + "\n" }
            return text
        }.joined(separator: "\n")
    }
}
