import Digest
import Export
package import GraphQLLanguage
package import GraphQLSchema
package import GraphQLValidation
import OrderedCollections

/// A query that the administrator keeps in a file, served on a URL of its own.
package struct SavedQuery: Sendable {
    /// The name of the file without its extension.
    package let name: String
    /// The document as it stands in the file.
    let text: [UInt8]
    /// What the operation says of itself; `nil` where it says nothing.
    let description: String?
    let variables: [SavedQueryVariable]
    /// The list that files explode where the caller names none: what the comment `# explode: PATH` at the beginning of the
    /// file says, where nothing names no list; `nil` without one.
    let explode: String?
    /// SHA-256 of the text, in hexadecimal digits.
    let digest: String

    /// Reads and checks a file.
    ///
    /// - Throws: every problem, each with its place in the file.
    package init(
        name: String,
        source: Source,
        schema: Schema,
        parserLimits: ParserLimits,
        validationLimits: ValidationLimits
    ) throws(GraphQLErrors) {
        let document: Document
        let operation: OperationDefinition
        do throws(GraphQLError) {
            document = try Document.parse(source, limits: parserLimits)
        } catch {
            throw GraphQLErrors(error)
        }
        let validated = try validate(document, against: schema, limits: validationLimits)
        do throws(GraphQLError) {
            operation = try validated.operation(named: nil).operation
        } catch {
            throw GraphQLErrors(error)
        }
        guard operation.type == .query else {
            throw GraphQLErrors(
                GraphQLError(
                    "a saved query is a query, not a \(operation.type.rawValue)",
                    locations: [source.location(at: operation.span.start)],
                    code: .graphQLValidationFailed
                )
            )
        }
        self.name = name
        text = source.bytes
        description = operation.description?.text
        explode = Self.explode(source.bytes)
        digest = SHA256.hexadecimal(source.bytes)
        var variables: [SavedQueryVariable] = []
        for definition in operation.variableDefinitions {
            let name = definition.variable.name.text
            guard !ExportOptions.parameterNames.contains(name) else {
                throw GraphQLErrors(
                    GraphQLError(
                        "the variable \"$\(name)\" has the name of a parameter that says how the answer is written; rename it",
                        locations: [source.location(at: definition.span.start)],
                        code: .graphQLValidationFailed
                    )
                )
            }
            variables.append(SavedQueryVariable(definition, schema: schema))
        }
        self.variables = variables
    }

    /// The value of `# explode: PATH` among the comments before the document.
    private static func explode(_ text: [UInt8]) -> String? {
        for line in String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard line.hasPrefix("#") else { return nil }
            let words = line.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard words.count == 2, MediaRange.trim(words[0]) == "explode" else { continue }
            return MediaRange.trim(words[1])
        }
        return nil
    }

    /// Whether the name of a file can be part of a URL as it is: letters, digits, `-` and `_`.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

/// A variable of a saved query: a parameter of its URL.
struct SavedQueryVariable: Sendable {
    let name: String
    let type: TypeRef
    let description: String?
    /// The default as the document writes it; `nil` where there is none.
    let defaultValue: Value?
    let kind: Kind

    /// How the text of a URL becomes a value.
    indirect enum Kind: Sendable {
        case integer, number, boolean, text
        /// `BigInt`, `Decimal` and the like: a number where the text is one, else a text.
        case numberOrText
        case enumeration([String])
        /// A JSON text: an input object, or a value of type JSON.
        case json
        case list(Kind)
    }

    init(_ definition: VariableDefinition, schema: Schema) {
        name = definition.variable.name.text
        type = TypeRef(definition.type)
        description = definition.description?.text
        defaultValue = definition.defaultValue
        kind = Kind(type, schema: schema)
    }

    var isRequired: Bool { type.isNonNull && defaultValue == nil }
}

extension SavedQueryVariable.Kind {
    init(_ type: TypeRef, schema: Schema) {
        if let item = type.nullable.itemType {
            self = .list(SavedQueryVariable.Kind(item, schema: schema))
            return
        }
        switch schema.type(named: type.namedType) {
        case .enum(let type): self = .enumeration(Array(type.values.keys))
        case .inputObject: self = .json
        case .scalar(let scalar):
            switch scalar.name {
            case "Int": self = .integer
            case "Float": self = .number
            case "Boolean": self = .boolean
            case "BigInt", "Decimal": self = .numberOrText
            case "JSON": self = .json
            default: self = .text
            }
        default: self = .text
        }
    }
}
