import GraphQLLanguage
import Mapping
import SQL

/// Makes the statements of a plan, and gives each field the place of its value in the rows.
struct Lowering {
    let model: Model
    let limits: PlanLimits
    private let source: Source
    private let children: ChildStrategy
    var aliases = AliasCounter()
    var slots = SlotTable()
    private var rowSets: [RowSetPlan?] = []
    /// How many settings of the session the statements hand keys in.
    private var settingCount = 0

    init(model: Model, limits: PlanLimits, source: Source, children: ChildStrategy) {
        self.model = model
        self.limits = limits
        self.source = source
        self.children = children
    }

    /// The plan of a tree. A row set that cannot be lowered keeps its error, and the others are not disturbed.
    func lower(_ fields: [FieldNode]) -> Plan {
        var lowering = self
        let root = ObjectPlan(fields: fields.compactMap { lowering.lowerRoot($0) })
        return Plan(
            source: source,
            root: root,
            rowSets: lowering.rowSets.compactMap(\.self),
            slots: lowering.slots.slots
        )
    }

    /// A field that no row stands for; `nil` where the field needs a row.
    private mutating func lowerRoot(_ field: FieldNode) -> OutputField? {
        switch field.content {
        case .constant(let bytes): OutputField(field, .constant(bytes))
        case .list(let node): OutputField(field, .list(rowSet: add(node, under: nil)))
        case .connection(let node): OutputField(field, add(node, under: nil))
        case .aggregate(let node): OutputField(field, addAggregate(node, under: nil))
        case .onlyAggregate(let node): OutputField(field, .list(rowSet: addOnlyAggregate(node)))
        case .groups(let node): OutputField(field, .list(rowSet: addGroups(node, under: nil)))
        case .single(let node): OutputField(field, .single(rowSet: add(node, under: nil)))
        case .nodes(let nodes):
            OutputField(field, .singles(nodes.map { node in node.map { add($0, under: nil) } }))
        case .service(let fields, let table):
            OutputField(field, .single(rowSet: add(fields, dataVersionTable: table)))
        case .search(let node): OutputField(field, .list(rowSet: add(node)))
        case .count(let rows): OutputField(field, addCount(of: rows, under: nil))
        case .envelope(let fields):
            OutputField(field, .object(ObjectPlan(fields: fields.compactMap { lowerRoot($0) }), presence: nil))
        case .column, .scalar, .range, .toOne, .oneOf, .nodeID: nil
        }
    }

    /// The rows of which a row set's are children, while those are being lowered.
    struct Parent {
        let rowSet: Int
        /// Where the parents' keys are in their own rows.
        let columns: [Int]
        /// The parents as the statement of their children has them.
        var rows = ParentRows.query(.empty, lists: 1)
        /// How that statement finds them.
        var finds = ParentLink.KeySource.inline

        /// How the rows of `body` find their parents.
        func link(_ body: RowSetBody, _ output: inout SelectList, keySlots: [Int] = []) -> ParentLink {
            link(body.parentKeys.map { output.place(of: $0) }, strategy: body.strategy, keySlots: keySlots)
        }

        /// How rows with the key in these columns find their parents.
        func link(
            _ keyColumns: [Int],
            strategy: ParentLink.Strategy = .join,
            keySlots: [Int] = []
        ) -> ParentLink {
            ParentLink(
                rowSet: rowSet,
                parentColumns: columns,
                columns: keyColumns,
                strategy: strategy,
                finds: keySlots.isEmpty ? finds : .keys,
                keySlots: keySlots
            )
        }
    }

    /// Lowers a row set and all below it; returns its place in the plan.
    private mutating func add(_ node: Result<RowSetNode, ArgumentError>, under parent: Parent?) -> Int {
        add(under: parent) { lowering, index throws(ArgumentError) in
            try lowering.lower(try node.get(), at: index, under: parent)
        }
    }

    /// Adds what `lower` makes, or its error, which then is that of the field; returns its place in the plan.
    mutating func add(
        under parent: Parent?,
        _ lower: (inout Lowering, Int) throws(ArgumentError) -> RowSetPlan
    ) -> Int {
        let index = rowSets.count
        // Holds the place, so that parents come before their children.
        rowSets.append(nil)
        do throws(ArgumentError) {
            rowSets[index] = try lower(&self, index)
        } catch {
            rowSets[index] = RowSetPlan(
                statement: .failure(error),
                parent: parent.map { ParentLink(rowSet: $0.rowSet, parentColumns: [], columns: [], finds: $0.finds) },
                object: ObjectPlan(fields: []),
                entity: nil
            )
        }
        return index
    }

    /// Lowers `_service`, whose row has the version of the data:
    ///
    ///     select (select "version" from "reportql_ledger"."data_version")
    private mutating func add(_ fields: [ServiceFieldNode], dataVersionTable: TableName?) -> Int {
        let version: Fragment =
            dataVersionTable.map { "(select \(Identifier(literal: "version")) from \($0.identifier) limit 1)" }
            ?? "null"
        let outputs = fields.map { field in
            OutputField(
                responseKey: field.responseKey,
                keyBytes: quotedKey(field.responseKey),
                content: field.constant.map(OutputField.Content.constant) ?? .column(0, .bigInteger),
                isNonNull: false,
                offset: field.offset
            )
        }
        let statement = ("select \(version)" as Fragment).render()
        rowSets.append(
            RowSetPlan(statement: .success(statement), parent: nil, object: ObjectPlan(fields: outputs), entity: nil)
        )
        return rowSets.count - 1
    }

    private mutating func lower(
        _ node: RowSetNode,
        at index: Int,
        under parent: Parent?
    ) throws(ArgumentError) -> RowSetPlan {
        let keys = parent.flatMap { _ in
            children == .keys ? slots.parentKeys(of: node.rows.relation, rowSet: index) : nil
        }
        var body = try RowSetBody(
            node.rows,
            parents: keys.map { .arrays($0.map { Fragment($0.argument) }, inOrder: true) } ?? parent?.rows,
            model: model,
            limits: limits,
            slots: &slots,
            aliases: &aliases
        )
        var output = SelectList()
        let link = parent?.link(body, &output, keySlots: keys?.map(\.slot) ?? [])
        let row = Joins.Target(alias: body.alias, isOptional: false)
        let object = object(node.object, of: row, in: index, body: &body, output: &output)
        let statement = body.select(output, atMost: limits.rowsPerStatement).render()
        return RowSetPlan(statement: .success(statement), parent: link, object: object, entity: node.entity.id)
    }

    mutating func object(
        _ node: ObjectNode,
        of row: Joins.Target,
        in rowSet: Int,
        body: inout RowSetBody,
        output: inout SelectList
    ) -> ObjectPlan {
        var fields: [OutputField] = []
        for field in node.fields {
            switch field.content {
            case .constant(let bytes):
                fields.append(OutputField(field, .constant(bytes)))
            case .column(let column):
                let place = output.place(of: column.expression(of: row.alias))
                fields.append(OutputField(field, .column(place, column.type)))
            case .scalar(let scalar, let type):
                // Only columns, which hold no values of the request.
                guard
                    let value = try? ScalarLowering(model: model)
                        .value(scalar, on: row.alias, slots: &slots, aliases: &aliases)
                else { continue }
                fields.append(OutputField(field, .column(output.place(of: value), type)))
            case .range(let column, let parts):
                let value = column.expression(of: row.alias)
                let range = ObjectPlan(fields: parts.map { $0.lower(value, type: column.type, output: &output) })
                fields.append(OutputField(field, .object(range, presence: output.place(of: value))))
            case .toOne(let relation, let inner):
                let target = body.joins.follow(relation, from: row, model: model, aliases: &aliases)
                let presence = target.isOptional ? output.place(of: relation.presence(of: target.alias)) : nil
                let object = object(inner, of: target, in: rowSet, body: &body, output: &output)
                fields.append(OutputField(field, .object(object, presence: presence)))
            case .list(let child):
                let parent = self.parent(of: try? child.get().relation, row, in: rowSet, body, &output)
                fields.append(OutputField(field, .list(rowSet: add(child, under: parent))))
            case .connection(let child):
                let parent = self.parent(of: try? child.get().rows.relation, row, in: rowSet, body, &output)
                fields.append(OutputField(field, add(child, under: parent)))
            case .aggregate(let child):
                let parent = self.parent(of: try? child.get().rows.relation, row, in: rowSet, body, &output)
                fields.append(OutputField(field, addAggregate(child, under: parent)))
            case .groups(let child):
                let parent = self.parent(of: try? child.get().rows.relation, row, in: rowSet, body, &output)
                fields.append(OutputField(field, .list(rowSet: addGroups(child, under: parent))))
            case .count(let rows):
                let parent = self.parent(of: rows.relation, row, in: rowSet, body, &output)
                fields.append(OutputField(field, addCount(of: rows, under: parent)))
            case .oneOf(let members):
                let alternatives = members.map { relation, inner in
                    let presence = output.place(of: relation.localPresence(of: row.alias))
                    let target =
                        inner.needsRow
                        ? body.joins.follow(relation, from: row, model: model, aliases: &aliases) : row
                    return (object(inner, of: target, in: rowSet, body: &body, output: &output), presence)
                }
                fields.append(OutputField(field, .oneOf(alternatives)))
            case .nodeID(let entity):
                let columns = entity.key.map { output.place(of: $0.expression(of: row.alias)) }
                fields.append(OutputField(field, .nodeID(typeName: entity.typeName, columns: columns)))
            case .single, .nodes, .service, .search, .onlyAggregate, .envelope: continue
            }
        }
        return ObjectPlan(fields: fields)
    }

    /// What the rows of a child need to know of this row.
    private mutating func parent(
        of relation: Relation?,
        _ row: Joins.Target,
        in rowSet: Int,
        _ body: RowSetBody,
        _ output: inout SelectList
    ) -> Parent {
        guard let relation else { return Parent(rowSet: rowSet, columns: []) }
        let names = relation.pairs.map(\.local)
        let keys = names.map { Fragment(row.alias.column(Identifier(catalogName: $0))) }
        let columns = keys.map { output.place(of: $0) }
        let source = children == .inline ? ParentQueryRule.keySource(of: body) : .inline
        if source == .handed, let types = relation.keyArrayTypes {
            let isUnique = body.isUnique(names, of: row.alias)
            let settings = output.hand(columns, isUnique: isUnique, next: &settingCount)
            let arrays = zip(settings, types).map { HandedKeys.array(in: $0, type: $1) }
            return Parent(rowSet: rowSet, columns: columns, rows: .arrays(arrays), finds: source)
        }
        if source == .keys, let arrays = slots.rowKeys(of: relation, rowSet: rowSet, columns: columns) {
            return Parent(rowSet: rowSet, columns: columns, rows: .arrays(arrays.map { Fragment($0) }), finds: source)
        }
        let query = body.keyQuery(keys, columnNames: names, of: row.alias)
        return Parent(rowSet: rowSet, columns: columns, rows: .query(query, lists: body.lists))
    }
}

extension OutputField {
    fileprivate init(_ node: FieldNode, _ content: Content) {
        self.init(node.responseKey, content, isNonNull: node.isNonNull, offset: node.offset)
    }

    init(_ responseKey: String, _ content: Content, isNonNull: Bool, offset: Int) {
        self.init(
            responseKey: responseKey,
            keyBytes: quotedKey(responseKey),
            content: content,
            isNonNull: isNonNull,
            offset: offset
        )
    }
}

extension RangeFieldNode {
    /// `lower(r)`, `upper(r)`, `lower_inc(r)` or `upper_inc(r)`.
    fileprivate func lower(_ range: Fragment, type: ColumnType, output: inout SelectList) -> OutputField {
        let bound = type.rangeBound ?? type
        let content: OutputField.Content =
            switch part {
            case .lower: .column(output.place(of: "lower(\(range))"), bound)
            case .upper: .column(output.place(of: "upper(\(range))"), bound)
            case .lowerInclusive: .column(output.place(of: "lower_inc(\(range))"), .boolean)
            case .upperInclusive: .column(output.place(of: "upper_inc(\(range))"), .boolean)
            case .constant(let bytes): .constant(bytes)
            }
        return OutputField(
            responseKey: responseKey,
            keyBytes: quotedKey(responseKey),
            content: content,
            isNonNull: false,
            offset: offset
        )
    }
}

extension Relation {
    /// A column of the target that is not NULL where there is a target: the one that the join compares.
    fileprivate func presence(of alias: Identifier) -> Fragment {
        pairs.first.map { Fragment(alias.column(Identifier(catalogName: $0.foreign))) } ?? "null"
    }

    /// A column of the source that is not NULL where it refers to a target.
    fileprivate func localPresence(of alias: Identifier) -> Fragment {
        pairs.first.map { Fragment(alias.column(Identifier(catalogName: $0.local))) } ?? "null"
    }
}
