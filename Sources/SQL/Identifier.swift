/// The name of a table, column, alias or other object, quoted whenever it is written.
///
/// `Identifier(schema: "public", name: "project")` becomes `"public"."project"`.
package struct Identifier: Sendable, Hashable {
    /// The quoted text, a doubled quote for each quote of the name.
    package let quoted: String

    /// A name without a schema: a column, an alias, a table found through the search path.
    ///
    /// - Returns: nil for an empty name and for one with a NUL, which PostgreSQL cannot hold.
    /// - Source: PostgreSQL manual §4.1.1, Identifiers and Key Words.
    package init?(_ name: String) {
        guard let quoted = Self.quote(name) else { return nil }
        self.quoted = quoted
    }

    /// A name qualified by its schema.
    ///
    /// - Returns: nil when either part is empty or has a NUL.
    package init?(schema: String, name: String) {
        guard let schema = Self.quote(schema), let name = Self.quote(name) else { return nil }
        self.quoted = schema + "." + name
    }

    /// An alias that the planner numbers: `Identifier(alias: "p", 3)` becomes `"p3"`.
    package init(alias: StaticString, _ number: Int) {
        self.quoted = "\"\(Self.doublingQuotes("\(alias)"))\(number)\""
    }

    /// A name written in this program, such as an output column: `Identifier(literal: "total")`.
    package init(literal: StaticString) {
        self.quoted = "\"" + Self.doublingQuotes("\(literal)") + "\""
    }

    /// The column of an alias or table: `"p1"."name_en"`.
    package func column(_ name: Identifier) -> Identifier {
        Identifier(joined: quoted + "." + name.quoted)
    }

    private init(joined: String) {
        self.quoted = joined
    }

    private static func quote(_ name: String) -> String? {
        guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
        return "\"" + doublingQuotes(name) + "\""
    }

    private static func doublingQuotes(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "\"")) else { return name }
        var doubled = ""
        for scalar in name.unicodeScalars {
            doubled.unicodeScalars.append(scalar)
            if scalar == "\"" { doubled.unicodeScalars.append(scalar) }
        }
        return doubled
    }
}
