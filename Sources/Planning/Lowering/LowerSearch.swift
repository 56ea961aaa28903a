import Mapping
import SQL

/// Search over texts of several entities, in one statement.
extension Lowering {
    /// Lowers a search:
    ///
    ///     from (
    ///         select found.*, row_number() over (order by "score" desc, …) as "place" from (
    ///             select distinct on ("type", …) … from ( … union all … ) as candidate
    ///         ) as found limit 20
    ///     ) as "t9" left join "public"."project" as "t10" on "t10"."id" = "t9"."Project 0"
    mutating func add(_ node: Result<SearchNode, ArgumentError>) -> Int {
        add(under: nil) { lowering, index throws(ArgumentError) in
            let node = try node.get()
            let query = try SearchQuery(node, lowering: &lowering)
            let alias = lowering.aliases.table()
            let rule = ParentQueryRule(largeTableRows: lowering.limits.largeTableRows)
            var body = RowSetBody(
                subquery: try query.fragment(lowering: &lowering),
                as: alias,
                parentKeys: [],
                conditions: [],
                place: Fragment(alias.column(SearchQuery.place)),
                entity: node.object.entity,
                lists: 1,
                isDear: node.entities.contains(where: rule.isLarge)
            )
            var output = SelectList()
            let row = Joins.Target(alias: alias, isOptional: false)
            let object = lowering.object(node.object, of: row, in: index, body: &body, output: &output)
            let statement = body.select(output, atMost: lowering.limits.maximumRows + 1).render()
            return RowSetPlan(statement: .success(statement), parent: nil, object: object, entity: nil)
        }
    }
}

/// The query that finds rows by words.
struct SearchQuery {
    /// The name of the column with the place in the order.
    static let place = Identifier(literal: "place")
    private static let folded = Identifier(literal: "folded")
    /// How many candidates of one column are compared: of a word that thousands of texts have, not all are ranked.
    private static let maximumCandidates = 250

    private let node: SearchNode
    private let functions: SearchFunctions
    private let text: Argument

    init(_ node: SearchNode, lowering: inout Lowering) throws(ArgumentError) {
        self.node = node
        functions = SearchFunctions(areThere: lowering.model.hasSearchFunctions)
        text = try lowering.slots.argument(node.text, encoding: .words, type: .text)
    }

    private var keys: [(entity: Entity, place: Int, column: Column)] {
        node.entities.flatMap { entity in entity.key.enumerated().map { (entity, $0.offset, $0.element) } }
    }

    private static func name(_ text: String) -> Identifier { Identifier(catalogName: text) }

    func fragment(lowering: inout Lowering) throws(ArgumentError) -> Fragment {
        var branches: [Fragment] = []
        for entity in node.entities {
            for searched in entity.traits.searched {
                branches.append(candidates(of: entity, searched, isExact: false, aliases: &lowering.aliases))
                // Names have an index for the whole text; other texts are seldom asked for whole.
                guard searched.weight >= 1 else { continue }
                branches.append(candidates(of: entity, searched, isExact: true, aliases: &lowering.aliases))
            }
        }
        let type = Fragment(Self.name(SearchColumn.type))
        let keys = self.keys.map { Fragment(Self.name(SearchColumn.key(of: $0.entity, $0.place))) }
        let score: Fragment = "\(Self.name(SearchColumn.score)) desc"
        let best = [type] + keys
        let order = [score, type, Fragment(Self.name(SearchColumn.text))] + keys
        var list: [Fragment] = ["found.*"]
        for (place, snippet) in node.snippets.enumerated() {
            let open = try lowering.slots.argument(snippet.open, encoding: .value(.text), type: .text)
            let close = try lowering.slots.argument(snippet.close, encoding: .value(.text), type: .text)
            list.append("\(self.snippet(open, close)) as \(Self.name(SearchColumn.snippet(place)))")
        }
        list.append("row_number() over (order by \(order, separator: ", ")) as \(Self.place)")
        let limit = try lowering.slots.page(limit: node.limit, atMost: lowering.limits.maximumRows + 1)
        return """
            select \(list, separator: ", ")
            from (
                select distinct on (\(best, separator: ", ")) candidate.*
                from (
                    \(branches, separator: "\nunion all\n")
                ) as candidate
                order by \(best, separator: ", "), \(score)
            ) as found
            order by \(order, separator: ", ")\(limit)
            """
    }

    /// Rows whose text has the words, or is the query itself, each with its score.
    private func candidates(
        of entity: Entity,
        _ searched: EntityTraits.SearchedColumn,
        isExact: Bool,
        aliases: inout AliasCounter
    ) -> Fragment {
        let row = aliases.table()
        let value = searched.column.expression(of: row)
        let text = self.text
        let form = aliases.table()
        let folded = Fragment(form.column(Self.folded))
        let query: Fragment = "(select \(functions.fold(Fragment(text))))"
        let list: [Fragment] =
            [
                "\(Argument.constant(entity.typeName, .text)) as \(Self.name(SearchColumn.type))",
                "\(Argument.constant(searched.column.fieldName, .text)) as \(Self.name(SearchColumn.field))",
                "\(value)::pg_catalog.text as \(Self.name(SearchColumn.text))",
                """
                \(Argument.constant(String(searched.weight), .float8)) * (\
                case when \(folded) = \(query) then 3 when strpos(\(folded), \(query)) = 1 then 2 else 1 end \
                + least(length(\(text))::pg_catalog.float8 / greatest(length(\(value)), 1), 1)) \
                as \(Self.name(SearchColumn.score))
                """,
            ]
            + keys.map { key in
                let name = Self.name(SearchColumn.key(of: key.entity, key.place))
                return key.entity.id == entity.id
                    ? "\(key.column.expression(of: row)) as \(name)"
                    : "null::\(key.column.type.reference) as \(name)"
            }
        let condition: Fragment =
            isExact ? "\(functions.fold(value)) = \(query)" : functions.matches(value, folded: folded, text)
        // A subquery that is not pulled up, so that a text is folded once and not for each use.
        return """
            (select \(list, separator: ", ")
            from \(entity.table.identifier) as \(row)
            cross join lateral (select \(functions.fold(value)) as \(Self.folded) offset 0) as \(form)
            where \(condition)
            limit \(count: Self.maximumCandidates))
            """
    }

    /// The text around the first match, or its beginning where folding has moved the match.
    private func snippet(_ open: Argument, _ close: Argument) -> Fragment {
        let text: Fragment = "found.\(Self.name(SearchColumn.text))"
        let folded = functions.fold(text)
        let word = functions.firstWord(of: self.text)
        let at: Fragment = "strpos(\(folded), \(word))"
        let end: Fragment = "(\(at) + length(\(word)))"
        return """
            case when \(at) > 0 and length(\(folded)) = length(\(text)) then
                case when \(at) > 31 then '…' else '' end
                || substr(\(text), greatest(\(at) - 30, 1), least(\(at) - 1, 30))
                || \(open) || substr(\(text), \(at), length(\(word))) || \(close)
                || substr(\(text), \(end), 30)
                || case when length(\(text)) > \(end) + 29 then '…' else '' end
            else left(\(text), 60) end
            """
    }
}
