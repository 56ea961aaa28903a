extension Parser {
    /// A name that may have dots.
    struct Name {
        let text: String
        let isQualified: Bool
        /// Where it begins, as an index of ``Parser/text``.
        let start: Int
    }

    /// `odataIdentifier = identifierLeadingCharacter *127identifierCharacter`
    mutating func parseIdentifier() throws(ODataError) -> String {
        let start = index
        let end = identifierEnd(from: index, isLeading: true)
        guard end > index else { throw expected("a name") }
        index = end
        let name = String(decoding: text.bytes[start..<end], as: UTF8.self)
        guard name.unicodeScalars.count <= 128 else {
            throw malformed("A name has at most 128 characters.", at: start)
        }
        try countNode()
        return name
    }

    /// `odataIdentifier *( "." odataIdentifier )`; takes a dot only when a name follows it.
    mutating func parseName() throws(ODataError) -> Name {
        let start = index
        var text = try parseIdentifier()
        var isQualified = false
        while byte == UInt8(ascii: "."), identifierEnd(from: index + 1, isLeading: true) > index + 1 {
            index += 1
            text += "." + (try parseIdentifier())
            isQualified = true
        }
        return Name(text: text, isQualified: isQualified, start: start)
    }

    /// Whether a name begins here.
    var isAtIdentifier: Bool { identifierEnd(from: index, isLeading: true) > index }

    /// The end of the identifier that begins, or goes on, at `start`; `start` where there is none.
    ///
    /// - Source: OData ABNF v4.01, `identifierLeadingCharacter`, `identifierCharacter`.
    func identifierEnd(from start: Int, isLeading: Bool) -> Int {
        var end = start
        var isLeading = isLeading
        while end < text.bytes.count {
            let first = text.bytes[end]
            let length: Int
            switch first {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                length = 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard !isLeading else { return end }
                length = 1
            case ..<0x80:
                return end
            default:
                let bytes = text.bytes[end...].prefix(4)
                guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
                    scalar.isIdentifierCharacter(isLeading: isLeading)
                else { return end }
                length = UTF8.width(scalar)
            }
            end += length
            isLeading = false
        }
        return end
    }
}

extension Unicode.Scalar {
    /// Whether a character outside ASCII may stand in an identifier.
    fileprivate func isIdentifierCharacter(isLeading: Bool) -> Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            true
        case .decimalNumber, .nonspacingMark, .spacingMark, .connectorPunctuation, .format:
            !isLeading
        default:
            false
        }
    }
}

extension UTF8 {
    /// The bytes of a scalar.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        UTF8.encode(scalar).map(\.count) ?? 1
    }
}
