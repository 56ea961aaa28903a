import GraphQLSchema
import Mapping
import Planning
import Testing

@Suite struct ParameterTextTests {
    @Test(
        "a pattern finds the text itself",
        arguments: [
            (ParameterEncoding.Affix.startsWith, "a", "a%"),
            (.endsWith, "a", "%a"),
            (.contains, "100%_\\", "%100\\%\\_\\\\%"),
            (.contains, "", "%%"),
        ]
    )
    func patterns(affix: ParameterEncoding.Affix, text: String, expected: String) throws {
        let bytes = try #require(try ParameterText.encode(.string(text), as: .pattern(affix), label: "where"))
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func elementsOfAnArrayAreQuoted() throws {
        let values = ["a", "", "NULL", #"say "hi"\"#, "{,}", "濮阳"].map(InputValue.string)
        let bytes = try ParameterText.encode(array: values, as: .value(.text), label: "where.in")
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"a","","NULL","say \"hi\"\\","{,}","濮阳"}"#)
    }

    @Test(
        "a value that the column cannot have is refused by name",
        arguments: [
            (
                InputValue.string("x"), ColumnType.Kind.bigInteger,
                #"id: "x" is not an id of this type, whose ids are whole numbers"#
            ),
            (
                .string("1; drop table x"), .integer,
                #"id: "1; drop table x" is not an id of this type, whose ids are whole numbers"#
            ),
            (.string("1e"), .decimal, #"id: "1e" is not a number"#),
            (.string("g"), .uuid, #"id: "g" is not a UUID"#),
            (.string("a\0b"), .text, "id contains U+0000, which no text in the database can hold"),
        ]
    )
    func refusals(value: InputValue, kind: ColumnType.Kind, message: String) {
        #expect(throws: ArgumentError(message)) {
            try ParameterText.encode(value, as: .value(kind), label: "id")
        }
    }

    @Test func aNumberOfRowsIsNotNegative() throws {
        #expect(try ParameterText.encode(.int(0), as: .rowCount, label: "limit") == Array("0".utf8))
        #expect(throws: ArgumentError("limit must be a whole number that is not negative")) {
            try ParameterText.encode(.int(-1), as: .rowCount, label: "limit")
        }
    }

    @Test(
        "a node id is a type and a key",
        arguments: [
            ("Plant:1", "Plant", ["1"]), ("A:b%3Ac%25:", "A", ["b:c%", ""]), ("A:%253A", "A", ["%3A"]),
        ]
    )
    func nodeIdentifiers(text: String, typeName: String, key: [String]) throws {
        let identifier = try #require(NodeIdentifier(text))
        #expect(identifier.typeName == typeName)
        #expect(identifier.key == key)
    }

    @Test func aTextWithoutAColonIsNoNodeId() {
        #expect(NodeIdentifier("Plant") == nil)
    }
}
