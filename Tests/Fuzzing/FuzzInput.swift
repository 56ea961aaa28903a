import GraphQLLanguage
package import GraphQLSchema

/// Any bytes, given to everything that reads what strangers send.
///
/// They are read as JSON and as GraphQL. A document's own type definitions become a schema, and its operations are
/// validated against that, or where it has none against ``FuzzSchema``.
package enum FuzzInput {
    /// Longer inputs find nothing that shorter ones do not.
    package static let maximumBytes = 20_000

    /// Checks one input.
    ///
    /// - Parameter schema: That of ``FuzzSchema``, made once.
    /// - Throws: ``FuzzFailure`` for a broken promise; what breaks worse ends the process.
    package static func check(_ bytes: [UInt8], against schema: Schema) throws(FuzzFailure) {
        guard bytes.count <= maximumBytes else { return }
        try JSONChecks.check(bytes)
        guard let document = try LanguageChecks.parse(bytes) else { return }
        var typeSystem: [String] = []
        var executable: [String] = []
        for definition in document.definitions {
            switch definition {
            case .operation, .fragment: executable.append(definition.printed())
            case .typeSystem, .typeSystemExtension: typeSystem.append(definition.printed())
            }
        }
        var schema = schema
        if !typeSystem.isEmpty {
            let definitions = try LanguageChecks.parsed(typeSystem.joined(separator: "\n"))
            guard let own = try SchemaChecks.schema(of: definitions) else { return }
            schema = own
        }
        guard !executable.isEmpty else { return }
        try ValidationChecks.check(try LanguageChecks.parsed(executable.joined(separator: "\n")), against: schema)
    }
}
