import EngineTesting
import Foundation
import JSON
import OrderedCollections
import Testing

/// Cursors that no server made.
@Suite struct CursorForgeryTests {
    static let orders = [
        "{level: ASC}", "{label: DESC}", "{amount: ASC}, {label: ASC}", "{moment: DESC}", "{share: ASC}",
        "{shelf: {name: ASC}}", "{notesAggregate: {count: DESC}}", "{notesAggregate: {sum: {grade: ASC}}}",
    ]

    @Test("are errors of the caller, never of the server", arguments: orders)
    func forged(order: String) async throws {
        let database = try await Ledger.database.value
        let query = """
            query ($c: String) {
              entriesConnection(first: 2, after: $c, where: {rank: {lte: 50}}, orderBy: [\(order)]) {
                edges { cursor } pageInfo { hasPreviousPage }
              }
            }
            """
        let first = try await database.answer(query)
        let made = first["data", "entriesConnection", "edges"].elements.compactMap { $0["cursor"].text }
        let genuine = try #require(made.last)
        var random = SeededRandom(seed: order.utf8.count)
        var refused = 0
        for _ in 0..<400 {
            let cursor = Self.forgery(of: genuine, random: &random)
            let answer = try await database.answer(query, variables: ["c": .string(cursor)])
            let codes = answer.errorCodes
            #expect(codes.allSatisfy { $0 == "BAD_USER_INPUT" }, "\(cursor): \(jsonText(answer).prefix(500))")
            refused += codes.isEmpty ? 0 : 1
        }
        #expect(refused > 100)
    }

    private static func forgery(of cursor: String, random: inout SeededRandom) -> String {
        var bytes = decoded(cursor)
        switch random.number(0...6) {
        case 0: return String((0..<random.number(0...60)).map { _ in random.pick(Array("abcXYZ019-_=+/ 中")) })
        case 1: return String(cursor.prefix(random.number(0...cursor.count)))
        case 2:
            for _ in 0..<random.number(1...3) {
                bytes[random.number(0...(bytes.count - 1))] = UInt8(random.number(0...255))
            }
        case 3:
            // Behind the signature, so that the values themselves are read.
            let place = min(bytes.count - 1, random.number(5...max(5, bytes.count - 1)))
            bytes[place] = UInt8(random.pick([0, 1, 2, 9, 34, 39, 45, 48, 57, 92, 127, 128, 192, 255]))
        case 4: bytes.insert(UInt8(random.number(0...255)), at: random.number(5...bytes.count))
        case 5: bytes += (0..<random.number(1...20)).map { _ in UInt8(random.number(0...255)) }
        default: bytes = Array(bytes.prefix(5)) + [1, 5] + Array("x' or".utf8) + [2, 49]
        }
        return encoded(bytes)
    }

    private static func decoded(_ cursor: String) -> [UInt8] {
        var text = cursor.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        while text.count % 4 != 0 { text.append("=") }
        return Data(base64Encoded: String(text)).map(Array.init) ?? []
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 == "=" ? nil : $0 }
        )
    }
}
