import GraphQLLanguage
import OrderedCollections

/// Checks the makings of a schema against the rules of the type system.
///
/// - Source: GraphQL specification (September 2025) §3.3 to §3.13, the parts on type validation.
struct SchemaChecks {
    let parts: SchemaParts
    var found: [SchemaProblem] = []

    init(_ parts: SchemaParts) {
        self.parts = parts
    }

    /// Every problem; empty if a ``Schema`` can be made.
    func problems() -> [SchemaProblem] {
        var checks = self
        checks.checkRoots()
        for directive in parts.directives.values { checks.check(directive) }
        for type in parts.types.values { checks.check(type) }
        checks.checkInputCycles()
        return checks.found
    }

    mutating func report(_ message: String, at places: SchemaPlace...) {
        var problem = SchemaProblem(message)
        problem.places = places
        found.append(problem)
    }

    private mutating func checkRoots() {
        guard let query = parts.queryTypeName else {
            report("Query root type must be provided.", at: .schema)
            return
        }
        checkRoot(.query, query, "Query root type must be Object type")
        var used: [String: OperationType] = [query: .query]
        let others: [(OperationType, String?, String)] = [
            (.mutation, parts.mutationTypeName, "Mutation root type must be Object type if provided"),
            (.subscription, parts.subscriptionTypeName, "Subscription root type must be Object type if provided"),
        ]
        for (operation, name, rule) in others {
            guard let name else { continue }
            checkRoot(operation, name, rule)
            if let other = used.updateValue(operation, forKey: name) {
                report(
                    "All root types must be different, \"\(name)\" type is used as \(other.rawValue) and "
                        + "\(operation.rawValue) root types.",
                    at: .root(other),
                    .root(operation)
                )
            }
        }
    }

    private mutating func checkRoot(_ operation: OperationType, _ name: String, _ rule: String) {
        switch parts.types[name] {
        case .object: break
        case nil: reportUnknown(name, at: .root(operation))
        default: report("\(rule), it cannot be \(name).", at: .root(operation))
        }
    }

    mutating func reportUnknown(_ name: String, at place: SchemaPlace) {
        let suggestion = Suggestions.didYouMean(Suggestions.names(like: name, among: parts.types.keys))
        report("Unknown type \"\(name)\".\(suggestion)", at: place)
    }

    /// Names that begin with two underscores belong to introspection.
    ///
    /// - Source: GraphQL specification (September 2025) §4 Introspection, Reserved Names.
    mutating func checkName(_ name: String, at place: SchemaPlace) {
        if !Self.isName(name) {
            report("Name \"\(name)\" is no name: letters, digits and underscores, no digit first.", at: place)
        } else if Introspection.isReserved(name) {
            report(
                "Name \"\(name)\" must not begin with \"__\", which is reserved by GraphQL introspection.",
                at: place
            )
        }
    }

    /// `Name :: NameStart NameContinue*`
    private static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    private mutating func check(_ directive: DirectiveType) {
        checkName(directive.name, at: .directive(directive.name))
        for name in directive.repeatedNames {
            report(
                "Argument \"@\(directive.name)(\(name):)\" can only be defined once.",
                at: .directive(directive.name)
            )
        }
        for argument in directive.arguments.values {
            let place = SchemaPlace.directiveArgument(directive: directive.name, name: argument.name)
            checkInput(
                argument,
                "@\(directive.name)(\(argument.name):)",
                noun: "argument",
                at: place,
                type: .directiveArgumentType(directive: directive.name, name: argument.name)
            )
        }
    }

    /// An argument or a field of an input object.
    mutating func checkInput(
        _ value: InputFieldType,
        _ coordinate: String,
        noun: String,
        at place: SchemaPlace,
        type typePlace: SchemaPlace
    ) {
        checkName(value.name, at: place)
        if let type = parts.types[value.type.namedType] {
            if !type.isInput {
                report("The type of \(coordinate) must be Input Type but got: \(value.type).", at: typePlace)
            }
        } else {
            reportUnknown(value.type.namedType, at: typePlace)
        }
        if value.isRequired, value.deprecationReason != nil {
            report("Required \(noun) \(coordinate) cannot be deprecated.", at: place)
        }
    }

    private mutating func check(_ type: NamedType) {
        guard !Introspection.types.contains(where: { $0.name == type.name }) else { return }
        checkName(type.name, at: .type(type.name))
        switch type {
        case .scalar: break
        case .object(let object):
            checkRepetition(in: object.name, object.repeatedNames)
            checkFields(of: type)
            checkInterfaces(of: type)
        case .interface(let interface):
            checkRepetition(in: interface.name, interface.repeatedNames)
            checkFields(of: type)
            checkInterfaces(of: type)
        case .union(let union): check(union)
        case .enum(let type): check(type)
        case .inputObject(let type): check(type)
        }
    }

    private mutating func checkRepetition(in type: String, _ names: [String]) {
        for name in names {
            report("Field \"\(type).\(name)\" can only be defined once.", at: .type(type))
        }
    }

    private mutating func check(_ union: UnionType) {
        if union.members.isEmpty {
            report("Union type \(union.name) must define one or more member types.", at: .type(union.name))
        }
        var seen: Set<String> = []
        for member in union.members {
            let place = SchemaPlace.unionMember(union: union.name, member: member)
            guard seen.insert(member).inserted else {
                report("Union type \(union.name) can only include type \(member) once.", at: place)
                continue
            }
            switch parts.types[member] {
            case .object: break
            case nil: reportUnknown(member, at: place)
            default:
                report(
                    "Union type \(union.name) can only include Object types, it cannot include \(member).",
                    at: place
                )
            }
        }
    }

    private mutating func check(_ type: EnumType) {
        if type.values.isEmpty {
            report("Enum type \(type.name) must define one or more values.", at: .type(type.name))
        }
        for name in type.repeatedNames {
            report("Enum value \"\(type.name).\(name)\" can only be defined once.", at: .type(type.name))
        }
        for value in type.values.values {
            checkName(value.name, at: .member(type: type.name, name: value.name))
            if ["true", "false", "null"].contains(value.name) {
                report(
                    "Enum values cannot be named: \(value.name)",
                    at: .member(type: type.name, name: value.name)
                )
            }
        }
    }

    private mutating func check(_ type: InputObjectType) {
        if type.fields.isEmpty {
            report("Input Object type \(type.name) must define one or more fields.", at: .type(type.name))
        }
        checkRepetition(in: type.name, type.repeatedNames)
        for field in type.fields.values {
            let coordinate = "\(type.name).\(field.name)"
            let place = SchemaPlace.member(type: type.name, name: field.name)
            checkInput(
                field,
                coordinate,
                noun: "input field",
                at: place,
                type: .memberType(type: type.name, name: field.name)
            )
            guard type.isOneOf else { continue }
            if field.type.isNonNull {
                report(
                    "OneOf input field \(coordinate) must be nullable.",
                    at: .memberType(type: type.name, name: field.name)
                )
            }
            if field.defaultValue != nil {
                report("OneOf input field \(coordinate) cannot have a default value.", at: place)
            }
        }
    }
}
