import GraphQLLanguage
import GraphQLSchema

/// Reads the definitions of a mapping file and checks all that can be checked without a database.
struct DeclarationReader {
    private var declarations = Declarations()
    private var findings: [Finding] = []
    private var typeNames: Set<String> = []

    /// The declarations of a parsed file, without those that are faulty.
    static func read(_ document: Document) -> (declarations: Declarations, findings: [Finding]) {
        var reader = DeclarationReader()
        for definition in document.definitions { reader.read(definition) }
        reader.checkUnions()
        return (reader.declarations, reader.findings)
    }

    private mutating func read(_ definition: Definition) {
        switch definition {
        case .operation(let operation):
            refuse("an operation", at: operation.span, "keep operations in files of their own")
        case .fragment(let fragment):
            refuse("a fragment", at: fragment.span, "keep fragments in files of their own")
        case .typeSystemExtension(.schema(let schema)):
            refuse("a schema extension", at: schema.span, "the root types are derived")
        case .typeSystemExtension(.type(let type)):
            refuse("a type extension", at: type.name.span, "write its fields into the type")
        case .typeSystem(.schema(let schema)):
            refuse("a schema definition", at: schema.span, "the root types are derived")
        case .typeSystem(.directive(let directive)):
            guard !DirectiveForm.all.contains(where: { $0.name == directive.name.text }) else { return }
            refuse("the directive @\(directive.name.text)", at: directive.name.span, "remove it")
        case .typeSystem(.type(let type)):
            read(type)
        }
    }

    private mutating func refuse(_ what: String, at span: SourceSpan, _ remedy: String) {
        findings.append(Finding(span, "\(what) has no place in a mapping; \(remedy)"))
    }

    private mutating func read(_ type: TypeDefinition) {
        switch type {
        case .scalar(let scalar):
            guard ScalarNames.all.contains(scalar.name.text) else {
                refuse("the scalar \(scalar.name.text)", at: scalar.name.span, "the scalars are \(ScalarNames.list)")
                return
            }
        case .object(let object): read(object)
        case .enum(let enumeration): read(enumeration)
        case .union(let union): read(union)
        case .interface, .inputObject:
            refuse("\(type.name.text)", at: type.name.span, "only object types, unions and enums are mapped")
        }
    }

    private mutating func claim(_ name: Name) -> Bool {
        if let reason = ReservedNames.reasonAgainst(typeName: name.text) {
            findings.append(Finding(name.span, "the type name \(name.text) \(reason)"))
            return false
        }
        guard typeNames.insert(name.text).inserted else {
            findings.append(Finding(name.span, "the type \(name.text) is defined twice; rename or remove one of them"))
            return false
        }
        return true
    }

    private mutating func read(_ object: ObjectTypeDefinition) {
        let annotations = Annotations(object.directives, on: .type, findings: &findings)
        for interface in object.interfaces {
            refuse("the interface \(interface.name.text)", at: interface.name.span, "remove \"implements\"")
        }
        var seen: Set<String> = []
        var fields: [FieldDeclaration] = []
        for field in object.fields {
            let annotations = Annotations(field.directives, on: .field, findings: &findings)
            if let reason = ReservedNames.reasonAgainst(fieldName: field.name.text) {
                findings.append(
                    Finding(field.name.span, "\(object.name.text).\(field.name.text): the field name \(reason)")
                )
                continue
            }
            guard seen.insert(field.name.text).inserted else {
                findings.append(
                    Finding(
                        field.name.span,
                        "\(object.name.text).\(field.name.text) is defined twice; rename or remove one of them"
                    )
                )
                continue
            }
            if let argument = field.arguments.first {
                findings.append(
                    Finding(
                        argument.span,
                        "\(object.name.text).\(field.name.text): arguments of fields are derived; remove them"
                    )
                )
            }
            fields.append(
                FieldDeclaration(
                    name: field.name,
                    description: field.description?.text,
                    type: TypeRef(field.type),
                    typeSpan: field.type.namedSpan,
                    annotations: annotations
                )
            )
        }
        if object.fields.isEmpty {
            findings.append(Finding(object.name.span, "the type \(object.name.text) has no fields; name some columns"))
        }
        guard claim(object.name) else {
            declarations.refusedTypes.insert(object.name.text)
            return
        }
        declarations.types.append(
            TypeDeclaration(
                name: object.name,
                description: object.description?.text,
                annotations: annotations,
                fields: fields
            )
        )
    }

    private mutating func read(_ union: UnionTypeDefinition) {
        _ = Annotations(union.directives, on: .union, findings: &findings)
        guard claim(union.name) else {
            declarations.refusedTypes.insert(union.name.text)
            return
        }
        declarations.unions.append(
            UnionDeclaration(
                name: union.name,
                description: union.description?.text,
                members: union.members.map(\.name)
            )
        )
    }

    /// Members are known only when the whole file was read.
    private mutating func checkUnions() {
        let known = declarations.objectTypeNames
        for union in declarations.unions {
            var seen: Set<String> = []
            for member in union.members {
                if !seen.insert(member.text).inserted {
                    findings.append(Finding(member.span, "\(union.name.text): \(member.text) stands twice; remove one"))
                } else if !known.contains(member.text) {
                    let suggestion = Suggestion.phrase(for: member.text, among: Array(known), quote: { $0 })
                    findings.append(
                        Finding(
                            member.span,
                            "\(union.name.text): \(member.text) is no object type of this mapping"
                                + (suggestion ?? "; define it here")
                        )
                    )
                }
            }
        }
    }

    private mutating func read(_ enumeration: EnumTypeDefinition) {
        let annotations = Annotations(enumeration.directives, on: .enumeration, findings: &findings)
        var seen: Set<String> = []
        var values: [EnumValueDeclaration] = []
        for value in enumeration.values {
            let annotations = Annotations(value.directives, on: .enumValue, findings: &findings)
            guard seen.insert(value.name.text).inserted else {
                findings.append(
                    Finding(
                        value.name.span,
                        "\(enumeration.name.text).\(value.name.text) is defined twice; remove one of them"
                    )
                )
                continue
            }
            values.append(
                EnumValueDeclaration(
                    name: value.name,
                    description: value.description?.text,
                    annotations: annotations
                )
            )
        }
        guard claim(enumeration.name) else { return }
        declarations.enums.append(
            EnumDeclaration(
                name: enumeration.name,
                description: enumeration.description?.text,
                annotations: annotations,
                values: values
            )
        )
    }
}

extension TypeDefinition {
    /// The name of the type, whatever its kind.
    var name: Name {
        switch self {
        case .scalar(let type): type.name
        case .object(let type): type.name
        case .interface(let type): type.name
        case .union(let type): type.name
        case .enum(let type): type.name
        case .inputObject(let type): type.name
        }
    }
}

extension TypeReference {
    /// The place of the name inside all wrappers.
    var namedSpan: SourceSpan {
        var reference = self
        while true {
            switch reference {
            case .named(let named): return named.name.span
            case .list(let inner, _), .nonNull(let inner, _): reference = inner
            }
        }
    }
}
