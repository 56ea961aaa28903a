package import GraphQLSchema
import Mapping

/// The place of a row in an order: the values of the sort terms, as PostgreSQL writes them.
///
/// As text it is base64url (RFC 4648 §5, without padding) of a version, the signature of the order in four bytes, and for
/// each value a zero for NULL or its length plus one in seven-bit groups, least significant first, followed by its bytes.
package struct Cursor: Sendable, Hashable {
    /// The only version so far.
    package static let version: UInt8 = 1

    let signature: UInt32
    /// In the order of the sort terms; `nil` for NULL.
    let values: [[UInt8]?]

    /// Reads a cursor of a request.
    ///
    /// - Throws: where it was not made here, or by another version.
    init(_ text: String, label: String) throws(ArgumentError) {
        guard text.utf8.count <= Self.maximumLength, let bytes = Self.decode(text.utf8), bytes.count >= 5 else {
            throw Self.malformed(label)
        }
        guard bytes[0] == Self.version else {
            throw ArgumentError(
                "\(label) is a cursor of another version of this server: leave it out to start from the first page"
            )
        }
        signature = bytes[1..<5].reduce(0) { $0 << 8 | UInt32($1) }
        var values: [[UInt8]?] = []
        var rest = bytes[5...]
        while !rest.isEmpty {
            guard let length = Self.takeLength(&rest), length <= rest.count + 1 else { throw Self.malformed(label) }
            if length == 0 {
                values.append(nil)
            } else {
                values.append(Array(rest.prefix(length - 1)))
                rest = rest.dropFirst(length - 1)
            }
        }
        self.values = values
    }

    /// Characters of a cursor; sort terms are names and numbers, not books.
    private static let maximumLength = 100_000

    private static func malformed(_ label: String) -> ArgumentError {
        ArgumentError("\(label) is not a cursor: take cursors from edges or pageInfo as they are")
    }

    private static func takeLength(_ bytes: inout ArraySlice<UInt8>) -> Int? {
        var length = 0
        var shift = 0
        while let byte = bytes.popFirst(), shift <= 28 {
            length |= Int(byte & 0x7f) << shift
            if byte & 0x80 == 0 { return length }
            shift += 7
        }
        return nil
    }

    private static func decode(_ text: String.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 3 / 4)
        var group: UInt32 = 0
        var bits = 0
        for character in text {
            guard let value = digit(character) else { return nil }
            group = group << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
            }
        }
        return bytes
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

/// What a plan depends on in a cursor.
enum CursorShape {
    /// The signature and which values are NULL; what is wrong with a text that is no cursor.
    static func describe(_ text: String) -> String {
        do throws(ArgumentError) {
            let cursor = try Cursor(text, label: "")
            return "<\(cursor.signature):" + cursor.values.map { $0 == nil ? "n" : "v" }.joined() + ">"
        } catch {
            return "<\(error.message)>"
        }
    }
}

extension InputValue {
    /// The value at `place` of a cursor, as PostgreSQL wrote it.
    ///
    /// - Throws: where this is no such cursor.
    package func cursorValue(at place: Int, label: String) throws(ArgumentError) -> [UInt8] {
        guard case .string(let text) = self else { throw ArgumentError("\(label) must be a cursor") }
        let values = try Cursor(text, label: label).values
        guard values.indices.contains(place), let bytes = values[place] else {
            throw ArgumentError("\(label) does not belong to this list")
        }
        return bytes
    }
}

/// What a cursor bears so that it is not taken for one of another list or order.
struct CursorSignature {
    /// FNV-1a over the entity and the sort terms.
    let value: UInt32

    init(_ rows: RowSelection) {
        var hash: UInt32 = 0x811c_9dc5
        for byte in Self.text(rows).utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        value = hash
    }

    private static func text(_ rows: RowSelection) -> String {
        let terms = rows.ordering.map { ordering in
            let path = ordering.path.map { $0.fieldName + "." }.joined()
            let term =
                switch ordering.term {
                case .column(let column): column.fieldName
                case .aggregate(let relation, _, let aggregate):
                    "\(relation.fieldName) \(aggregate.function.rawValue) \(aggregate.column?.fieldName ?? "") "
                        + ordering.filterText
                case .scalar: ordering.filterText
                }
            return "\(path)\(term) \(ordering.direction.rawValue)"
        }
        return ([rows.entity.typeName] + terms).joined(separator: "\n")
    }
}

extension RowSelection {
    /// How many terms the order has: those of the request, and the columns of the key that are not among them.
    var sortTermCount: Int {
        ordering.count + keyOrdering.count
    }

    /// The columns of the key that the request does not sort by anyway.
    var keyOrdering: [Column] {
        entity.key.filter { column in
            !ordering.contains { ordering in
                guard ordering.path.isEmpty, case .column(let sorted) = ordering.term else { return false }
                return sorted.source == column.source
            }
        }
    }
}
