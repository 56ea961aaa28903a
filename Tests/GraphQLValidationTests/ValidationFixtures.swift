import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import Testing

/// A document and every error that it must have, as `message (line:column, …)`.
struct RuleCase: CustomTestStringConvertible, Sendable {
    let text: String
    let errors: [String]
    var testDescription: String { text }

    init(_ text: String, _ errors: String...) {
        self.text = text
        self.errors = errors
    }
}

enum PetShop {
    /// The schema that the documents of these tests are about.
    static let sdl = """
        directive @onField repeatable on FIELD
        directive @onQuery(level: Int!) on QUERY

        type Query {
          dog(name: String, surname: Boolean): Dog
          cat: Cat
          pet: Pet
          animal: Animal
          catOrDog: CatOrDog
          arguments: Arguments
          boxes: Box
        }

        type Mutation { mark: Int }

        type Subscription { message: Message sender: String }
        type Message { body: String sender: String }

        interface Pet { name(surname: Boolean): String }
        interface Animal { legs: Int owner: Human }

        type Dog implements Pet & Animal {
          name(surname: Boolean): String
          nickname: String
          barkVolume: Int
          legs: Int
          owner: Human
          doesKnowCommand(command: Command!): Boolean!
          isHouseTrained(atOtherHomes: Boolean = true): Boolean!
          friends: [Dog!]
        }

        type Cat implements Pet & Animal {
          name(surname: Boolean): String
          nickname: String
          meowVolume: Int
          legs: Int
          owner: Human
        }

        type Human { name(surname: Boolean): String pets: [Pet] }
        union CatOrDog = Cat | Dog
        enum Command { SIT HEEL DOWN }

        type Arguments {
          int(value: Int): Int
          nonNull(value: Int!): Int
          required(a: Int!, b: Int!, c: Int = 1): Int
          withDefault(value: Int! = 5): Int
          list(value: [String]): String
          listOfNonNull(value: [Int!]): String
          string(value: String): String
          float(value: Float): Float
          boolean(value: Boolean): Boolean
          id(value: ID): ID
          complex(value: Complex): String
          choice(value: Choice): String
          date(value: Date): String
          json(value: JSON): String
        }

        input Complex { required: Boolean! optional: Int strings: [String] withDefault: Int! = 3 nested: Complex }
        input Choice @oneOf { a: Int b: String }
        scalar Date
        scalar JSON

        interface Box { scalar: String boxes: [Box] }
        type IntBox implements Box { scalar: String unrelated: Int size: Int boxes: [Box] child: IntBox }
        type StringBox implements Box { scalar: String unrelated: String size: Int! boxes: [Box] child: StringBox }
        """

    /// The schema, built anew.
    static func schema() throws -> Schema {
        try Schema(Document.parse(Source(sdl)))
    }

    /// Every error of a document; empty if it is valid.
    static func errors(in text: String, limits: ValidationLimits = .default) throws -> [GraphQLError] {
        let document = try Document.parse(Source(text))
        do {
            _ = try validate(document, against: try schema(), limits: limits)
            return []
        } catch let errors as GraphQLErrors {
            return errors.errors
        }
    }
}

/// Expects exactly the errors of the case.
func expectErrors(_ example: RuleCase, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let errors = try PetShop.errors(in: example.text)
    #expect(errors.map(\.description) == example.errors, sourceLocation: sourceLocation)
    #expect(errors.allSatisfy { $0.code == .graphQLValidationFailed }, sourceLocation: sourceLocation)
}
