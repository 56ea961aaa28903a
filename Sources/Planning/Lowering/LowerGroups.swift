import Mapping
import SQL

/// Aggregates and groups of rows.
extension Lowering {
    /// Lowers aggregates of all rows:
    ///
    ///     select count(*), sum("t0"."value") from "public"."figure" as "t0" where …
    mutating func addAggregate(
        _ node: Result<GroupsNode, ArgumentError>,
        under parent: Parent?
    ) -> OutputField.Content {
        let rowSet = add(under: parent) { lowering, _ throws(ArgumentError) in
            try lowering.lowerAggregate(try node.get(), under: parent)
        }
        let absent = (try? node.get().fields)?.map(\.absent) ?? []
        return .related(rowSet: rowSet, absent: ObjectPlan(fields: absent))
    }

    /// Lowers aggregates of all rows as a row set with one row; returns its place in the plan.
    mutating func addOnlyAggregate(_ node: Result<GroupsNode, ArgumentError>) -> Int {
        add(under: nil) { lowering, _ throws(ArgumentError) in
            try lowering.lowerAggregate(try node.get(), under: nil)
        }
    }

    private mutating func lowerAggregate(_ node: GroupsNode, under parent: Parent?) throws(ArgumentError) -> RowSetPlan
    {
        var body = try RowSetBody(
            node.rows,
            parents: parent?.rows,
            model: model,
            limits: limits,
            slots: &slots,
            aliases: &aliases
        )
        var output = SelectList()
        let link = parent?.link(body, &output)
        let fields = try aggregateFields(node.fields, body: &body, output: &output)
        // One row, even where nothing is asked of it.
        if output.expressions.isEmpty { _ = output.place(of: "count(*)") }
        let groups = body.parentKeys.isEmpty ? nil : Fragment(body.parentKeys, separator: ", ")
        return RowSetPlan(
            statement: .success((body.rows(output.expressions, groupBy: groups) + limit).render()),
            parent: link,
            object: ObjectPlan(fields: fields),
            entity: node.rows.entity.id
        )
    }

    /// The most rows that a statement reads.
    private var limit: Fragment { "\nlimit \(count: limits.maximumRows + 1)" }

    private mutating func aggregateFields(
        _ fields: [GroupField],
        body: inout RowSetBody,
        output: inout SelectList
    ) throws(ArgumentError) -> [OutputField] {
        var outputs: [OutputField] = []
        for field in fields {
            let content: OutputField.Content
            switch field.content {
            case .constant(let bytes): content = .constant(bytes)
            case .failure(let error): content = .failure(error)
            case .object(let inner, _):
                let fields = try aggregateFields(inner, body: &body, output: &output)
                content = .object(ObjectPlan(fields: fields), presence: nil)
            case .value(.measure(let measure)):
                let value = try value(measure, body: &body)
                content = .measure(
                    output.place(of: value.value),
                    measure.type,
                    units: value.units.map { output.place(of: $0) }
                )
            case .value, .rows: continue
            }
            outputs.append(OutputField(field.responseKey, content, isNonNull: field.isNonNull, offset: field.offset))
        }
        return outputs
    }

    /// A measure over the rows of `body`, and the units it would mix, which is NULL where there is only one.
    mutating func value(
        _ measure: Measure,
        body: inout RowSetBody
    ) throws(ArgumentError) -> (value: Fragment, units: Fragment?) {
        let lowering = AggregateLowering(model: model)
        switch measure {
        case .bound(let bounds, let isLower): return (lowering.bound(bounds, isLower: isLower, of: body.alias), nil)
        case .aggregate(let aggregate):
            let value = try lowering.expression(aggregate, of: body.alias, slots: &slots)
            let row = Joins.Target(alias: body.alias, isOptional: false)
            let unit = lowering.unit(aggregate, of: row, joins: &body.joins, aliases: &aliases)
            let units = unit.map { unit -> Fragment in
                "case when min(\(unit)) <> max(\(unit)) then string_agg(distinct \(unit), '、' order by \(unit)) end"
            }
            return (value, units)
        }
    }
}

extension GroupField {
    /// The field where there are no rows.
    fileprivate var absent: OutputField {
        let content: OutputField.Content
        switch self.content {
        case .constant(let bytes): content = .constant(bytes)
        case .failure(let error): content = .failure(error)
        case .object(let inner, _): content = .object(ObjectPlan(fields: inner.map(\.absent)), presence: nil)
        case .value(.measure(let measure)): content = .constant(measure.emptyValue)
        case .value, .rows: content = .constant(Array("null".utf8))
        }
        return OutputField(responseKey, content, isNonNull: isNonNull, offset: offset)
    }
}
