import ArgumentParser
import Execution
import JSON
import OrderedCollections

/// What every command that takes an operation understands.
struct DocumentOptions: ParsableArguments {
    @Option(name: [.short, .long], help: "A file with the document; - is the standard input.")
    var file: String?

    @Option(help: "The values of the variables: a JSON object.")
    var variables: String?

    @Option(help: "Which operation of the document.")
    var operationName: String?

    @ArgumentParser.Argument(help: "The document, when it is not in a file.")
    var document: String?

    /// The request.
    ///
    /// - Parameter command: whose options these are, for its messages.
    /// - Throws: ``CommandFailure`` when there is no document, or two, or the variables are no JSON object.
    func request(of command: String) throws(CommandFailure) -> GraphQLRequest {
        GraphQLRequest(query: try query(of: command), operationName: operationName, variables: try values())
    }

    private func query(of command: String) throws(CommandFailure) -> [UInt8] {
        switch (file, document) {
        case (let file?, nil): try TextFile.bytes(of: file)
        case (nil, let document?): Array(document.utf8)
        case (nil, nil): throw .usage("\(command) needs a document, or a file with -f.")
        case (.some, .some): throw .usage("\(command) takes a document or a file with -f, not both.")
        }
    }

    private func values() throws(CommandFailure) -> OrderedDictionary<String, JSONValue> {
        guard let variables else { return [:] }
        let value: JSONValue
        do {
            value = try JSONValue.parse(Array(variables.utf8))
        } catch {
            throw .input("--variables is not JSON: \(error.message) (line \(error.line), column \(error.column)).")
        }
        guard case .object(let members) = value else { throw .input("--variables must be a JSON object.") }
        return members
    }
}
