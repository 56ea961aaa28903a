import EngineTesting
import JSON
import OrderedCollections
import Testing

@Suite("Everything is traceable to its words")
struct TraceabilityTests {
    /// Lists of quoted rows of one report: a name, how they are asked for, and the field that quotes.
    private static let quoted: [(name: String, field: String)] = [
        ("figures", "quote"), ("qualitativeTargets", "quote"), ("mentions", "quote"), ("readings", "quote"),
        ("numberTokens", "token"),
    ]

    @Test("every quote of the example is the text at its offsets, and so is every value")
    func exampleQuotes() async throws {
        try await expectQuotes(ofReportOf: "900100", toBeCutFrom: ReportsWithText.exampleText())
    }

    @Test(
        "every quote of the shipped report is the text at its offsets, and so is every value",
        .enabled(if: ReportsWithText.shippedText != nil, "\(ReportsWithText.absence)")
    )
    func shippedQuotes() async throws {
        try await expectQuotes(ofReportOf: "410900", toBeCutFrom: try #require(ReportsWithText.shippedText))
    }

    private func expectQuotes(ofReportOf city: String, toBeCutFrom original: String) async throws {
        let database = try await ReportsWithText.database()
        let lists = Self.quoted.map { "\($0.name) { id \($0.field) charStart charEnd }" }.joined(separator: " ")
        let answer = try await database.answer(
            """
            query($city: String!) {
              reports(where: {district: {code: {eq: $city}}}) {
                content
                \(lists)
                values: figures { id valueText valueStart valueEnd qualifiers { id quote charStart charEnd } }
                titles: sections { id title titleStart titleEnd }
              }
            }
            """,
            variables: ["city": .string(city)]
        )
        let report = try #require(answer["data"]?["reports"]?.elements.first, "\(answer)")
        let content = try #require(report["content"]?.text)
        #expect(content == original)
        let characters = Array(content.unicodeScalars)
        var checked = 0
        func expect(_ row: JSONValue, _ words: String, _ start: String, _ end: String) throws {
            let words = try #require(row[words]?.text)
            let start = try #require(row[start]?.integer)
            let end = try #require(row[end]?.integer)
            #expect(Array(words.unicodeScalars) == Array(characters[start..<end]), "\(row)")
            #expect(end - start <= 40, "\(row)")
            checked += 1
        }
        for (name, field) in Self.quoted {
            let rows = report[name]?.elements ?? []
            #expect(!rows.isEmpty, "\(name)")
            for row in rows { try expect(row, field, "charStart", "charEnd") }
        }
        for figure in report["values"]?.elements ?? [] {
            try expect(figure, "valueText", "valueStart", "valueEnd")
            for qualifier in figure["qualifiers"]?.elements ?? [] {
                try expect(qualifier, "quote", "charStart", "charEnd")
            }
        }
        for section in report["titles"]?.elements ?? [] {
            let title = try #require(section["title"]?.text)
            let start = try #require(section["titleStart"]?.integer)
            let end = try #require(section["titleEnd"]?.integer)
            // A heading that is broken across two paragraphs is joined in its title.
            #expect(Array(title.unicodeScalars) == characters[start..<end].filter { $0 != "\n" }, "\(section)")
            checked += 1
        }
        #expect(checked >= 50)
    }

    @Test("every figure reaches its sentence and its section, which holds it")
    func figures() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(
            "{ figures { id charStart charEnd sentence { charStart charEnd section { id charStart charEnd } } section { id } } }"
        )
        let figures = try #require(answer["data"]?["figures"], "\(answer)").elements
        #expect(try await database.value("select count(*) from figure") == "\(figures.count)")
        for figure in figures {
            let sentence = try #require(figure["sentence"])
            let start = try #require(figure["charStart"]?.integer)
            #expect(try #require(sentence["charStart"]?.integer) <= start)
            #expect(try #require(figure["charEnd"]?.integer) <= #require(sentence["charEnd"]?.integer))
            #expect(sentence["section"]?["id"] == figure["section"]?["id"])
            #expect(try #require(sentence["section"]?["charStart"]?.integer) <= start)
        }
    }

    @Test(
        "every entity reaches a sentence and a section",
        arguments: [
            "projects": "project", "livelihoodItems": "livelihood_item", "industries": "industry",
            "organizations": "organization", "projectGroups": "project_group",
        ]
    )
    func entities(_ list: String, _ table: String) async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(
            "{ \(list) { name mentions { quote sentence { ordinal } section { title titleEn } } } }"
        )
        let entities = try #require(answer["data"]?[list], "\(answer)").elements
        #expect(try await database.value("select count(*) from \(table)") == "\(entities.count)")
        for entity in entities {
            let mentions = entity["mentions"]?.elements ?? []
            #expect(!mentions.isEmpty, "\(entity["name"]?.text ?? "")")
            for mention in mentions {
                #expect(mention["sentence"]?["ordinal"]?.integer != nil)
                #expect(mention["section"]?["title"]?.text?.isEmpty == false)
            }
        }
    }
}
