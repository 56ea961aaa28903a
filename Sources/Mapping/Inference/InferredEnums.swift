import Catalog

/// The enums of a database as a mapping file names them.
struct InferredEnums {
    /// GraphQL names; an enum without labels has none.
    private(set) var names: [Catalog.TypeName: String] = [:]
    /// Every name that an enum takes, with the names derived from it.
    private(set) var typeNames: Set<String> = []
    /// Definitions of the enums that convention alone cannot name.
    private(set) var printed: [String] = []

    /// Names the enums of a catalogue; those that convention can name come first.
    init(_ catalog: Catalog) {
        var pool = NamePool(ReservedNames.types)
        var rest: [(type: Catalog.DataType, labels: [String])] = []
        for type in catalog.enumTypes {
            guard case .enumeration(let labels) = type.kind, !labels.isEmpty else { continue }
            let name = NameConvention.pascalCase(type.name.name)
            let valueNames = Set(labels.map(NameConvention.enumValue))
            guard GraphQLName.isValid(name), ReservedNames.reasonAgainst(typeName: name) == nil,
                valueNames.count == labels.count, pool.isFree([name])
            else {
                rest.append((type, labels))
                continue
            }
            pool.take([name])
            names[type.name] = name
        }
        for (number, (type, labels)) in rest.enumerated() {
            let safe = SafeName.words(type.name.name).map(NameConvention.uppercasingFirst).joined()
            let isNameable = safe.unicodeScalars.first.map { !$0.isASCIIDigit } ?? false
            let name = pool.claim([isNameable ? safe : "Enum\(number + 1)"])
            names[type.name] = name
            printed.append(Self.definition(name, type.name, labels))
        }
        typeNames = Set(names.values)
    }

    private static func definition(_ name: String, _ type: Catalog.TypeName, _ labels: [String]) -> String {
        let arguments = "name: \(SDLText.quoted(type.name)), schema: \(SDLText.quoted(type.schema))"
        var lines = ["enum \(name) @type(\(arguments)) {"]
        var pool = NamePool()
        // Labels whose name is theirs alone come first, so that no number takes it from them.
        let counts = Dictionary(labels.map { (NameConvention.enumValue($0), 1) }, uniquingKeysWith: +)
        pool.take(counts.filter { $0.value == 1 }.map(\.key))
        for label in labels {
            let base = NameConvention.enumValue(label)
            if counts[base] == 1 {
                lines.append("  \(base)")
            } else {
                lines.append("  \(pool.claim([base])) @label(name: \(SDLText.quoted(label)))")
            }
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }
}
