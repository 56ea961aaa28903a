package import SQL

/// A statement with the values of its parameters: what a flight is made of.
package struct BoundStatement: Sendable {
    /// Text, name and parameter types.
    package let statement: Statement
    /// The parameters in order, in PostgreSQL's text format; nil is NULL.
    package let values: [[UInt8]?]
    /// Whether the session keeps the statement prepared for the next time.
    let isPrepared: Bool

    /// A statement whose slots are filled.
    ///
    /// - Precondition: `slots` has at least `statement.slotCount` values.
    package init(_ statement: Statement, slots: [[UInt8]?] = []) {
        self.statement = statement
        self.values = statement.values(slots: slots)
        self.isPrepared = true
    }

    /// A statement that the session does not keep: what it means changes from one time to the next.
    private init(passing statement: Statement, values: [[UInt8]?]) {
        self.statement = statement
        self.values = values
        self.isPrepared = false
    }

    /// Opens a cursor on the rows of this statement.
    func declaring(cursor name: Identifier) -> BoundStatement {
        BoundStatement(passing: statement.declaring(cursor: name), values: values)
    }

    /// The next `count` rows of a cursor.
    static func fetch(_ count: Int, from cursor: Identifier) -> BoundStatement {
        BoundStatement(passing: ("fetch \(count: count) from \(cursor)" as Fragment).render(), values: [])
    }

    /// Closes a cursor.
    static func close(_ cursor: Identifier) -> BoundStatement {
        BoundStatement(passing: ("close \(cursor)" as Fragment).render(), values: [])
    }

    /// A fragment rendered on the spot, for statements that run once.
    package init(_ fragment: Fragment, slots: [[UInt8]?] = []) {
        self.init(fragment.render(), slots: slots)
    }
}
