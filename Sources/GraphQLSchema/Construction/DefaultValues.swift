import GraphQLLanguage
import OrderedCollections

/// A default that is still a literal.
struct PendingDefault {
    enum Place: Hashable {
        case inputField(type: String, name: String)
        case argument(type: String, field: String, name: String)
        case directiveArgument(directive: String, name: String)
    }

    let place: Place
    /// As messages name it, for example `Type.field(argument:)`.
    let coordinate: String
    let type: TypeRef
    let literal: Value
}

/// Coerces the defaults of a schema. Those of input fields come first, each after the ones that its own value needs.
///
/// - Source: GraphQL specification (September 2025) §3.10 Input Objects, InputObjectDefaultValueHasCycle.
struct DefaultValues {
    private let pending: OrderedDictionary<PendingDefault.Place, PendingDefault>
    private(set) var problems: [SchemaProblem] = []
    private var done: Set<PendingDefault.Place> = []
    /// How many defaults each resolved one has inside one another.
    private var depths: [PendingDefault.Place: Int] = [:]
    /// More than that nobody writes by hand; it bounds the recursion of all that reads values.
    private static let maximumDepth = 100

    init(pending: [PendingDefault]) {
        self.pending = OrderedDictionary(pending.map { ($0.place, $0) }) { first, _ in first }
    }

    mutating func resolve(in schema: inout Schema) {
        for (place, value) in pending {
            guard case .inputField = place else { continue }
            resolve(value, in: &schema)
        }
        for (place, value) in pending {
            if case .inputField = place { continue }
            coerce(value, in: &schema)
        }
    }

    /// One default and, before it, all it depends on; without recursion, since a chain may be as long as a document.
    private mutating func resolve(_ root: PendingDefault, in schema: inout Schema) {
        var stack = [root]
        var inProgress: Set<PendingDefault.Place> = []
        while let top = stack.last {
            guard !done.contains(top.place) else {
                stack.removeLast()
                continue
            }
            if inProgress.insert(top.place).inserted {
                let needed = dependencies(of: top, in: schema).filter { !done.contains($0.place) }
                if let looped = needed.first(where: { inProgress.contains($0.place) }) {
                    problems.append(
                        SchemaProblem(
                            "Cannot use the default value of \(top.coordinate): it depends on the default value of "
                                + "\(looped.coordinate), which depends on it.",
                            in: [top.literal.span]
                        )
                    )
                    done.insert(top.place)
                } else {
                    stack += needed
                }
            } else {
                let depth = 1 + (dependencies(of: top, in: schema).compactMap { depths[$0.place] }.max() ?? 0)
                if depth <= Self.maximumDepth {
                    coerce(top, in: &schema)
                } else {
                    problems.append(
                        SchemaProblem(
                            "The default value of \(top.coordinate) has defaults inside one another deeper than "
                                + "\(Self.maximumDepth).",
                            in: [top.literal.span]
                        )
                    )
                }
                depths[top.place] = depth
                done.insert(top.place)
                inProgress.remove(top.place)
            }
        }
    }

    /// The defaults of input fields that the literal leaves out.
    private func dependencies(of value: PendingDefault, in schema: Schema) -> [PendingDefault] {
        var found: [PendingDefault] = []
        var stack: [(Value, TypeRef)] = [(value.literal, value.type)]
        while let (literal, type) = stack.popLast() {
            switch literal {
            case .list(let list):
                for item in list.values { stack.append((item, type.itemType ?? type)) }
            case .object(let object):
                guard case .inputObject(let input)? = schema.namedType(of: type) else { continue }
                let given = Set(object.fields.map(\.name.text))
                for field in object.fields {
                    if let definition = input.fields[field.name.text] { stack.append((field.value, definition.type)) }
                }
                for field in input.fields.values where !given.contains(field.name) {
                    if let needed = pending[.inputField(type: input.name, name: field.name)] { found.append(needed) }
                }
            default: break
            }
        }
        return found
    }

    private mutating func coerce(_ value: PendingDefault, in schema: inout Schema) {
        guard let coerced = schema.coerceLiteral(value.literal, to: value.type) else {
            problems.append(
                SchemaProblem(
                    "The default value of \(value.coordinate) is no value of type \"\(value.type)\": "
                        + "\(Inspection.cut(value.literal.printed())).",
                    in: [value.literal.span]
                )
            )
            return
        }
        schema.setDefault(coerced, at: value.place)
    }
}

extension Schema {
    /// Puts the coerced default where the literal was.
    fileprivate mutating func setDefault(_ value: InputValue, at place: PendingDefault.Place) {
        switch place {
        case .directiveArgument(let directive, let name):
            directives[directive]?.arguments[name]?.defaultValue = value
        case .inputField(let type, let name):
            guard case .inputObject(var object)? = types[type] else { return }
            object.fields[name]?.defaultValue = value
            types[type] = .inputObject(object)
        case .argument(let type, let field, let name):
            switch types[type] {
            case .object(var object):
                object.fields[field]?.arguments[name]?.defaultValue = value
                types[type] = .object(object)
            case .interface(var interface):
                interface.fields[field]?.arguments[name]?.defaultValue = value
                types[type] = .interface(interface)
            default: break
            }
        }
    }
}
