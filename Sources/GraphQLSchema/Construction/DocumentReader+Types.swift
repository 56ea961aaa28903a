import GraphQLLanguage

extension DocumentReader {
    /// The places of one argument or input field.
    struct InputPlaces {
        /// As messages name it, for example `Type.field(argument:)`.
        let coordinate: String
        let value: SchemaPlace
        let type: SchemaPlace
        let pending: PendingDefault.Place
    }

    /// The type that a definition and its extensions, all of one kind, make together.
    mutating func namedType(_ name: String, _ sources: [TypeDefinition]) -> NamedType {
        let description = sources.first?.description
        switch sources.first {
        case .object, nil:
            return .object(
                ObjectType(
                    name: name,
                    description: description,
                    interfaces: interfaces(name, sources),
                    fields: fields(name, sources.flatMap(\.fields))
                )
            )
        case .interface:
            return .interface(
                InterfaceType(
                    name: name,
                    description: description,
                    interfaces: interfaces(name, sources),
                    fields: fields(name, sources.flatMap(\.fields))
                )
            )
        case .union:
            let members = sources.flatMap(\.members)
            for member in members {
                locations.add(member.name.span, for: .unionMember(union: name, member: member.name.text))
            }
            return .union(UnionType(name: name, description: description, members: members.map(\.name.text)))
        case .enum:
            return .enum(
                EnumType(name: name, description: description, values: values(name, sources.flatMap(\.values)))
            )
        case .inputObject:
            let directives = sources.flatMap(\.directives)
            let fields = inputValues(sources.flatMap(\.inputFields), on: "INPUT_FIELD_DEFINITION") { field in
                InputPlaces(
                    coordinate: "\(name).\(field)",
                    value: .member(type: name, name: field),
                    type: .memberType(type: name, name: field),
                    pending: .inputField(type: name, name: field)
                )
            }
            return .inputObject(
                InputObjectType(
                    name: name,
                    description: description,
                    isOneOf: directives.contains { $0.name.text == "oneOf" },
                    fields: fields
                )
            )
        case .scalar:
            let specifiedBy = sources.flatMap(\.directives).first { $0.name.text == "specifiedBy" }
            return .scalar(
                ScalarType(
                    name: name,
                    description: description,
                    specifiedByURL: specifiedBy?.string(of: "url")
                )
            )
        }
    }

    private mutating func interfaces(_ name: String, _ sources: [TypeDefinition]) -> [String] {
        let references = sources.flatMap(\.interfaces)
        for reference in references {
            locations.add(reference.name.span, for: .implements(type: name, interface: reference.name.text))
        }
        return references.map(\.name.text)
    }

    private mutating func fields(_ type: String, _ definitions: [FieldDefinition]) -> [FieldType] {
        var first: [String: Name] = [:]
        var fields: [FieldType] = []
        for definition in definitions {
            let name = definition.name.text
            if let previous = first[name] {
                problems.append(
                    SchemaProblem(
                        "Field \"\(type).\(name)\" can only be defined once.",
                        in: [previous.span, definition.name.span]
                    )
                )
                continue
            }
            first[name] = definition.name
            locations.add(definition.span, for: .member(type: type, name: name))
            locations.add(definition.type.span, for: .memberType(type: type, name: name))
            use(definition.directives, on: "FIELD_DEFINITION")
            let arguments = inputValues(definition.arguments, on: "ARGUMENT_DEFINITION") { argument in
                InputPlaces(
                    coordinate: "\(type).\(name)(\(argument):)",
                    value: .argument(type: type, field: name, name: argument),
                    type: .argumentType(type: type, field: name, name: argument),
                    pending: .argument(type: type, field: name, name: argument)
                )
            }
            fields.append(
                FieldType(
                    name: name,
                    description: definition.description?.text,
                    arguments: arguments,
                    type: TypeRef(definition.type),
                    deprecationReason: definition.directives.deprecationReason
                )
            )
        }
        return fields
    }

    private mutating func values(_ type: String, _ definitions: [EnumValueDefinition]) -> [EnumValueType] {
        var first: [String: Name] = [:]
        var values: [EnumValueType] = []
        for definition in definitions {
            let name = definition.name.text
            if let previous = first[name] {
                problems.append(
                    SchemaProblem(
                        "Enum value \"\(type).\(name)\" can only be defined once.",
                        in: [previous.span, definition.name.span]
                    )
                )
                continue
            }
            first[name] = definition.name
            locations.add(definition.span, for: .member(type: type, name: name))
            use(definition.directives, on: "ENUM_VALUE")
            values.append(
                EnumValueType(
                    name: name,
                    description: definition.description?.text,
                    deprecationReason: definition.directives.deprecationReason
                )
            )
        }
        return values
    }

    /// The arguments of a field or directive, or the fields of an input object.
    mutating func inputValues(
        _ definitions: [InputValueDefinition],
        on location: String,
        places: (String) -> InputPlaces
    ) -> [InputFieldType] {
        var first: [String: Name] = [:]
        var values: [InputFieldType] = []
        for definition in definitions {
            let name = definition.name.text
            let places = places(name)
            if let previous = first[name] {
                let noun = location == "ARGUMENT_DEFINITION" ? "Argument" : "Field"
                problems.append(
                    SchemaProblem(
                        "\(noun) \"\(places.coordinate)\" can only be defined once.",
                        in: [previous.span, definition.name.span]
                    )
                )
                continue
            }
            first[name] = definition.name
            locations.add(definition.span, for: places.value)
            locations.add(definition.type.span, for: places.type)
            use(definition.directives, on: location)
            if let literal = definition.defaultValue {
                defaults.append(
                    PendingDefault(
                        place: places.pending,
                        coordinate: places.coordinate,
                        type: TypeRef(definition.type),
                        literal: literal
                    )
                )
            }
            values.append(
                InputFieldType(
                    name: name,
                    description: definition.description?.text,
                    type: TypeRef(definition.type),
                    defaultValue: definition.defaultValue == nil ? nil : .null,
                    deprecationReason: definition.directives.deprecationReason
                )
            )
        }
        return values
    }
}

extension Directive {
    /// The string given for an argument; `nil` if it is absent or no string.
    fileprivate func string(of argument: String) -> String? {
        guard case .string(let string)? = arguments.first(where: { $0.name.text == argument })?.value else {
            return nil
        }
        return string.text
    }
}

extension [Directive] {
    /// The reason of `@deprecated`; `nil` if the directive is not there.
    fileprivate var deprecationReason: String? {
        first { $0.name.text == "deprecated" }.map { $0.string(of: "reason") ?? BuiltIns.defaultDeprecationReason }
    }
}
