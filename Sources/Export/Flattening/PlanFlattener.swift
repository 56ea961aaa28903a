import Execution
import GraphQLLanguage
import Mapping
import Planning

/// Walks the output of a plan and collects the columns of the table.
///
/// A new kind of content is either a value, which ``append(_:named:level:presence:)`` makes a column of, or an object
/// or list, which the two walks go into.
struct PlanFlattener {
    let plan: Plan
    private(set) var columns: [FlatColumn] = []
    /// The fields that ``FieldEncoder`` writes the values of.
    private(set) var fields: [OutputField] = []
    /// The first thing that has no place in a table.
    private(set) var fault: GraphQLError?
    /// What the places of a flat row are.
    private(set) var levels: [RowLevel] = []
    private var places: [String: Int] = [:]

    init(plan: Plan) {
        self.plan = plan
    }

    /// A field of `data` with rows.
    struct Root {
        let key: String
        let object: ObjectPlan
        /// `nil` where the object itself is no row: a page.
        let rowSet: Int?
    }

    /// The only field of `data` that has rows, or the one that the path of the exploded list begins with.
    ///
    /// - Throws: ``RowFailure`` where there is none, or more than one to choose from.
    func root(explode: String?) throws(RowFailure) -> Root {
        let roots = plan.root.fields.compactMap { field -> Root? in
            switch field.content {
            case .list(let rowSet), .single(let rowSet), .related(let rowSet, _):
                Root(key: field.responseKey, object: plan.rowSets[rowSet].object, rowSet: rowSet)
            case .object(let object, presence: nil): Root(key: field.responseKey, object: object, rowSet: nil)
            case .column, .constant, .failure, .object, .oneOf, .nodeID, .singles, .measure, .page, .pageFact, .cursor,
                .nextLink,
                .count:
                nil
            }
        }
        let chosen = roots.filter { root in
            explode.map { $0 == root.key || $0.hasPrefix(root.key + ".") } ?? false
        }
        if let root = chosen.first { return root }
        guard let root = roots.first, plan.root.fields.count(where: \.hasRows) == 1 else {
            let names = plan.root.fields.map { "\"\($0.responseKey)\"" }.joined(separator: ", ")
            let choice = roots.count > 1 ? "; choose one with explode=\(roots[0].key)" : ""
            throw RowFailure(
                GraphQLError(
                    "An export takes one root field that is a list, a row or an aggregate; this operation has "
                        + names + choice,
                    code: .badUserInput
                )
            )
        }
        return root
    }

    /// The lists in an object, wherever in it they are.
    func lists(in object: ObjectPlan, path: String = "") -> [NestedList] {
        var lists: [NestedList] = []
        for field in object.fields {
            let path = path.isEmpty ? field.responseKey : path + "." + field.responseKey
            for list in self.lists(in: field, path: path) {
                // The nodes and the edges of a page are the same rows.
                if let known = lists.firstIndex(where: { $0.rowSet == list.rowSet }) {
                    lists[known].lists += list.lists
                } else {
                    lists.append(list)
                }
            }
        }
        return lists
    }

    private func lists(in field: OutputField, path: String) -> [NestedList] {
        switch field.content {
        case .list(let rowSet):
            let inner = lists(in: plan.rowSets[rowSet].object, path: path)
            return [NestedList(path: path, rowSet: rowSet, page: nil, lists: inner)]
        case .page(let page, let object):
            return [NestedList(path: path, rowSet: page.rowSet, page: page, lists: lists(in: object, path: path))]
        case .object(let object, _): return lists(in: object, path: path)
        case .oneOf(let members): return members.flatMap { lists(in: $0.object, path: path) }
        case .column, .constant, .failure, .nodeID, .singles, .single, .measure, .related, .pageFact, .cursor,
            .nextLink,
            .count:
            return []
        }
    }

    /// Appends the columns of the root field.
    ///
    /// - Parameter exploding: the lists that are exploded below it, outermost first.
    mutating func append(_ root: Root, exploding: [NestedList]) {
        if let rowSet = root.rowSet { levels.append(RowLevel(rowSet: rowSet, parent: nil, kind: .list)) }
        append(root.object, exploding: exploding, path: "", level: root.rowSet.map { _ in 0 }, presence: [])
    }

    /// Appends the columns of an object.
    ///
    /// - Parameter level: of the row that has it; `nil` above the first.
    private mutating func append(
        _ object: ObjectPlan,
        exploding: [NestedList],
        path: String,
        level: Int?,
        presence: [Int]
    ) {
        for field in object.fields {
            let name = path.isEmpty ? field.responseKey : path + "." + field.responseKey
            switch field.content {
            case .list(let rowSet):
                append(plan.rowSets[rowSet].object, of: rowSet, page: nil, exploding, named: name, below: level)
            case .page(let page, let inner):
                append(inner, of: page.rowSet, page: page, exploding, named: name, below: level)
            case .object(let inner, let column):
                let presence = presence + (column.map { [$0] } ?? [])
                append(inner, exploding: exploding, path: name, level: level, presence: presence)
            case .oneOf(let members):
                for (inner, column) in members {
                    append(inner, exploding: exploding, path: name, level: level, presence: presence + [column])
                }
            case .column, .constant, .nodeID, .measure:
                append(field, named: name, level: level ?? 0, presence: presence)
            case .failure(let error): fault = fault ?? GraphQLError("\(name): \(error.message)", code: error.code)
            case .related(let rowSet, let absent):
                levels.append(RowLevel(rowSet: rowSet, parent: level, kind: .single))
                let inner = plan.rowSets[rowSet].object
                append(inner, exploding: [], path: name, level: levels.count - 1, presence: [])
                if let level { note(absent, path: name, above: level, presence: presence) }
            case .count(let rowSet, .number):
                levels.append(RowLevel(rowSet: rowSet, parent: level, kind: .single))
                append(field.asColumn(0, .count), named: name, level: levels.count - 1, presence: [])
                if let level { noteAbsence("0", of: name, above: level, presence: presence) }
            case .count: refuse(name, "estimated counts")
            // They tell of other pages, of which a table knows nothing.
            case .pageFact, .cursor, .nextLink: continue
            case .singles, .single: refuse(name, "rows by their ids")
            }
        }
    }

    /// Appends the columns of a list that is exploded, once for each way to its rows; others are left out.
    private mutating func append(
        _ object: ObjectPlan,
        of rowSet: Int,
        page: PagePlan?,
        _ exploding: [NestedList],
        named name: String,
        below level: Int?
    ) {
        guard let list = exploding.first, list.rowSet == rowSet else { return }
        let place: Int
        if let known = levels.firstIndex(where: { $0.rowSet == rowSet }) {
            place = known
        } else {
            place = levels.count
            levels.append(RowLevel(rowSet: rowSet, parent: level, kind: page.map { .page($0) } ?? .list))
        }
        append(object, exploding: Array(exploding.dropFirst()), path: name, level: place, presence: [])
    }

    /// The lists of the levels, where all levels are lists that can be read by the keys of their parents.
    var chain: [Int]? {
        let rowSets = levels.map(\.rowSet)
        let isChain = levels.enumerated().allSatisfy { index, level in
            guard case .list = level.kind else { return false }
            guard index > 0 else { return level.parent == nil }
            return level.parent == index - 1 && plan.rowSets[level.rowSet].parent?.keySlots.isEmpty == false
        }
        return isChain ? rowSets : nil
    }

    /// Notes what columns are worth for a row without the row beside it that they are of.
    private mutating func note(_ object: ObjectPlan, path: String, above level: Int, presence: [Int]) {
        for field in object.fields {
            let name = path + "." + field.responseKey
            switch field.content {
            case .constant(let json):
                noteAbsence(String(decoding: json, as: UTF8.self), of: name, above: level, presence: presence)
            case .object(let inner, _): note(inner, path: name, above: level, presence: presence)
            default: continue
            }
        }
    }

    private mutating func noteAbsence(_ json: String, of name: String, above level: Int, presence: [Int]) {
        guard json != "null", let place = places[name] else { return }
        columns[place].setAbsence(json == "false" ? "f" : json, level: level, presence: presence)
    }

    /// Notes that a field has no place in a table.
    private mutating func refuse(_ name: String, _ what: String) {
        fault = fault ?? GraphQLError("\(name): an export does not take \(what)", code: .badUserInput)
    }

    private mutating func append(_ field: OutputField, named name: String, level: Int, presence: [Int]) {
        let content: FlatColumn.Source.Content
        let kind: FlatColumn.Kind
        var units: Int?
        switch field.content {
        case .column(let column, let type):
            content = .column(column, field: fields.count)
            kind = FlatColumn.Kind(type)
            fields.append(field)
        case .measure(let column, let type, let unitsColumn):
            content = .column(column, field: fields.count)
            kind = FlatColumn.Kind(type)
            units = unitsColumn
            fields.append(field)
        case .constant(let json):
            content = .constant(json)
            kind = json.first == UInt8(ascii: "\"") ? .text : .json
        case .nodeID(let typeName, let columns):
            content = .nodeID(Array(typeName.utf8), columns: columns)
            kind = .plainText
        case .failure, .object, .oneOf, .list, .singles, .single, .related, .page, .pageFact, .cursor, .nextLink,
            .count:
            return
        }
        let source = FlatColumn.Source(
            content: content,
            presence: presence,
            units: units,
            isNonNull: field.isNonNull,
            field: field
        )
        if let place = places[name], columns[place].level == level {
            columns[place].add(source)
        } else {
            places[name] = columns.count
            columns.append(FlatColumn(name: name, level: level, kind: kind, sources: [source]))
        }
    }
}

extension OutputField {
    /// Whether the field is more than a constant, such as `__typename`.
    fileprivate var hasRows: Bool {
        if case .constant = content { false } else { true }
    }
}

extension FlatColumn.Kind {
    /// What the values of a type are in a table.
    init(_ type: ColumnType) {
        if type.isArray {
            self = .json
            return
        }
        switch type.kind {
        case .boolean: self = .boolean
        case .integer, .bigInteger, .decimal: self = .number
        case .float: self = .float
        case .date: self = .date
        case .timestamp, .timestamptz: self = .timestamp
        case .json: self = .json
        case .text, .range: self = .plainText
        case .uuid, .time, .interval, .bytea, .enumeration: self = .text
        }
    }
}
