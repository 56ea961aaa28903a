import GraphQLSchema

/// The input types of an entity.
extension EntityDraft {
    /// `ProjectWhere`.
    var whereTypeName: String { DerivedType.filter.name(of: typeName) }
    /// `ProjectOrder`.
    var orderTypeName: String { DerivedType.order.name(of: typeName) }
    /// `ProjectsRelationFilter`.
    var relationFilterTypeName: String { DerivedListType.relationFilter.name(of: pluralName) }

    /// `livelihoodCategories`, or what `@table(plural:)` says.
    var pluralName: String {
        if let given = declaration.annotations.text("table", "plural")?.values.first { return given }
        let plural = Plural.of(singularName)
        return plural == singularName ? "\(singularName)List" : plural
    }

    /// `livelihoodCategory`.
    var singularName: String { NameConvention.lowercasingFirst(typeName) }

    /// `input ProjectWhere { name: StringFilter, industry: IndustryWhere, figures: FiguresRelationFilter, and: … }`
    func whereType(_ entities: [EntityDraft]) -> InputObjectType {
        var inputs: [InputFieldType] = []
        for field in fields {
            let type: String
            switch field.content {
            case .column(let column):
                type = FilterTable.typeName(of: field.type.namedType, isList: column.type.isArray)
            case .toOne(let relation): type = entities[relation.target.index].whereTypeName
            case .toMany(let relation): type = entities[relation.target.index].relationFilterTypeName
            case .oneOf, .nodeID, .connection, .aggregate, .groups: continue
            }
            inputs.append(field.input(type))
        }
        for (form, list, content) in derivedFields(entities) {
            guard case .aggregate(let relation) = content else { continue }
            inputs.append(
                InputFieldType(
                    name: form.name(of: list.name),
                    description: list.description,
                    type: .named(
                        DerivedListType.relationAggregateFilter.name(of: entities[relation.target.index].pluralName)
                    ),
                    deprecationReason: list.deprecationReason
                )
            )
        }
        let itself = TypeRef.list(.nonNull(.named(whereTypeName)))
        inputs.append(InputFieldType(name: "and", description: "全部满足 · All of these hold.", type: itself))
        inputs.append(InputFieldType(name: "or", description: "至少满足一项 · At least one of these holds.", type: itself))
        inputs.append(
            InputFieldType(name: "not", description: "不满足 · This does not hold.", type: .named(whereTypeName))
        )
        return InputObjectType(
            name: whereTypeName,
            description: "\(typeName) 的条件，须全部满足 · Conditions on a \(typeName); all must hold.",
            fields: inputs
        )
    }

    /// `input FiguresRelationFilter { some: FigureWhere, none: FigureWhere, every: FigureWhere }`
    var relationFilterType: InputObjectType {
        InputObjectType(
            name: relationFilterTypeName,
            description: "\(typeName) 列表的条件，须全部满足 · Conditions on a list of \(typeName); all must hold.",
            fields: [
                InputFieldType(name: "some", description: "至少一个符合 · At least one fits.", type: .named(whereTypeName)),
                InputFieldType(name: "none", description: "没有一个符合 · None fits.", type: .named(whereTypeName)),
                InputFieldType(
                    name: "every",
                    description: "每个都符合，空列表也算 · Each one fits; an empty list fits too.",
                    type: .named(whereTypeName)
                ),
            ]
        )
    }

    /// `input ProjectOrder @oneOf { name: OrderDirection, industry: IndustryOrder }`; `nil` where nothing has an order.
    func orderType(_ entities: [EntityDraft]) -> InputObjectType? {
        guard fields.contains(where: \.isOrderable) else { return nil }
        var inputs: [InputFieldType] = []
        for field in fields {
            let type: String
            switch field.content {
            case .column where field.isOrderable: type = OrderDirection.name
            case .toOne(let relation):
                let target = entities[relation.target.index]
                guard target.fields.contains(where: \.isOrderable) else { continue }
                type = target.orderTypeName
            case .column, .toMany, .oneOf, .nodeID, .connection, .aggregate, .groups: continue
            }
            inputs.append(field.input(type))
        }
        for (form, list, content) in derivedFields(entities) {
            guard case .aggregate(let relation) = content else { continue }
            inputs.append(
                InputFieldType(
                    name: form.name(of: list.name),
                    description: list.description,
                    type: .named(DerivedType.aggregateOrder.name(of: entities[relation.target.index].typeName)),
                    deprecationReason: list.deprecationReason
                )
            )
        }
        return InputObjectType(
            name: orderTypeName,
            description: "\(typeName) 的排序，恰填一个字段 · What to sort a list of \(typeName) by: exactly one field.",
            isOneOf: true,
            fields: inputs
        )
    }
}

extension FieldDraft {
    /// The field in a filter or an ordering.
    fileprivate func input(_ type: String) -> InputFieldType {
        InputFieldType(
            name: name,
            description: description,
            type: .named(type),
            deprecationReason: deprecationReason
        )
    }

    /// Whether rows can be sorted by the field itself.
    var isOrderable: Bool {
        guard case .column(let column) = content, !column.type.isArray else { return false }
        switch column.type.kind {
        case .json, .range: return false
        default: return true
        }
    }
}
