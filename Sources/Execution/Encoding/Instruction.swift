/// How to write one field of an object. A trivial value, so that a loop over instructions touches no reference count.
struct Instruction {
    let operation: Operation
    let isNonNull: Bool
    /// The column of the row that holds the value, or tells by NULL that there is none; -1 where none does.
    let column: Int32
    /// The key in ``ResponseProgram/texts``, with a comma before it: `,"name":`.
    let key: TextRange
    /// What ``operation`` needs: see there.
    let operand: Int32
    /// The place of the field among ``ResponseProgram/fields``, for errors.
    let field: Int32

    enum Operation: UInt8 {
        /// The column's text is JSON already.
        case raw
        /// The column's text is a number, unless it is `NaN` or infinite.
        case number
        /// The column's text needs quotes but no escapes.
        case quoted
        /// The column's text needs quotes and escapes.
        case text
        /// `t` or `f`.
        case boolean
        /// `2023-01-31 08:00:00` becomes `2023-01-31T08:00:00`; an offset of `+08` becomes `+08:00`.
        case timestamp
        case date
        /// `\x` and hexadecimal digits.
        case bytes
        /// `operand`: the table in ``ResponseProgram/enumerations``.
        case enumeration
        /// `operand`: the element's instruction in ``ResponseProgram/elements``.
        case array
        /// `operand`: the place of the text in ``ResponseProgram/constants``.
        case constant
        /// `operand`: the error in ``ResponseProgram/failures``.
        case failure
        /// `operand`: the object in ``ResponseProgram/objects``; null where ``column`` is NULL.
        case object
        /// `operand`: the choice in ``ResponseProgram/choices``.
        case oneOf
        /// `operand`: the parts in ``ResponseProgram/nodeIDs``.
        case nodeID
        /// `operand`: the row sets in ``ResponseProgram/singles``.
        case singles
        /// `operand`: the row set.
        case list
        /// `operand`: the row set.
        case single
        /// A value that the column's instruction in ``ResponseProgram/measures`` writes, unless it has mixed units.
        case measure
        /// `operand`: the row set and the object for no row in ``ResponseProgram/related``.
        case related
        /// `operand`: the page and its object in ``ResponseProgram/pages``.
        case page
        /// `operand`: the fact in ``ResponseProgram/pageFacts``.
        case pageFact
        /// `operand`: the link in ``ResponseProgram/nextLinks``.
        case nextLink
        /// `operand`: the cursor in ``ResponseProgram/cursors``.
        case cursor
        /// `operand`: the count in ``ResponseProgram/counts``.
        case count
    }
}

/// A stretch of ``ResponseProgram/texts``.
struct TextRange {
    let start: Int32
    let count: Int32
}

/// A stretch of ``ResponseProgram/instructions``: the fields of an object.
struct InstructionRange {
    let start: Int32
    let count: Int32
}
