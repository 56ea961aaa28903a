import GraphQLLanguage
import OrderedCollections

/// Reads the definitions and extensions of a document into ``SchemaParts``.
///
/// Defaults stay literals until the whole schema is known: until then an argument or field that has one has the
/// default null, and ``defaults`` has the literal.
struct DocumentReader {
    var parts = SchemaParts()
    /// What is wrong with the text itself; ``SchemaChecks`` finds what is wrong with the schema it makes.
    var problems: [SchemaProblem] = []
    var locations = SchemaLocations()
    var defaults: [PendingDefault] = []
    var directiveUses: [DirectiveUse] = []

    /// A type's definition and what extensions add to it.
    private struct TypeSource {
        var definition: TypeDefinition?
        var extensions: [TypeDefinition] = []
    }

    mutating func read(_ document: Document) {
        var schemaDefinition: SchemaDefinition?
        var schemaExtensions: [SchemaDefinition] = []
        var types: OrderedDictionary<String, TypeSource> = [:]
        var directives: OrderedDictionary<String, DirectiveDefinition> = [:]
        for definition in document.definitions {
            switch definition {
            case .operation(let operation):
                problems.append(SchemaProblem("A schema has no operations; remove this one.", in: [operation.span]))
            case .fragment(let fragment):
                problems.append(SchemaProblem("A schema has no fragments; remove this one.", in: [fragment.span]))
            case .typeSystem(.schema(let definition)):
                if schemaDefinition == nil {
                    schemaDefinition = definition
                } else {
                    problems.append(SchemaProblem("Must provide only one schema definition.", in: [definition.span]))
                }
            case .typeSystem(.type(let type)):
                if let first = types[type.name.text]?.definition {
                    problems.append(
                        SchemaProblem(
                            "There can be only one type named \"\(type.name.text)\".",
                            in: [first.name.span, type.name.span]
                        )
                    )
                } else {
                    types[type.name.text, default: TypeSource()].definition = type
                }
            case .typeSystem(.directive(let directive)):
                if let first = directives[directive.name.text] {
                    problems.append(
                        SchemaProblem(
                            "There can be only one directive named \"@\(directive.name.text)\".",
                            in: [first.name.span, directive.name.span]
                        )
                    )
                } else {
                    directives[directive.name.text] = directive
                }
            case .typeSystemExtension(.schema(let definition)): schemaExtensions.append(definition)
            case .typeSystemExtension(.type(let type)):
                types[type.name.text, default: TypeSource()].extensions.append(type)
            }
        }
        for directive in directives.values { read(directive) }
        for (name, source) in types { read(name, source, among: types) }
        readSchema(schemaDefinition, schemaExtensions)
    }

    private mutating func read(
        _ name: String,
        _ source: TypeSource,
        among types: OrderedDictionary<String, TypeSource>
    ) {
        guard let definition = source.definition else {
            // The scalars that every schema has may be extended.
            if let scalar = BuiltIns.scalars.first(where: { $0.name == name }), source.extensions.allSatisfy(\.isScalar)
            {
                use(source.extensions.flatMap(\.directives), on: "SCALAR")
                parts.types[name] = .scalar(scalar)
                return
            }
            let defined = types.filter { $0.value.definition != nil }.keys
            let suggestion = Suggestions.didYouMean(Suggestions.names(like: name, among: defined))
            for type in source.extensions {
                problems.append(
                    SchemaProblem(
                        "Cannot extend type \"\(name)\" because it is not defined.\(suggestion)",
                        in: [type.name.span]
                    )
                )
            }
            return
        }
        var sources = [definition]
        for type in source.extensions {
            if type.kindName == definition.kindName {
                sources.append(type)
            } else {
                problems.append(
                    SchemaProblem(
                        "Cannot extend non-\(type.kindName) type \"\(name)\".",
                        in: [definition.span, type.span]
                    )
                )
            }
        }
        for type in sources { locations.add(type.span, for: .type(name)) }
        use(sources.flatMap(\.directives), on: definition.directiveLocation)
        parts.types[name] = namedType(name, sources)
    }

    private mutating func readSchema(_ definition: SchemaDefinition?, _ extensions: [SchemaDefinition]) {
        parts.description = definition?.description?.text
        var first: [OperationType: OperationTypeDefinition] = [:]
        let sources = [definition].compactMap({ $0 }) + extensions
        use(sources.flatMap(\.directives), on: "SCHEMA")
        for source in sources {
            locations.add(source.span, for: .schema)
            for root in source.operationTypes {
                if let previous = first[root.operation] {
                    problems.append(
                        SchemaProblem(
                            "There can be only one \(root.operation.rawValue) type in schema.",
                            in: [previous.span, root.span]
                        )
                    )
                } else {
                    first[root.operation] = root
                    locations.add(root.type.name.span, for: .root(root.operation))
                }
            }
        }
        func name(_ operation: OperationType, default name: String) -> String? {
            if let root = first[operation] { return root.type.name.text }
            return definition == nil && parts.types[name] != nil ? name : nil
        }
        parts.queryTypeName = name(.query, default: "Query")
        parts.mutationTypeName = name(.mutation, default: "Mutation")
        parts.subscriptionTypeName = name(.subscription, default: "Subscription")
    }

    private mutating func read(_ definition: DirectiveDefinition) {
        let name = definition.name.text
        locations.add(definition.span, for: .directive(name))
        for location in definition.locations where !Introspection.directiveLocations.contains(location.text) {
            problems.append(
                SchemaProblem("\"\(location.text)\" is no directive location.", in: [location.span])
            )
        }
        let arguments = inputValues(definition.arguments, on: "ARGUMENT_DEFINITION") { argument in
            InputPlaces(
                coordinate: "@\(name)(\(argument):)",
                value: .directiveArgument(directive: name, name: argument),
                type: .directiveArgumentType(directive: name, name: argument),
                pending: .directiveArgument(directive: name, name: argument)
            )
        }
        parts.directives[name] = DirectiveType(
            name: name,
            description: definition.description?.text,
            arguments: arguments,
            isRepeatable: definition.isRepeatable,
            locations: definition.locations.map(\.text)
        )
    }

    /// Notes directives for the checks that need the whole schema.
    ///
    /// - Parameter directives: all of one element, those of its extensions too, which may stand before its definition.
    mutating func use(_ directives: [Directive], on location: String) {
        guard !directives.isEmpty else { return }
        let inOrder = directives.sorted { $0.span.start < $1.span.start }
        directiveUses.append(DirectiveUse(directives: inOrder, location: location))
    }
}

/// The directives of one element, written on its definition and its extensions.
struct DirectiveUse {
    let directives: [Directive]
    /// For example `FIELD_DEFINITION`.
    let location: String
}
