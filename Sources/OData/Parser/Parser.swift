/// A recursive-descent parser of one part of a URL: a function for each production of the ABNF.
///
/// - Source: OData ABNF Construction Rules v4.01; OData Aggregation ABNF v4.0.
struct Parser {
    let text: DecodedText
    let limits: ODataLimits
    /// In a query a `+` that is not `%2B` is a space, as browsers and HTTP libraries write it; in a path it is itself.
    let plusIsSpace: Bool
    /// The next byte to look at; never past the end.
    var index = 0
    /// Nodes that the request may still have.
    var remainingNodes: Int
    /// False in the value of a parameter alias: aliases of aliases could run in a circle.
    var allowsAliases = true
    private var depth = 0

    init(_ text: DecodedText, limits: ODataLimits, plusIsSpace: Bool, remainingNodes: Int) {
        self.text = text
        self.limits = limits
        self.plusIsSpace = plusIsSpace
        self.remainingNodes = remainingNodes
    }

    // MARK: Place

    /// The next byte; `nil` at the end.
    var byte: UInt8? { byte(ahead: 0) }

    /// A byte after the next one; `nil` past the end.
    func byte(ahead count: Int) -> UInt8? {
        let place = index + count
        return text.bytes.indices.contains(place) ? text.bytes[place] : nil
    }

    var isAtEnd: Bool { index >= text.bytes.count }

    /// The place of the next byte in the URL.
    var position: Int { text.position(of: index) }

    // MARK: Errors

    /// The URL breaks the grammar at the next byte, or at the given one.
    func malformed(_ message: String, at place: Int? = nil) -> ODataError {
        ODataError(.malformed, message, at: text.position(of: place ?? index))
    }

    /// `Expected …, found …`
    func expected(_ what: String) -> ODataError {
        malformed("Expected \(what), found \(found).")
    }

    /// The standard has it, this server not.
    func unsupported(_ what: String, at place: Int? = nil) -> ODataError {
        ODataError(.unsupported, "This server does not support \(what).", at: text.position(of: place ?? index))
    }

    private var found: String {
        guard !isAtEnd else { return "the end" }
        let rest = String(decoding: text.bytes[index...].prefix(32), as: UTF8.self)
        return rest.first.map { "\"\($0)\"" } ?? "the end"
    }

    // MARK: Tokens

    /// Takes the character if it is next.
    mutating func consume(_ character: Unicode.Scalar) -> Bool {
        guard character.isASCII, byte == UInt8(truncatingIfNeeded: character.value) else { return false }
        index += 1
        return true
    }

    /// Takes the character, which must be next.
    mutating func expect(_ character: Unicode.Scalar) throws(ODataError) {
        guard consume(character) else { throw expected("\"\(character)\"") }
    }

    /// `COMMA` between the elements of a list, with white space around it; takes nothing where there is none.
    mutating func consumeComma() -> Bool {
        let start = index
        skipWhiteSpace()
        guard consume(",") else {
            index = start
            return false
        }
        skipWhiteSpace()
        return true
    }

    /// `BWS = *( SP / HTAB )`
    ///
    /// - Returns: Whether there was any.
    @discardableResult
    mutating func skipWhiteSpace() -> Bool {
        let start = index
        while let byte {
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
            guard isSpace || (plusIsSpace && byte == UInt8(ascii: "+") && !text.isEscaped(at: index)) else { break }
            index += 1
        }
        return index > start
    }

    /// `RWS = 1*( SP / HTAB )`
    mutating func expectWhiteSpace() throws(ODataError) {
        guard skipWhiteSpace() else { throw expected("a space") }
    }

    /// Takes an ASCII word in any case if it is next and no identifier goes on after it.
    mutating func consume(word: String) -> Bool {
        let end = index + word.utf8.count
        guard end <= text.bytes.count, text.bytes[index..<end].elementsEqual(word.utf8, by: { $0.lowercased == $1 }),
            identifierEnd(from: end, isLeading: false) == end
        else { return false }
        index = end
        return true
    }

    /// Takes a word with white space before and after it, such as `as`; takes nothing where it is not there.
    mutating func consume(separatedWord word: String) -> Bool {
        let start = index
        guard skipWhiteSpace(), consume(word: word), skipWhiteSpace() else {
            index = start
            return false
        }
        return true
    }

    // MARK: Limits

    /// Counts one node of the answer.
    mutating func countNode() throws(ODataError) {
        guard remainingNodes > 0 else {
            throw ODataError(
                .limitExceeded,
                "The request has more than \(limits.maximumNodes) parts, the limit of this server.",
                at: position
            )
        }
        remainingNodes -= 1
    }

    /// Runs the body one level deeper.
    mutating func nested<Value>(
        _ body: (inout Parser) throws(ODataError) -> Value
    ) throws(ODataError) -> Value {
        guard depth < limits.maximumDepth else {
            throw ODataError(
                .limitExceeded,
                "The request nests deeper than \(limits.maximumDepth) levels, the limit of this server.",
                at: position
            )
        }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }
}

extension UInt8 {
    /// An ASCII capital as its small letter; any other byte itself.
    var lowercased: UInt8 {
        UInt8(ascii: "A") <= self && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}
