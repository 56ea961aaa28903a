import OrderedCollections

extension SchemaChecks {
    /// - Source: GraphQL specification (September 2025) §3.6 Objects, Type Validation 1 and 2.
    mutating func checkFields(of type: NamedType) {
        let fields = type.fields ?? [:]
        if fields.isEmpty {
            report("Type \(type.name) must define one or more fields.", at: .type(type.name))
        }
        for field in fields.values {
            checkName(field.name, at: .member(type: type.name, name: field.name))
            let typePlace = SchemaPlace.memberType(type: type.name, name: field.name)
            if let fieldType = parts.types[field.type.namedType] {
                if !fieldType.isOutput {
                    report(
                        "The type of \(type.name).\(field.name) must be Output Type but got: \(field.type).",
                        at: typePlace
                    )
                }
            } else {
                reportUnknown(field.type.namedType, at: typePlace)
            }
            for name in field.repeatedNames {
                report(
                    "Argument \"\(type.name).\(field.name)(\(name):)\" can only be defined once.",
                    at: .member(type: type.name, name: field.name)
                )
            }
            for argument in field.arguments.values {
                checkInput(
                    argument,
                    "\(type.name).\(field.name)(\(argument.name):)",
                    noun: "argument",
                    at: .argument(type: type.name, field: field.name, name: argument.name),
                    type: .argumentType(type: type.name, field: field.name, name: argument.name)
                )
            }
        }
    }

    /// - Source: GraphQL specification (September 2025) §3.6 Objects, Type Validation 3; §3.7 Interfaces.
    mutating func checkInterfaces(of type: NamedType) {
        let name = type.name
        let implemented = Set(type.interfaces)
        var seen: Set<String> = []
        for interfaceName in type.interfaces {
            let place = SchemaPlace.implements(type: name, interface: interfaceName)
            guard seen.insert(interfaceName).inserted else {
                report("Type \(name) can only implement \(interfaceName) once.", at: place)
                continue
            }
            guard let named = parts.types[interfaceName] else {
                reportUnknown(interfaceName, at: place)
                continue
            }
            guard case .interface(let interface) = named else {
                report(
                    "Type \(name) must only implement Interface types, it cannot implement \(interfaceName).",
                    at: place
                )
                continue
            }
            guard interfaceName != name else {
                report("Type \(name) cannot implement itself because it would create a circular reference.", at: place)
                continue
            }
            for transitive in interface.interfaces where !implemented.contains(transitive) {
                report(
                    transitive == name
                        ? "Type \(name) cannot implement \(interfaceName) because it would create a circular reference."
                        : "Type \(name) must implement \(transitive) because it is implemented by \(interfaceName).",
                    at: .implements(type: interfaceName, interface: transitive),
                    place
                )
            }
            for field in interface.fields.values { check(type, implements: field, of: interface) }
        }
    }

    /// - Source: GraphQL specification (September 2025) §3.6 Objects, IsValidImplementation.
    private mutating func check(_ type: NamedType, implements expected: FieldType, of interface: InterfaceType) {
        let promised = "\(interface.name).\(expected.name)"
        let promisedPlace = SchemaPlace.member(type: interface.name, name: expected.name)
        guard let field = type.fields?[expected.name] else {
            report(
                "Interface field \(promised) expected but \(type.name) does not provide it.",
                at: promisedPlace,
                .type(type.name)
            )
            return
        }
        let given = "\(type.name).\(field.name)"
        let givenPlace = SchemaPlace.member(type: type.name, name: field.name)
        if !isSubtype(field.type, of: expected.type) {
            report(
                "Interface field \(promised) expects type \(expected.type) but \(given) is type \(field.type).",
                at: .memberType(type: interface.name, name: expected.name),
                .memberType(type: type.name, name: field.name)
            )
        }
        for argument in expected.arguments.values {
            let promisedArgument = "\(promised)(\(argument.name):)"
            guard let own = field.arguments[argument.name] else {
                report(
                    "Interface field argument \(promisedArgument) expected but \(given) does not provide it.",
                    at: .argument(type: interface.name, field: expected.name, name: argument.name),
                    givenPlace
                )
                continue
            }
            if own.type != argument.type {
                report(
                    "Interface field argument \(promisedArgument) expects type \(argument.type) but "
                        + "\(given)(\(argument.name):) is type \(own.type).",
                    at: .argumentType(type: interface.name, field: expected.name, name: argument.name),
                    .argumentType(type: type.name, field: field.name, name: argument.name)
                )
            }
        }
        for argument in field.arguments.values
        where argument.isRequired && expected.arguments[argument.name] == nil {
            report(
                "Field \(given) includes required argument \(argument.name) that is missing from the Interface field "
                    + "\(promised).",
                at: .argument(type: type.name, field: field.name, name: argument.name),
                promisedPlace
            )
        }
        if expected.deprecationReason == nil, field.deprecationReason != nil {
            report(
                "Interface field \(promised) is not deprecated, so implementation field \(given) must not be "
                    + "deprecated.",
                at: givenPlace,
                promisedPlace
            )
        }
    }

    /// - Source: GraphQL specification (September 2025) §3.6 Objects, IsValidImplementationFieldType.
    private func isSubtype(_ type: TypeRef, of parent: TypeRef) -> Bool {
        switch (type, parent) {
        case (.nonNull(let inner), .nonNull(let parentInner)): isSubtype(inner, of: parentInner)
        case (.nonNull(let inner), _): isSubtype(inner, of: parent)
        case (.list(let inner), .list(let parentInner)): isSubtype(inner, of: parentInner)
        case (.named(let name), .named(let parentName)):
            if name == parentName {
                true
            } else if case .union(let union)? = parts.types[parentName] {
                union.members.contains(name)
            } else {
                parts.types[name]?.interfaces.contains(parentName) == true
            }
        default: false
        }
    }
}
