import GraphQLSchema
import Mapping
import OData

/// Collections, one page after the other.
extension ODataTranslator {
    /// A page of entities with the link to the next one.
    ///
    /// - Source: OData v4.01 Part 1: Protocol §11.2.6.7 Server-Driven Paging.
    func page(_ walk: ODataPathWalk) throws(ODataError) -> FieldNode.Content {
        var rows = walk.rows
        rows.ordering = try ordering(options.orderBy, in: ODataScope(walk.type, isOfRequest: true))
        let signature = CursorSignature(rows).value
        let most = try expandsLists(walk.type, options) ? Self.pageSizeWithLists : Self.pageSize
        let wanted = min(question.maximumPageSize ?? most, most, maximumRows)
        let size = min(options.top ?? wanted, wanted)
        let page = KeysetPage(
            size: .literal(size),
            isBackward: false,
            after: try skipToken(signature: signature, of: rows),
            before: nil,
            offset: options.skip.map(RowCount.literal)
        )
        let context = "\(walk.type.entitySet)\(try selection(of: walk.type, options))"
        var fields: [ConnectionField] = self.context(context).compactMap { field in
            guard case .constant(let bytes) = field.content else { return nil }
            return connectionField(field.responseKey, .constant(bytes))
        }
        if options.count == true {
            fields.append(connectionField("@odata.count", .count(CountNode(mode: .exact, asksForMode: false))))
        }
        fields.append(connectionField("value", .nodes(try object(of: walk.type, options))))
        if options.top.map({ $0 > size }) ?? true, size > 0 {
            let link = NextLink.prefix(
                root: question.root,
                relativeURL: question.relativeURL,
                remaining: options.top.map { $0 - size }
            )
            fields.append(
                connectionField("@odata.nextLink", .nextLink(prefix: Array(quoted(link).dropFirst().dropLast())))
            )
        }
        return .connection(.success(ConnectionNode(rows: rows, page: page, signature: signature, fields: fields)))
    }

    private func connectionField(_ name: String, _ content: ConnectionField.Content) -> ConnectionField {
        ConnectionField(responseKey: name, isNonNull: true, offset: 0, content: content)
    }

    private func skipToken(signature: UInt32, of rows: RowSelection) throws(ODataError) -> CursorOperand? {
        guard let text = question.request.skipToken else { return nil }
        guard let cursor = try? Cursor(text, label: "$skiptoken"), cursor.signature == signature,
            cursor.values.count == rows.sortTermCount
        else {
            throw ODataError(
                .malformed,
                "$skiptoken does not belong to this list and order: take @odata.nextLink as it is."
            )
        }
        return CursorOperand(
            source: .constant(.string(text)),
            nulls: cursor.values.map { $0 == nil },
            label: "$skiptoken"
        )
    }

    /// The terms of `$orderby`; NULL is the least value.
    ///
    /// - Source: OData v4.01 Part 1: Protocol §11.2.6.2 System Query Option $orderby.
    func ordering(
        _ items: [OrderByItem],
        in scope: ODataScope
    ) throws(ODataError) -> [Ordering] {
        var terms: [Ordering] = []
        for item in items {
            terms.append(try expressions.orderTerm(item, in: scope))
        }
        return terms
    }

    /// A property of one entity, as an object with its context or alone.
    func value(of property: EntityDataModel.Property, _ walk: ODataPathWalk) throws(ODataError) -> FieldNode.Content {
        guard options == QueryOptions(), question.request.skipToken == nil else {
            throw ODataError(.malformed, "A property has no options but $format.")
        }
        let value = field("value", property.content(exactNumbersAsText: question.exactNumbersAsText))
        let fields =
            question.path.ending == .value
            ? [value] : context(pathText) + [value]
        let object = ObjectNode(entity: model[walk.type.entity], fields: fields)
        return .single(.success(RowSetNode(rows: walk.rows, object: object)))
    }

    private var pathText: String {
        if case .data(let path) = question.request.path { path.description } else { "" }
    }

    // MARK: Search

    /// The words of `$search` in the texts that the mapping has marked for it.
    func search(
        _ search: SearchExpression,
        in entity: Entity,
        _ type: EntityDataModel.EntityType
    ) throws(ODataError) -> Predicate {
        let columns = entity.traits.searched.map(\.column)
        guard !columns.isEmpty else {
            throw ODataError(
                .unsupported,
                "\(type.entitySet) has no texts that $search looks at: use contains() in $filter."
            )
        }
        return predicate(search, columns)
    }

    private func predicate(_ search: SearchExpression, _ columns: [Column]) -> Predicate {
        switch search {
        case .text(let text):
            .any(columns.map { .comparison($0, .search(Operand(constant: .string(text), label: "$search"))) })
        case .not(let inner): .not(.isTrue(predicate(inner, columns)))
        case .and(let parts): .all(parts.map { predicate($0, columns) })
        case .or(let parts): .any(parts.map { predicate($0, columns) })
        }
    }
}
