import EngineTesting
import Foundation
import JSON
import OrderedCollections
import Testing

/// A run of digits in a text: a decimal is one.
///
/// `run = digits [ "." digits ]`
private struct DigitRun: Hashable {
    let start: Int
    let token: String

    static func all(of text: String) -> [DigitRun] {
        let characters = Array(text.unicodeScalars)
        let isDigit: (Int) -> Bool = { $0 < characters.count && ("0"..."9").contains(characters[$0]) }
        var runs: [DigitRun] = []
        var place = 0
        while place < characters.count {
            guard isDigit(place) else {
                place += 1
                continue
            }
            var end = place
            while isDigit(end) { end += 1 }
            if end < characters.count, characters[end] == ".", isDigit(end + 1) {
                end += 1
                while isDigit(end) { end += 1 }
            }
            var token = String.UnicodeScalarView()
            token.append(contentsOf: characters[place..<end])
            runs.append(DigitRun(start: place, token: String(token)))
            place = end
        }
        return runs
    }
}

@Suite("Nothing is missing: the audit of ink")
struct CompletenessTests {
    private static let tokens = """
        query($city: String!) {
          numberTokens(where: {report: {district: {code: {eq: $city}}}}, orderBy: [{charStart: ASC}]) {
            token charStart disposition reason reasonEn figure { valueStart valueEnd }
          }
        }
        """

    @Test("every one of the 140 printed numbers has one disposition")
    func dispositions() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(Self.tokens, variables: ["city": .string("410900")])
        let tokens = try #require(answer["data"]?["numberTokens"]).elements
        #expect(tokens.count == 140)
        let counts = Dictionary(grouping: tokens) { $0["disposition"]?.text ?? "" }.mapValues(\.count)
        #expect(counts.values.reduce(0, +) == 140)
        #expect(Set(counts.keys) == ["VALUE", "QUALIFIER", "NOT_A_FIGURE"])
        for token in tokens where token["disposition"]?.text == "NOT_A_FIGURE" {
            #expect(token["reason"]?.text?.isEmpty == false && token["reasonEn"]?.text?.isEmpty == false, "\(token)")
        }
    }

    @Test("every number of the example's text is a token, and every token is a number of it")
    func example() async throws {
        let database = try await ReportsWithText.database()
        let answer = try await database.answer(Self.tokens, variables: ["city": .string("900100")])
        try expect(answer, toHoldTheNumbersOf: ReportsWithText.exampleText())
    }

    @Test(
        "every number of the shipped report's text is a token, and every token is a number of it",
        .enabled(if: ReportsWithText.shippedText != nil, "\(ReportsWithText.absence)")
    )
    func shipped() async throws {
        let text = try #require(ReportsWithText.shippedText)
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(Self.tokens, variables: ["city": .string("410900")])
        #expect(DigitRun.all(of: text).count == 140)
        try expect(answer, toHoldTheNumbersOf: text)
    }

    private func expect(_ answer: JSONValue, toHoldTheNumbersOf text: String) throws {
        let tokens = try #require(answer["data"]?["numberTokens"], "\(answer)").elements.map {
            DigitRun(start: $0["charStart"]?.integer ?? -1, token: $0["token"]?.text ?? "")
        }
        #expect(tokens == DigitRun.all(of: text))
    }

    @Test(
        "every character of a text is in one sentence, line breaks apart",
        .enabled(if: ReportsWithText.shippedText != nil, "\(ReportsWithText.absence)")
    )
    func sentences() async throws {
        let text = try #require(ReportsWithText.shippedText)
        let database = try await ReportsWithText.database()
        let answer = try await database.answer(
            """
            { sentences(where: {report: {year: {eq: 2023}}}, orderBy: [{ordinal: ASC}]) { ordinal charStart charEnd text } }
            """
        )
        let characters = Array(text.unicodeScalars)
        var isCovered = characters.map { $0 == "\n" }
        let sentences = try #require(answer["data"]?["sentences"]).elements
        #expect(sentences.count == 231)
        for (index, sentence) in sentences.enumerated() {
            let start = try #require(sentence["charStart"]?.integer)
            let end = try #require(sentence["charEnd"]?.integer)
            #expect(sentence["ordinal"]?.integer == index + 1)
            #expect(sentence["text"]?.text.map { Array($0.unicodeScalars) } == Array(characters[start..<end]))
            for place in start..<end { isCovered[place] = true }
        }
        #expect(isCovered.allSatisfy { $0 })
    }

    @Test("the audit that ships finds nothing in either report, with and without their texts")
    func audit() async throws {
        for database in [try await ServedDatabase.report(), try await ReportsWithText.database()] {
            let findings = try await database.value(
                "select count(*) from report as r, report_audit(r.id) as a where r.id is not null"
            )
            #expect(findings == "0")
        }
    }
}
