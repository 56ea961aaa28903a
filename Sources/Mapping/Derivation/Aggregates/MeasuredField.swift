import GraphQLSchema

/// A column field with the result of an aggregate function of it.
struct MeasuredField {
    let field: FieldDraft
    let column: Column
    /// `Decimal`: the GraphQL name of the result.
    let typeName: String

    /// `total: Decimal`
    var output: FieldType {
        FieldType(
            name: field.name,
            description: field.description,
            type: .named(typeName),
            deprecationReason: field.deprecationReason
        )
    }

    /// `total: DecimalFilter` or `total: OrderDirection`.
    func input(_ type: String) -> InputFieldType {
        InputFieldType(
            name: field.name,
            description: field.description,
            type: .named(type),
            deprecationReason: field.deprecationReason
        )
    }
}

extension EntityDraft {
    /// The fields that an aggregate function is defined for, in the order of the mapping.
    func measuredFields(_ function: AggregateFunction) -> [MeasuredField] {
        fields.compactMap { field in
            guard case .column(let column) = field.content, let result = function.result(of: column.type) else {
                return nil
            }
            let keepsType = function == .min || function == .max
            let typeName = keepsType ? field.type.namedType : result.numericTypeName
            return MeasuredField(field: field, column: column, typeName: typeName)
        }
    }

    /// The numbers that are no identifiers.
    var numericFields: [MeasuredField] { measuredFields(.sum) }

    /// The columns that rows can be grouped by.
    var groupableFields: [FieldDraft] {
        fields.filter { field in
            guard case .column(let column) = field.content else { return false }
            return column.type.kind.isGroupable && !column.type.isArray
        }
    }

    /// The dates and points in time.
    var datedFields: [FieldDraft] {
        fields.filter { field in
            guard case .column(let column) = field.content else { return false }
            return column.type.kind.hasDateParts && !column.type.isArray
        }
    }

    /// The fields that lead to one row of an entity whose rows can be grouped.
    func groupableRelations(_ entities: [EntityDraft]) -> [(field: FieldDraft, target: EntityDraft)] {
        fields.compactMap { field in
            guard case .toOne(let relation) = field.content else { return nil }
            let target = entities[relation.target.index]
            return target.groupableFields.isEmpty ? nil : (field, target)
        }
    }
}

extension ColumnType {
    /// The scalar of a number.
    fileprivate var numericTypeName: String {
        switch kind {
        case .integer: "Int"
        case .bigInteger: "BigInt"
        case .decimal: "Decimal"
        default: "Float"
        }
    }
}
