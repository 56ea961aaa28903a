import Catalog
import GraphQLSchema

/// An enum of the database with its name in GraphQL.
struct ServedEnum {
    let typeName: Catalog.TypeName
    let name: String
    let description: String?
    /// In the order of the labels.
    let values: [Value]

    /// A label and what it is in GraphQL.
    struct Value {
        let label: String
        let name: String
        let description: String?
        let deprecationReason: String?
    }

    /// The type of the schema.
    var graphQLType: EnumType {
        EnumType(
            name: name,
            description: description,
            values: values.map {
                EnumValueType(name: $0.name, description: $0.description, deprecationReason: $0.deprecationReason)
            }
        )
    }

    /// Label → name.
    var names: [String: String] {
        Dictionary(values.map { ($0.label, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
