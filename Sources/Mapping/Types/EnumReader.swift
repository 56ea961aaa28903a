import Catalog
import GraphQLLanguage

/// Gives every enum of the database its name and the names of its values.
struct EnumReader {
    private let catalog: Catalog
    private let declarations: Declarations
    private var enums: [Catalog.TypeName: ServedEnum] = [:]
    private var findings: [Finding] = []
    /// Why an enum that no declaration names cannot be served as it is.
    private var faults: [Catalog.TypeName: String] = [:]

    private init(catalog: Catalog, declarations: Declarations) {
        self.catalog = catalog
        self.declarations = declarations
    }

    /// The enums by their type; what is wrong with those that no declaration names; findings about the declarations.
    struct Result {
        let enums: [Catalog.TypeName: ServedEnum]
        let faults: [Catalog.TypeName: String]
        let findings: [Finding]
    }

    /// Reads the declared enums, then names the others by convention.
    static func read(_ declarations: Declarations, catalog: Catalog) -> Result {
        var reader = EnumReader(catalog: catalog, declarations: declarations)
        for declaration in declarations.enums { reader.read(declaration) }
        reader.readUndeclared()
        return Result(enums: reader.enums, faults: reader.faults, findings: reader.findings)
    }

    private mutating func read(_ declaration: EnumDeclaration) {
        guard let type = type(for: declaration), case .enumeration(let labels) = type.kind else { return }
        guard enums[type.name] == nil else {
            findings.append(
                Finding(
                    declaration.name.span,
                    "the enum \"\(type.name)\" of the database has two enums here; remove one of them"
                )
            )
            return
        }
        var unused = labels
        var declared: [String: EnumValueDeclaration] = [:]
        for value in declaration.values {
            let label = value.annotations.text("label", "name")?.values.first
            let match = unused.firstIndex { candidate in
                label.map { $0 == candidate } ?? (NameConvention.enumValue(candidate) == value.name.text)
            }
            guard let match else {
                let names = unused.map(NameConvention.enumValue)
                let suggestion = Suggestion.phrase(for: value.name.text, among: names, quote: { $0 })
                findings.append(
                    Finding(
                        value.name.span,
                        "\(declaration.name.text).\(value.name.text): the enum \"\(type.name)\" has no such label"
                            + (suggestion ?? "; its labels are \(labels.map { "\"\($0)\"" }.joined(separator: ", "))")
                    )
                )
                continue
            }
            declared[unused.remove(at: match)] = value
        }
        if !declaration.values.isEmpty, !unused.isEmpty {
            findings.append(
                Finding(
                    declaration.name.span,
                    "the enum \(declaration.name.text) leaves out \(unused.map { "\"\($0)\"" }.joined(separator: ", "))"
                        + " of \"\(type.name)\"; add \(unused.map(NameConvention.enumValue).joined(separator: ", "))"
                )
            )
        }
        let served = ServedEnum(
            typeName: type.name,
            name: declaration.name.text,
            description: declaration.description ?? type.comment,
            values: labels.map { label in
                ServedEnum.Value(
                    label: label,
                    name: declared[label]?.name.text ?? NameConvention.enumValue(label),
                    description: declared[label]?.description,
                    deprecationReason: declared[label]?.annotations.deprecationReason
                )
            }
        )
        if let fault = fault(of: served) { findings.append(Finding(declaration.name.span, fault)) }
        enums[type.name] = served
    }

    /// `enum Comparator` ↔ the type `comparator`, or what `@type` says.
    private mutating func type(for declaration: EnumDeclaration) -> Catalog.DataType? {
        let given = declaration.annotations.text("type", "name")
        let schema = declaration.annotations.text("type", "schema")
        let names = given.map { $0.values } ?? [NameConvention.snakeCase(declaration.name.text), declaration.name.text]
        let schemaName = schema?.values.first ?? "public"
        for name in names {
            guard let type = catalog.types[Catalog.TypeName(schema: schemaName, name: name)] else { continue }
            if case .enumeration = type.kind { return type }
            findings.append(
                Finding(
                    (given ?? schema)?.span ?? declaration.name.span,
                    "the type \"\(type.name)\" is not an enum; name one with @type(name:)"
                )
            )
            return nil
        }
        let known = catalog.enumTypes.map(\.name.name)
        let suggestion = Suggestion.phrase(for: names[0], among: known)
        findings.append(
            Finding(
                (given ?? schema)?.span ?? declaration.name.span,
                "no column uses an enum \"\(names[0])\" of schema \"\(schemaName)\""
                    + (suggestion ?? "; name one with @type(name:, schema:), or remove this enum")
            )
        )
        return nil
    }

    private mutating func readUndeclared() {
        var taken = Set(declarations.types.map(\.name.text)).union(declarations.enums.map(\.name.text))
        for type in catalog.enumTypes where enums[type.name] == nil {
            guard case .enumeration(let labels) = type.kind else { continue }
            let name = NameConvention.pascalCase(type.name.name)
            guard GraphQLName.isValid(name), ReservedNames.reasonAgainst(typeName: name) == nil,
                taken.insert(name).inserted
            else {
                faults[type.name] =
                    "the enum \"\(type.name)\" needs a name in GraphQL; add enum NAME @type(name: "
                    + "\"\(type.name.name)\", schema: \"\(type.name.schema)\")"
                continue
            }
            let served = ServedEnum(
                typeName: type.name,
                name: name,
                description: type.comment,
                values: labels.map {
                    ServedEnum.Value(
                        label: $0,
                        name: NameConvention.enumValue($0),
                        description: nil,
                        deprecationReason: nil
                    )
                }
            )
            if let fault = fault(of: served) { faults[type.name] = fault }
            enums[type.name] = served
        }
    }

    /// Two labels with one name, or a label whose name GraphQL forbids.
    private func fault(of served: ServedEnum) -> String? {
        var labels: [String: String] = [:]
        for value in served.values {
            if let other = labels[value.name] {
                return
                    "the labels \"\(other)\" and \"\(value.label)\" of the enum \"\(served.typeName)\" would both be "
                    + "\(value.name); declare enum \(served.name) and name one of them with @label(name:)"
            }
            labels[value.name] = value.label
        }
        if served.values.isEmpty { return "the enum \"\(served.typeName)\" has no labels; add one" }
        return nil
    }
}
