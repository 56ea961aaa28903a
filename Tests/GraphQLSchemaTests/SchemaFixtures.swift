import GraphQLLanguage
import GraphQLSchema
import JSON

/// The schema of a text, or the errors as the reader sees them: `message (line:column, …)`.
func schema(_ text: String) throws -> Schema {
    try Schema(Document.parse(Source(text)))
}

/// What is wrong with a schema text, one line an error; empty if nothing is.
func problems(of text: String) throws -> [String] {
    let document = try Document.parse(Source(text))
    do {
        _ = try Schema(document)
        return []
    } catch {
        return error.errors.map(\.description)
    }
}

/// The value of a literal written as text.
func literal(_ text: String) throws -> Value? {
    let document = try Document.parse(Source("{ field(argument: \(text)) }"))
    guard case .operation(let operation)? = document.definitions.first,
        case .field(let field)? = operation.selectionSet.selections.first
    else { return nil }
    return field.arguments.first?.value
}
