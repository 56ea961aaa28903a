/// The indentation rule of block strings.
///
/// - Source: GraphQL specification (September 2025) §2.9.4 String Value, `BlockStringValue(rawValue)`.
package enum BlockString {
    /// The least count of leading spaces and tabs of the lines after the first that have anything else; `nil` if none.
    ///
    /// - Complexity: O(*n*) in the bytes.
    static func commonIndentation(of lines: [[UInt8]]) -> Int? {
        var common: Int?
        for line in lines.dropFirst() {
            guard let indentation = indentation(of: line) else { continue }
            common = min(common ?? indentation, indentation)
        }
        return common
    }

    /// The lines without their common indentation and without blank lines at either end, joined by line feeds.
    ///
    /// - Complexity: O(*n*) in the bytes.
    static func joined(_ lines: [[UInt8]], removing indentation: Int?) -> [UInt8] {
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return [] }
        var text: [UInt8] = []
        for index in first...last {
            if index > first { text.append(UInt8(ascii: "\n")) }
            text.append(contentsOf: index == 0 ? lines[index][...] : lines[index].dropFirst(indentation ?? 0))
        }
        return text
    }

    /// The count of leading spaces and tabs; `nil` for a line of nothing else.
    static func indentation(of line: some Collection<UInt8>) -> Int? {
        var count = 0
        for byte in line {
            guard byte.isWhiteSpace else { return count }
            count += 1
        }
        return nil
    }

    /// Whether a line has nothing but spaces and tabs.
    static func isBlank(_ line: some Collection<UInt8>) -> Bool {
        line.allSatisfy(\.isWhiteSpace)
    }
}
