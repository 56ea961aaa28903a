/// A statement ready for the server: SQL text with `$1`…`$n`, and where the values come from.
package struct Statement: Sendable, Hashable {
    /// The SQL text.
    package let sql: String
    /// What each parameter is: `parameters[0]` is `$1`.
    package let parameters: [Argument]
    /// The name of the prepared statement: a hash of the SQL text, the same in each process.
    package let name: String
    /// How many slots a request supplies: the largest slot index plus one.
    package let slotCount: Int

    /// The most parameters that one statement can have in PostgreSQL's protocol.
    ///
    /// - Source: PostgreSQL manual §55.7, Message Formats (Bind counts parameters in an Int16, read as unsigned).
    package static let maximumParameters = 65_535

    init(sql: String, parameters: [Argument]) {
        self.sql = sql
        self.parameters = parameters
        self.name = "q" + Fingerprint.text(of: Array(sql.utf8))
        self.slotCount = parameters.reduce(0) { count, argument in
            if case .slot(let index) = argument.source { max(count, index + 1) } else { count }
        }
    }

    /// The statement that opens a cursor on the rows of this one:
    ///
    ///     declare "c0" no scroll cursor for select …
    ///
    /// - Source: PostgreSQL manual, SQL Commands, DECLARE.
    package func declaring(cursor name: Identifier) -> Statement {
        Statement(sql: "declare \(name.quoted) no scroll cursor for\n" + sql, parameters: parameters)
    }

    /// The values of the parameters in order, for a request that supplies `slots`.
    ///
    /// - Precondition: `slots` has at least `slotCount` values.
    package func values(slots: [[UInt8]?]) -> [[UInt8]?] {
        precondition(slots.count >= slotCount, "a plan is run with fewer values than it has slots")
        return parameters.map { argument in
            switch argument.source {
            case .constant(let value): value
            case .slot(let index): slots[index]
            }
        }
    }
}
