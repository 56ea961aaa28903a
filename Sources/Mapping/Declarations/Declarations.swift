import GraphQLLanguage
import GraphQLSchema

/// What a mapping file says, before it is compared with the database.
struct Declarations {
    /// In the order of the file; names are unique.
    var types: [TypeDeclaration] = []
    /// In the order of the file; names are unique.
    var enums: [EnumDeclaration] = []
    /// In the order of the file; names are unique.
    var unions: [UnionDeclaration] = []
    /// Names of object types that were refused: fields that lead to them need no finding of their own.
    var refusedTypes: Set<String> = []

    /// The names of all object types, the refused ones too.
    var objectTypeNames: Set<String> { refusedTypes.union(types.map(\.name.text)) }

    /// The names of all types whose fields are relations.
    var compositeTypeNames: Set<String> { objectTypeNames.union(unions.map(\.name.text)) }

    /// The union of that name.
    func union(named name: String) -> UnionDeclaration? {
        unions.first { $0.name.text == name }
    }
}

/// `type Project @table(…) { … }`
struct TypeDeclaration {
    let name: Name
    let description: String?
    let annotations: Annotations
    /// Names are unique.
    let fields: [FieldDeclaration]

    var isHidden: Bool { annotations.has("hidden") }
}

/// `nameEn: String @column(name: "english_name")`
struct FieldDeclaration {
    let name: Name
    let description: String?
    let type: TypeRef
    /// The place of the name inside the type.
    let typeSpan: SourceSpan
    let annotations: Annotations

    var isHidden: Bool { annotations.has("hidden") }

    /// The reason given, or the specification's default; `nil` without `@deprecated`.
    var deprecationReason: String? {
        annotations.deprecationReason
    }
}

/// `union MentionedEntity = Industry | Project`
struct UnionDeclaration {
    let name: Name
    let description: String?
    let members: [Name]
}

/// `enum Comparator @type(…) { … }`
struct EnumDeclaration {
    let name: Name
    let description: String?
    let annotations: Annotations
    /// Empty where the file leaves the values to the database.
    let values: [EnumValueDeclaration]
}

/// `GE @label(name: "at least")`
struct EnumValueDeclaration {
    let name: Name
    let description: String?
    let annotations: Annotations
}

extension Annotations {
    /// The reason given, or the specification's default; `nil` without `@deprecated`.
    var deprecationReason: String? {
        self["deprecated"].map { $0.arguments["reason"]?.values.first ?? BuiltIns.defaultDeprecationReason }
    }
}
