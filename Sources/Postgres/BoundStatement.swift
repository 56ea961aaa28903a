package import SQL

/// A statement with the values of its parameters: what a flight is made of.
package struct BoundStatement: Sendable {
    /// Text, name and parameter types.
    package let statement: Statement
    /// The parameters in order, in PostgreSQL's text format; nil is NULL.
    package let values: [[UInt8]?]

    /// A statement whose slots are filled.
    ///
    /// - Precondition: `slots` has at least `statement.slotCount` values.
    package init(_ statement: Statement, slots: [[UInt8]?] = []) {
        self.statement = statement
        self.values = statement.values(slots: slots)
    }

    /// A fragment rendered on the spot, for statements that run once.
    package init(_ fragment: Fragment, slots: [[UInt8]?] = []) {
        self.init(fragment.render(), slots: slots)
    }
}
