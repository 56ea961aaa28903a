import GraphQLLanguage
import GraphQLValidation
import Testing

@Suite("GraphQL specification §6.1 Executing Requests, GetOperation")
struct ValidatedDocumentTests {
    private func document(_ text: String) throws -> ValidatedDocument {
        try validate(Document.parse(Source(text)), against: PetShop.schema())
    }

    @Test("The only operation needs no name, and a name picks one of several.")
    func found() throws {
        let single = try document("query A { dog { ...F } } fragment F on Dog { name }")
        #expect(try single.operation(named: nil).operation.name?.text == "A")
        #expect(try single.operation(named: "A").fragments.keys.sorted() == ["F"])
        let several = try document("query A { dog { name } } query B { cat { name } }")
        #expect(try several.operation(named: "B").operation.name?.text == "B")
    }

    @Test("A missing or unknown name is an error of the request.")
    func missing() throws {
        let several = try document("query A { dog { name } } query B { cat { name } }")
        #expect(
            throws: GraphQLError(
                "Must provide operation name if query contains multiple operations.",
                code: .badUserInput
            )
        ) { try several.operation(named: nil) }
        #expect(throws: GraphQLError("Unknown operation named \"C\".", code: .badUserInput)) {
            try several.operation(named: "C")
        }
    }
}
