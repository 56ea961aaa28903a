import Mapping
import SQL

/// Pages of rows with cursors.
extension Lowering {
    /// Lowers a connection: the rows of the page where they are asked for, and the counts.
    mutating func add(
        _ node: Result<ConnectionNode, ArgumentError>,
        under parent: Parent?
    ) -> OutputField.Content {
        let connection: ConnectionNode
        do throws(ArgumentError) {
            connection = try node.get()
        } catch {
            let rowSet = add(under: parent) { _, _ throws(ArgumentError) in throw error }
            return .related(rowSet: rowSet, absent: ObjectPlan(fields: []))
        }
        return lower(connection, under: parent)
    }

    private mutating func lower(
        _ node: ConnectionNode,
        under parent: Parent?
    ) -> OutputField.Content {
        var fields: [OutputField] = []
        var page: (plan: PagePlan, objects: [Int: ObjectPlan], cursor: CursorPlan)?
        if node.fields.contains(where: \.content.readsRows) {
            page = add(node, under: parent)
        }
        for (place, field) in node.fields.enumerated() {
            let content: OutputField.Content
            switch field.content {
            case .constant(let bytes): content = .constant(bytes)
            case .edges, .nodes:
                guard let page else { continue }
                content = .page(page.plan, page.objects[place] ?? ObjectPlan(fields: []))
            case .pageInfo(let facts):
                guard let page else { continue }
                content = .object(
                    pageInfo(facts, of: node, page: page.plan, cursor: page.cursor, under: parent),
                    presence: nil
                )
            case .count(let count): content = add(count, of: node.rows, under: parent)
            case .nextLink(let prefix):
                guard let page else { continue }
                content = .nextLink(page.plan, page.cursor, prefix: prefix)
            }
            fields.append(
                OutputField(field.responseKey, content, isNonNull: field.isNonNull, offset: field.offset)
            )
        }
        return .object(ObjectPlan(fields: fields), presence: nil)
    }

    /// Lowers the rows of a page, with one object for each field that shows them.
    private mutating func add(
        _ node: ConnectionNode,
        under parent: Parent?
    ) -> (plan: PagePlan, objects: [Int: ObjectPlan], cursor: CursorPlan) {
        var objects: [Int: ObjectPlan] = [:]
        var cursor = CursorPlan(signature: node.signature, columns: [])
        var size = PagePlan.Size.all
        let rowSet = add(under: parent) { lowering, index throws(ArgumentError) in
            var body = try RowSetBody(
                node.rows,
                parents: parent?.rows,
                hasOneMore: true,
                model: lowering.model,
                limits: lowering.limits,
                slots: &lowering.slots,
                aliases: &lowering.aliases
            )
            var output = SelectList()
            let link = parent?.link(body, &output)
            size = try lowering.size(node.keyset.size, &output)
            if let last = node.keyset.last { size = .last(try lowering.size(last, &output), of: size) }
            let terms = body.order.map { output.place(of: $0.expression) }
            cursor = CursorPlan(signature: node.signature, columns: terms)
            let row = Joins.Target(alias: body.alias, isOptional: false)
            for (place, field) in node.fields.enumerated() {
                switch field.content {
                case .nodes(let object):
                    objects[place] = lowering.object(object, of: row, in: index, body: &body, output: &output)
                case .edges(let edge):
                    objects[place] = lowering.edge(edge, cursor, of: row, in: index, body: &body, output: &output)
                case .constant, .pageInfo, .count, .nextLink: continue
                }
            }
            let statement = body.select(output, atMost: lowering.limits.maximumRows + 1).render()
            return RowSetPlan(
                statement: .success(statement),
                parent: link,
                object: ObjectPlan(fields: []),
                entity: node.rows.entity.id,
                shown: parent == nil ? size : .all
            )
        }
        return (PagePlan(rowSet: rowSet, size: size, isBackward: node.keyset.isBackward), objects, cursor)
    }

    /// How many rows a page shows, where the response finds the number.
    private mutating func size(
        _ count: RowCount?,
        _ output: inout SelectList
    ) throws(ArgumentError) -> PagePlan.Size {
        switch count {
        case .literal(let number)?: return .literal(number)
        case let count?: return .column(output.place(of: try slots.number(count)))
        case nil: return .all
        }
    }

    private mutating func edge(
        _ fields: [EdgeField],
        _ cursor: CursorPlan,
        of row: Joins.Target,
        in rowSet: Int,
        body: inout RowSetBody,
        output: inout SelectList
    ) -> ObjectPlan {
        var outputs: [OutputField] = []
        for field in fields {
            let content: OutputField.Content =
                switch field.content {
                case .constant(let bytes): .constant(bytes)
                case .cursor: .cursor(cursor)
                case .node(let node):
                    .object(object(node, of: row, in: rowSet, body: &body, output: &output), presence: nil)
                }
            outputs.append(OutputField(field.responseKey, content, isNonNull: true, offset: field.offset))
        }
        return ObjectPlan(fields: outputs)
    }

    private mutating func pageInfo(
        _ fields: [PageInfoField],
        of node: ConnectionNode,
        page: PagePlan,
        cursor: CursorPlan,
        under parent: Parent?
    ) -> ObjectPlan {
        var outputs: [OutputField] = []
        for field in fields {
            let content: OutputField.Content =
                switch field.content {
                case .constant(let bytes): .constant(bytes)
                case .hasNextPage where node.keyset.isBackward:
                    .pageFact(page, .hasRows(addBeyond(node.keyset.before, isBehind: true, node, under: parent)))
                case .hasNextPage:
                    .pageFact(
                        page,
                        .hasMore(beyond: addBeyond(node.keyset.before, isBehind: true, node, under: parent))
                    )
                case .hasPreviousPage where node.keyset.isBackward:
                    .pageFact(
                        page,
                        .hasMore(beyond: addBeyond(node.keyset.after, isBehind: false, node, under: parent))
                    )
                case .hasPreviousPage where node.keyset.last != nil:
                    .pageFact(
                        page.countedFromLast,
                        .hasMore(beyond: addBeyond(node.keyset.after, isBehind: false, node, under: parent))
                    )
                case .hasPreviousPage:
                    .pageFact(page, .hasRows(addBeyond(node.keyset.after, isBehind: false, node, under: parent)))
                case .startCursor: .pageFact(page, .startCursor(cursor))
                case .endCursor: .pageFact(page, .endCursor(cursor))
                }
            outputs.append(
                OutputField(field.responseKey, content, isNonNull: field.isNonNull, offset: field.offset)
            )
        }
        return ObjectPlan(fields: outputs)
    }

    /// A row set with a row where there is one on the far side of a cursor, the cursor's own row included; `nil` without a
    /// cursor.
    private mutating func addBeyond(
        _ cursor: CursorOperand?,
        isBehind: Bool,
        _ node: ConnectionNode,
        under parent: Parent?
    ) -> Int? {
        guard let cursor else { return nil }
        return add(under: parent) { lowering, _ throws(ArgumentError) in
            var rows = node.rows
            rows.page = .beyond(cursor, isBehind: isBehind)
            let body = try RowSetBody(
                rows,
                parents: parent?.rows,
                model: lowering.model,
                limits: lowering.limits,
                slots: &lowering.slots,
                aliases: &lowering.aliases
            )
            var output = SelectList()
            let link = parent?.link(body, &output)
            _ = output.place(of: "true")
            return RowSetPlan(
                statement: .success(body.select(output, atMost: lowering.limits.maximumRows + 1).render()),
                parent: link,
                object: ObjectPlan(fields: []),
                entity: node.rows.entity.id,
                shown: .literal(0)
            )
        }
    }

    /// Lowers a count of all rows, whatever their page.
    mutating func addCount(of rows: RowSelection, under parent: Parent?) -> OutputField.Content {
        add(CountNode(mode: .exact, asksForMode: false), of: rows, under: parent)
    }

    /// Lowers a count of all pages' rows:
    ///
    ///     select count(*) from "public"."project" as "t0" where …
    private mutating func add(
        _ count: CountNode,
        of rows: RowSelection,
        under parent: Parent?
    ) -> OutputField.Content {
        var rows = rows
        rows.page = .whole
        rows.ordering = []
        // PostgreSQL estimates one query, not one for each parent.
        let isEstimated = if case .estimated = count.mode { parent == nil } else { false }
        if count.asksForMode {
            switch count.mode {
            case .estimated where isEstimated: return .constant(quoted("ESTIMATED"))
            case .exact, .estimated: return .constant(quoted("EXACT"))
            case .atLeast: break
            }
        }
        if case .atLeast(let limit) = count.mode { rows.page = .slice(limit: limit, offset: nil) }
        let rowSet = add(under: parent) { lowering, _ throws(ArgumentError) in
            let body = try RowSetBody(
                rows,
                parents: parent?.rows,
                model: lowering.model,
                limits: .none,
                slots: &lowering.slots,
                aliases: &lowering.aliases
            )
            let statement = try lowering.count(count, body, isEstimated: isEstimated)
            return RowSetPlan(
                statement: .success(statement.render()),
                parent: parent.map { $0.link(body.parentKeys.indices.map { $0 + 1 }) },
                object: ObjectPlan(fields: []),
                entity: rows.entity.id
            )
        }
        guard !count.asksForMode else { return .count(rowSet: rowSet, .mode(absent: quoted("EXACT"))) }
        return .count(rowSet: rowSet, isEstimated ? .planRows : .number)
    }

    private mutating func count(
        _ count: CountNode,
        _ body: RowSetBody,
        isEstimated: Bool
    ) throws(ArgumentError) -> Fragment {
        if isEstimated { return "explain (format json)\n\(body.rows(["1"]))" }
        guard case .atLeast(let limit) = count.mode else {
            let groups = body.parentKeys.isEmpty ? nil : Fragment(body.parentKeys, separator: ", ")
            return body.rows(["count(*)"] + body.parentKeys, groupBy: groups)
        }
        let maximum = try slots.number(limit)
        let names = body.parentKeys.indices.map { Fragment(.key($0)) }
        let keys = zip(body.parentKeys, names).map { key, name -> Fragment in "\(key) as \(name)" }
        let value: Fragment =
            count.asksForMode ? "case when count(*) >= \(maximum) then 'AT_LEAST' else 'EXACT' end" : "count(*)"
        let list = [value] + names
        let rows = body.page(keys.isEmpty ? ["1"] : keys)
        let statement: Fragment = "select \(list, separator: ", ")\nfrom (\n    \(rows)\n) as page"
        return names.isEmpty ? statement : "\(statement)\ngroup by \(names, separator: ", ")"
    }
}

extension PagePlan {
    /// The page with as many rows as `last` says. Whether there are more than that is what `hasPreviousPage` means where
    /// `first` and `last` are both given.
    ///
    /// - Source: GraphQL Cursor Connections Specification (Relay), HasPreviousPage.
    fileprivate var countedFromLast: PagePlan {
        guard case .last(let last, of: _) = size else { return self }
        return PagePlan(rowSet: rowSet, size: last, isBackward: isBackward)
    }
}

extension ConnectionField.Content {
    /// Whether the rows of the page have to be read for it.
    fileprivate var readsRows: Bool {
        switch self {
        case .edges, .nodes, .pageInfo, .nextLink: true
        case .constant, .count: false
        }
    }
}
