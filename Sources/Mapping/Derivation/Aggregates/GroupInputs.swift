import GraphQLSchema

/// The input types that say what rows are grouped by, and how groups are sorted.
struct GroupInputs {
    let entity: EntityDraft
    /// Indexed by ``EntityID``.
    let entities: [EntityDraft]

    private func name(_ type: DerivedType) -> String { type.name(of: entity.typeName) }

    /// All types; none where rows cannot be grouped.
    var all: [InputObjectType] {
        guard !entity.groupableFields.isEmpty else { return [] }
        var types = [
            choice(.groupBy, "分组依据，恰填一个字段 · What to group by: exactly one field.", groupBy),
            choice(.keyOrder, "按键排序，恰填一个字段 · What to sort groups by: exactly one field.", keyOrder),
            AggregateInputs(entity: entity).aggregateOrder(
                .bucketOrder,
                before: [
                    InputFieldType(name: "key", description: "按键 · By a key.", type: .named(name(.keyOrder)))
                ]
            ),
        ]
        if !entity.numericFields.isEmpty {
            types.append(
                choice(
                    .bucketBy,
                    "按数值区间分组，恰填一个字段 · Groups by ranges: exactly one field.",
                    entity.numericFields.map { $0.input(NumberBucket.inputName) }
                )
            )
        }
        if !entity.datedFields.isEmpty {
            let parts = entity.datedFields
            types.append(
                choice(
                    .partBy,
                    "按日期的部分分组，恰填一个字段 · Groups by parts of dates: exactly one field.",
                    parts.map { input($0, DatePart.typeName) }
                )
            )
            types.append(
                choice(
                    .partOrder,
                    "按日期的部分排序，恰填一个字段 · What to sort groups by: exactly one field.",
                    parts.map { input($0, OrderDirection.name) }
                )
            )
        }
        return types
    }

    private func choice(_ type: DerivedType, _ description: String, _ fields: [InputFieldType]) -> InputObjectType {
        InputObjectType(name: name(type), description: description, isOneOf: true, fields: fields)
    }

    private func input(_ field: FieldDraft, _ type: String) -> InputFieldType {
        InputFieldType(
            name: field.name,
            description: field.description,
            type: .named(type),
            deprecationReason: field.deprecationReason
        )
    }

    private var groupBy: [InputFieldType] {
        entity.groupableFields.map { input($0, "Boolean") }
            + entity.groupableRelations(entities).map {
                input($0.field, DerivedType.groupBy.name(of: $0.target.typeName))
            } + special(\.byType)
    }

    private var keyOrder: [InputFieldType] {
        entity.groupableFields.map { input($0, OrderDirection.name) }
            + entity.groupableRelations(entities).map {
                input($0.field, DerivedType.keyOrder.name(of: $0.target.typeName))
            } + special(\.orderType)
    }

    private func special(_ type: KeyPath<GroupSpecial, DerivedType>) -> [InputFieldType] {
        GroupSpecial.allCases.filter { $0.isOffered(by: entity) }.map {
            InputFieldType(name: $0.rawValue, description: $0.summary, type: .named(name($0[keyPath: type])))
        }
    }
}
