package import GraphQLSchema
import GraphQLLanguage

/// The schema that fuzzed documents without type definitions are validated against.
package enum FuzzSchema {
    /// Short names, so that mutations hit them: every kind of type, of wrapper, of argument and of default.
    package static let sdl = """
        directive @d(a: Int = 1, b: I) repeatable on FIELD | QUERY | FRAGMENT_SPREAD | INLINE_FRAGMENT |
          FRAGMENT_DEFINITION | VARIABLE_DEFINITION
        type Query { a(i: Int, n: Int! = 2, o: I, p: O, l: [[Int!]], e: E, s: String, f: Float, b: Boolean, x: S): Int
          b: A c: B u: U n: N ns: [N!]! e: E s: String! l: [Int] id(id: ID!): ID }
        type Mutation { m(a: Int): Int }
        type Subscription { a: Int b: A }
        interface N { a: Int n: N }
        interface M implements N { a: Int n: N m(a: Int): String }
        type A implements N { a: Int n: N x: Int y: String l: [A!] u: U }
        type B implements N & M { a: Int n: B m(a: Int, b: Int): String! x: Int! y: [String] l: [B] u: U }
        union U = A | B
        enum E { A B C }
        input I { a: Int b: String! = "x" c: I l: [I!] e: E = A o: O }
        input O @oneOf { a: Int b: I c: [O!] }
        scalar S @specifiedBy(url: "https://example.com")
        """

    /// The schema, built anew.
    package static func schema() throws -> Schema {
        try Schema(try LanguageChecks.parsed(sdl))
    }
}
