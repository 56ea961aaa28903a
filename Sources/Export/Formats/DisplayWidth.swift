/// How much room a text takes in a font of fixed width.
package enum DisplayWidth {
    /// Two columns for each wide character of East Asia, none for a combining mark, one for any other.
    ///
    /// - Source: Unicode Standard Annex #11, East Asian Width.
    package static func of(_ text: some Sequence<UInt8>) -> Int {
        var width = 0
        var decoder = UTF8()
        var bytes = text.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&bytes) { width += self.width(of: scalar.value) }
        return width
    }

    private static func width(of scalar: UInt32) -> Int {
        if scalar < 0x300 { return 1 }
        switch scalar {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
