import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import OrderedCollections

/// What validation promises for any document.
enum ValidationChecks {
    /// The same document has the same errors again, also after printing; fields that cannot be merged are found as the
    /// specification's own algorithm finds them; the variables of a valid operation can be coerced or are refused.
    static func check(_ document: Document, against schema: Schema) throws(FuzzFailure) {
        let errors = errors(of: document, against: schema)
        try FuzzFailure.unless(errors.count <= 101, "\(errors.count) errors")
        try FuzzFailure.unless(errors == self.errors(of: document, against: schema), "errors differ the second time")
        let printed = try LanguageChecks.parsed(document.printed())
        let messages = self.errors(of: printed, against: schema).map(\.message)
        try FuzzFailure.unless(errors.map(\.message) == messages, "errors of the printed document differ: \(messages)")
        let others = errors.filter { !$0.message.contains(" conflict because ") }
        if others.isEmpty, let canMerge = PairwiseMerging(document, schema).canMerge {
            try FuzzFailure.unless(
                canMerge == errors.isEmpty,
                "can fields be merged? \(canMerge); errors: \(errors)"
            )
        }
        if errors.isEmpty { try coerceVariables(of: document, schema) }
    }

    private static func errors(of document: Document, against schema: Schema) -> [GraphQLError] {
        do {
            _ = try validate(document, against: schema)
            return []
        } catch {
            return error.errors
        }
    }

    /// No variables given, then each one null.
    private static func coerceVariables(of document: Document, _ schema: Schema) throws(FuzzFailure) {
        for case .operation(let operation) in document.definitions {
            let definitions = operation.variableDefinitions
            _ = try? schema.coerceVariableValues(definitions, from: [:], in: document.source)
            let names = definitions.map(\.variable.name.text)
            var nulls: OrderedDictionary<String, JSONValue> = [:]
            for name in names { nulls[name] = .null }
            if let values = try? schema.coerceVariableValues(definitions, from: nulls, in: document.source) {
                try FuzzFailure.unless(
                    names.allSatisfy { values[$0] == .null },
                    "a variable that was given null has another value"
                )
            }
        }
    }
}
