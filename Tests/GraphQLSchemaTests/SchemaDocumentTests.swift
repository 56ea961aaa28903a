import GraphQLLanguage
import GraphQLSchema
import Testing

@Suite("GraphQL specification §3 Type System, as documents")
struct SchemaDocumentTests {
    @Test("A schema with every kind of type is built and printed, and the printed text builds an equal schema.")
    func roundTrip() throws {
        let text = #"""
            """Reports of cities · 报告"""
            schema {
              query: Root
            }

            directive @cost(
              """Units"""
              weight: Int! = 1
              by: [String!] = ["a", "b\n"]
            ) repeatable on FIELD_DEFINITION | ARGUMENT_DEFINITION

            """
            Has an id.

              Indented, with \""" quotes
            """
            interface Node {
              id: ID!
            }

            interface Named implements Node {
              id: ID!
              name: String
            }

            type Root {
              project(id: ID!): Project @deprecated(reason: "Use \"node\".")
              search(where: Filter = {name: "x", not: {ids: [1]}}, limit: Int = 10): [Hit!]!
              old: Date @deprecated
            }

            type Project implements Node & Named {
              id: ID!
              name(
                """Which language"""
                language: Language = ZH
                trim: Boolean = true @deprecated
              ): String
              ratio: Float
            }

            type Place {
              name: String
            }

            union Hit = Project | Place

            enum Language {
              """中文"""
              ZH
              EN @deprecated(reason: "later")
            }

            scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

            input Filter {
              name: String = "y"
              ids: [ID!]
              ratio: Float = 1.5
              not: Filter
              by: Choice
            }

            input Choice @oneOf {
              a: Int
              b: String
            }

            """#
        let schema = try schema(text)
        let printed = schema.printSDL()
        #expect(try GraphQLSchemaTests.schema(printed) == schema)
        #expect(printed.contains(#"search(where: Filter = {name: "x", ids: null"#) == false)
        #expect(printed.contains("schema {\n  query: Root\n}"))
        #expect(printed.contains("  EN @deprecated(reason: \"later\")\n"))
        #expect(schema.type(named: "Int") != nil)
        #expect(!printed.contains("__"))
    }

    @Test("Extensions add to what they extend.")
    func extensions() throws {
        let schema = try schema(
            """
            type Query { a: Int }
            extend type Query { b: E }
            enum E { X }
            extend enum E { Y }
            extend schema { mutation: M }
            type M { m: U }
            union U = Query
            extend union U = M
            input I { a: Int }
            extend input I @oneOf { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.org/s")
            interface N { b: E }
            extend type Query implements N
            """
        )
        #expect(schema.mutationTypeName == "M")
        #expect(schema.field(named: "b", on: "Query")?.type == .named("E"))
        #expect(schema.possibleTypes(of: "U") == ["Query", "M"])
        #expect(schema.isSubtype("Query", of: "N"))
        guard case .scalar(let scalar)? = schema.type(named: "S"),
            case .inputObject(let input)? = schema.type(named: "I")
        else {
            Issue.record("S and I are missing")
            return
        }
        #expect(scalar.specifiedByURL == "https://example.org/s")
        #expect(input.isOneOf)
    }

    @Test("The meta fields exist on the query type only, and __typename wherever fields do.")
    func metaFields() throws {
        let schema = try schema("type Query { a: A } type A { b: U } union U = A")
        #expect(schema.field(named: "__schema", on: "Query") != nil)
        #expect(schema.field(named: "__type", on: "Query") != nil)
        #expect(schema.field(named: "__schema", on: "A") == nil)
        #expect(schema.field(named: "__typename", on: "U") != nil)
        #expect(schema.field(named: "__typename", on: "Int") == nil)
        #expect(schema.field(named: "kind", on: "__Type")?.type == .nonNull(.named("__TypeKind")))
    }
}
