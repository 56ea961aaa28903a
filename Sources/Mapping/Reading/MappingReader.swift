package import Catalog
package import GraphQLLanguage
import GraphQLSchema

/// Compares a mapping file with a database and derives what is served.
package struct MappingReader: Sendable {
    private let catalog: Catalog

    /// A reader for the database of a catalogue.
    package init(catalog: Catalog) {
        self.catalog = catalog
    }

    /// What a mapping file becomes.
    package struct Result: Sendable {
        package let model: Model
        /// What works, but slowly: foreign keys without an index. In the order of the file.
        package let warnings: [MappingProblem]
    }

    /// Reads a mapping file.
    ///
    /// - Throws: Everything that does not agree with the database or with itself; a syntax error alone.
    package func read(_ source: Source) throws(MappingError) -> Result {
        let document: Document
        do {
            document = try Document.parse(source)
        } catch {
            throw MappingError(
                MappingProblem(
                    file: source.name,
                    location: error.locations.first ?? SourceLocation(line: 1, column: 1),
                    message: error.message
                )
            )
        }
        return try read(document)
    }

    private var dataVersionTable: TableName? {
        let name = Catalog.RelationName(schema: "reportql_ledger", name: "data_version")
        guard catalog[name]?.column(named: "version") != nil else { return nil }
        return TableName(schema: name.schema, name: name.name)
    }

    /// Reads a mapping file that was parsed.
    ///
    /// - Throws: Everything that does not agree with the database or with itself.
    package func read(_ document: Document) throws(MappingError) -> Result {
        let (declarations, syntaxFindings) = DeclarationReader.read(document)
        let enums = EnumReader.read(declarations, catalog: catalog)
        let types = TypeResolver(catalog: catalog, enums: enums.enums)
        var pass = EntityPass(catalog: catalog, declarations: declarations, types: types, enumFaults: enums.faults)
        pass.run()
        var findings = syntaxFindings + enums.findings + pass.findings
        let served = pass.entities.filter { !$0.declaration.isHidden }
        if declarations.types.isEmpty, findings.isEmpty {
            findings.append(Finding(SourceSpan(start: 0, end: 0), "the mapping has no types; write one for each table"))
        }
        var derivation = SchemaDerivation(
            entities: pass.entities,
            served: served,
            enums: enums.enums,
            unions: declarations.unions,
            types: types
        )
        let derived = derivation.derive()
        findings += derivation.findings
        if let error = MappingError(findings.problems(in: document.source)) { throw error }
        let schema: Schema
        do {
            schema = try Schema(query: "Query", types: derived.types)
        } catch {
            throw MappingError(
                MappingProblem(
                    file: document.source.name,
                    location: SourceLocation(line: 1, column: 1),
                    message: "the derived schema is not valid: "
                        + error.errors.map(\.message).joined(separator: " ")
                )
            )
        }
        return Result(
            model: Model(
                schema: schema,
                entities: pass.entities.map { $0.entity(pass.entities) },
                rootFields: derived.rootFields,
                dataVersionTable: dataVersionTable,
                hasSearchFunctions: catalog.hasSearchFunctions
            ),
            warnings: pass.warnings.problems(in: document.source)
        )
    }
}
