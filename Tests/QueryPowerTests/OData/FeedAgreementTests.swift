import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import OrderedCollections
import Testing

/// The feed and GraphQL answer the same random questions alike, though neither text is made from the other.
@Suite("OData agrees with GraphQL")
struct FeedAgreementTests {
    /// How many questions each seed gives.
    private static let questionsPerSeed = 250

    @Test("random questions have the same answer over both", arguments: 1...8)
    func agreement(seed: Int) async throws {
        let database = try await ServedDatabase.report()
        let feed = ODataFeed(database)
        var questions = FeedQuestions(random: SeededRandom(seed: seed), samples: try await Self.samples(database))
        var odata = ODataWriter(random: SeededRandom(seed: seed + 1_000))
        var elements = 0
        for number in 1...Self.questionsPerSeed {
            let question = questions.next()
            let url = odata.url(question)
            let document = GraphQLWriter().document(question)
            let place: Comment = "seed \(seed), question \(number)\n\(url)\n\(document)"
            let left = Self.members(try await feed.json(url))
            let right = Self.members(Self.members(try await database.answer(document))["data"])
            let found = try #require(left["value"], "\(place)\n\(left)")
            let expected = try #require(right["value"], "\(place)\n\(right)")
            #expect(Self.plain(found) == Self.plain(expected), place)
            if question.counts { #expect(left["@odata.count"] == Self.count(right["value_count"]), place) }
            if case .array(let list) = found { elements += list.count }
        }
        // Questions without an answer would agree for nothing.
        #expect(elements > Self.questionsPerSeed)
    }

    // MARK: Comparing

    private static func members(_ value: JSONValue?) -> OrderedDictionary<String, JSONValue> {
        if case .object(let members)? = value { members } else { [:] }
    }

    private static func count(_ value: JSONValue?) -> JSONValue? { members(value)["count"] }

    /// A value with ids and numbers as texts, and counts under one name.
    private static func plain(_ value: JSONValue) -> JSONValue {
        switch value {
        case .number(let digits): return .string(digits)
        case .array(let elements): return .array(elements.map(plain))
        case .object(let members):
            var plain: [(String, JSONValue)] = []
            for (name, member) in members {
                if let stem = name.stem(of: "@odata.count") {
                    plain.append((stem + " count", Self.plain(member)))
                } else if let stem = name.stem(of: "_count") {
                    plain.append((stem + " count", Self.plain(count(member) ?? .null)))
                } else {
                    plain.append((name, Self.plain(member)))
                }
            }
            plain.sort { $0.0 < $1.0 }
            return .object(OrderedDictionary(uniqueKeysWithValues: plain))
        case .null, .boolean, .string: return value
        }
    }

    // MARK: Samples

    /// Values that are in the data, so that conditions find something.
    private static func samples(_ database: ServedDatabase) async throws -> [String: [String: [FeedValue]]] {
        var samples: [String: [String: [FeedValue]]] = [:]
        for (name, entity) in FeedEntity.all {
            let document = "{ \(entity.list) { \(entity.fields.map(\.name).joined(separator: " ")) } }"
            let data = members(members(try await database.answer(document))["data"])
            guard case .array(let rows)? = data[entity.list] else { continue }
            for field in entity.fields {
                samples[name, default: [:]][field.name] = rows.compactMap { value(members($0)[field.name], field.kind) }
            }
        }
        return samples
    }

    private static func value(_ json: JSONValue?, _ kind: FeedEntity.Field.Kind) -> FeedValue? {
        switch (json, kind) {
        case (.number(let digits)?, _): .number(digits)
        case (.boolean(let flag)?, _): .flag(flag)
        case (.string(let text)?, .id): .id(text)
        case (.string(let text)?, .label): .label(text)
        case (.string(let text)?, _): .text(text)
        default: nil
        }
    }
}

extension String {
    /// The text before a suffix; `nil` where it does not end so.
    fileprivate func stem(of suffix: String) -> String? {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
    }
}
