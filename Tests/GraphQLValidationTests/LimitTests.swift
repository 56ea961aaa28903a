import GraphQLLanguage
import GraphQLValidation
import Testing

@Suite("Limits of validation")
struct LimitTests {
    @Test("An operation nested deeper than the limit is refused, also through fragments.")
    func depth() throws {
        let limits = ValidationLimits(maximumDepth: 3)
        #expect(try PetShop.errors(in: "{ dog { friends { name } } }", limits: limits) == [])
        let deep = [
            "{ dog { friends { friends { name } } } }",
            "{ dog { ...F } } fragment F on Dog { friends { name } }",
            "{ dog { name } ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { cat { name } }",
        ]
        for text in deep {
            let errors = try PetShop.errors(in: text, limits: limits)
            #expect(
                errors == [
                    GraphQLError(
                        "This operation nests deeper than 3 selection sets, fragments included. "
                            + "Ask for fewer levels at once.",
                        locations: [SourceLocation(line: 1, column: 1)],
                        code: .limitExceeded
                    )
                ]
            )
        }
    }

    @Test("Fragments that double one another thirty times are refused without being expanded.")
    func doubling() throws {
        var text = "{ dog { ...F0 } }"
        for index in 0..<30 { text += " fragment F\(index) on Dog { ...F\(index + 1) ...F\(index + 1) }" }
        text += " fragment F30 on Dog { name }"
        let errors = try PetShop.errors(in: text)
        #expect(errors.map(\.code) == [.limitExceeded])
        #expect(
            errors.map(\.description) == [
                "This document selects more than 20000 fields, fragments expanded. Ask for fewer fields at once. (1:1)"
            ]
        )
    }

    @Test("The limit of fields is one for all operations of a document.")
    func fields() throws {
        let limits = ValidationLimits(maximumFields: 4)
        #expect(try PetShop.errors(in: "query A { dog { name } } query B { cat { name } }", limits: limits) == [])
        let errors = try PetShop.errors(in: "query A { dog { name } } query B { cat { name legs } }", limits: limits)
        #expect(
            errors.map(\.description) == [
                "This document selects more than 4 fields, fragments expanded. Ask for fewer fields at once. (1:26)"
            ]
        )
    }

    @Test("Fields with a selection set have a limit of their own, for each may cost a join or a statement.")
    func objectFields() throws {
        let limits = ValidationLimits(maximumObjectFields: 3)
        let two = "a: dog { ...F } } fragment F on Dog { name owner { name } }"
        #expect(try PetShop.errors(in: "{ \(two)", limits: limits) == [])
        let errors = try PetShop.errors(in: "{ b: dog { ...F } \(two)", limits: limits)
        #expect(
            errors.map(\.description) == [
                "This document selects more than 3 fields that have fields of their own, fragments expanded. "
                    + "Ask for fewer of them at once. (1:1)"
            ]
        )
        #expect(errors.map(\.code) == [.limitExceeded])
    }

    @Test(
        "Lists of introspection inside one another are limited, also through fragments; other types may have such fields."
    )
    func introspectionLists() throws {
        let valid = [
            "{ __schema { types { fields { type { inputFields { name } } } interfaces { name } } } }",
            "{ __type(name: \"A\") { possibleTypes { interfaces { name } } } }",
        ]
        for text in valid { #expect(try PetShop.errors(in: text) == []) }
        let deep = [
            "{ __schema { types { fields { type { fields { type { inputFields { name } } } } } } } }",
            "{ __type(name: \"A\") { ...T } } fragment T on __Type { possibleTypes { interfaces { ...U } } } "
                + "fragment U on __Type { fields { name } }",
        ]
        for text in deep {
            let errors = try PetShop.errors(in: text)
            #expect(
                errors.map(\.description) == [
                    "This introspection has more than 2 of the lists fields, inputFields, interfaces and possibleTypes "
                        + "inside one another. Ask for fewer levels at once. (1:1)"
                ]
            )
            #expect(errors.map(\.code) == [.limitExceeded])
        }
    }

    @Test("After a hundred errors validation stops and says so.")
    func errors() throws {
        let unknown = (0..<150).map { "u\($0)" }.joined(separator: " ")
        let errors = try PetShop.errors(in: "{ dog { \(unknown) } }")
        #expect(errors.count == 101)
        #expect(
            errors.last?.description == "Too many validation errors, error limit reached. Validation aborted."
        )
    }

    @Test("A cycle of fragments ends in its error, however many fields lead into it.")
    func cycle() throws {
        let errors = try PetShop.errors(
            in:
                "{ dog { ...A } } fragment A on Dog { friends { ...A ...B } } fragment B on Dog { friends { ...A ...B } }"
        )
        #expect(
            errors.map(\.description) == [
                "Cannot spread fragment \"A\" within itself. (1:48)",
                "Cannot spread fragment \"A\" within itself via \"B\". (1:53, 1:92)",
                "Cannot spread fragment \"B\" within itself. (1:97)",
            ]
        )
    }
}
