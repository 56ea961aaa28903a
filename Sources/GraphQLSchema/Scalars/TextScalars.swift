/// The scalars `UUID`, `Duration` and `Base64`: each function gives the canonical text, or `nil` if it is none.
enum TextScalars {
    /// 8-4-4-4-12 hexadecimal digits, in lower case.
    ///
    /// - Source: RFC 9562 §4.
    static func uuid(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        for (position, byte) in bytes.enumerated() {
            switch position {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
            default: guard isHexDigit(byte) else { return nil }
            }
        }
        return text.lowercased()
    }

    /// `PnYnMnWnDTnHnMnS` with at least one part. Numbers may have a sign, and the last one a fraction.
    ///
    /// - Source: ISO 8601-1:2019 §5.5.2, ISO 8601-2:2019 §4.4 (signs and weeks beside other parts).
    static func duration(_ text: String) -> String? {
        var rest = Array(text.utf8)[...]
        guard rest.count <= 100, rest.popFirst() == UInt8(ascii: "P") else { return nil }
        var units = Array("YMWD".utf8)[...]
        var isTime = false
        var parts = 0
        while let first = rest.first {
            if first == UInt8(ascii: "T") {
                guard !isTime, rest.count > 1 else { return nil }
                isTime = true
                units = Array("HMS".utf8)[...]
                rest = rest.dropFirst()
                continue
            }
            if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { rest = rest.dropFirst() }
            let whole = rest.prefix(while: Digits.isDigit)
            guard !whole.isEmpty, whole.count <= 18 else { return nil }
            rest = rest.dropFirst(whole.count)
            var hasFraction = false
            if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
                rest = rest.dropFirst()
                let fraction = rest.prefix(while: Digits.isDigit)
                guard !fraction.isEmpty else { return nil }
                rest = rest.dropFirst(fraction.count)
                hasFraction = true
            }
            guard let unit = rest.popFirst(), let position = units.firstIndex(of: unit) else { return nil }
            units = units[(position + 1)...]
            parts += 1
            if hasFraction, !rest.isEmpty { return nil }
        }
        return parts > 0 ? text : nil
    }

    /// The standard alphabet with padding, no line breaks, and no stray bits in the last group.
    ///
    /// - Source: RFC 4648 §4, §3.5.
    static func base64(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count.isMultiple(of: 4) else { return nil }
        let padding = bytes.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
        var last = 0
        for byte in bytes.dropLast(padding) {
            guard let value = base64Value(byte) else { return nil }
            last = value
        }
        let strayBits = padding == 1 ? 0b11 : padding == 2 ? 0b1111 : 0
        return last & strayBits == 0 ? text : nil
    }

    private static func base64Value(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
