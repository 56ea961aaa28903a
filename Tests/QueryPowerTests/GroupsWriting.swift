/// Writes the JSON of groups with what they are to each other.
struct GroupsWriting {
    let keys: [GroupKey]
    let figures: [Figure]
    /// Columns that are asked for in `key` although the rows are not grouped by them.
    let common: [GroupKey]
    private(set) var selection: String
    private var members: [String]

    /// - Parameter type: of the keys.
    init(keys: [GroupKey], common: [GroupKey], figures: [Figure], type: String) {
        self.keys = keys
        self.common = common
        self.figures = figures
        let key =
            keys.enumerated().map { "'\($0.element.name)', \($0.element.json("x.\"~g\($0.offset)\""))" }
            + common.enumerated().map { place, key in
                "'\(key.name)', case when not x.\"~t\" then \(key.json("x.\"~c\(place)\"")) end"
            }
        selection =
            "key { __typename \((keys + common).map(\.selection).joined(separator: " ")) } isTotal "
            + figures.map(\.selection).joined(separator: " ")
        members =
            ["'key', json_build_object(\((["'__typename', '\(type)'"] + key).joined(separator: ", ")))"]
            + ["'isTotal', x.\"~t\""]
            + figures.enumerated().map { $0.element.member($0.element.json("x.\"~m\($0.offset)\"")) }
    }

    mutating func add(_ selection: String, _ member: String) {
        self.selection += " \(selection)"
        members.append(member)
    }

    mutating func addRank() { add("rank", "'rank', x.\"~r\"") }

    /// Figures that are added up over groups.
    private var totals: [(place: Int, figure: Figure)] {
        figures.enumerated().filter { ["count", "sum"].contains($0.element.function) }.map { ($0.offset, $0.element) }
    }

    mutating func addShares() {
        let shares = totals.map { place, figure in
            let all = "case when x.\"~t\" then x.\"~m\(place)\" else (select sum(g.\"~m\(place)\") from g) end"
            return figure.member("x.\"~m\(place)\"::float8 / nullif((\(all))::float8, 0)")
        }
        let names = totals.map(\.figure.selection).joined(separator: " ")
        add("shareOfTotal { \(names) }", "'shareOfTotal', json_build_object(\(shares.joined(separator: ", ")))")
    }

    /// What comes along time: along the first key that is one, else along the first key.
    mutating func addTimes() {
        let time = keys.firstIndex { $0.timeStep != nil } ?? 0
        let step = keys.isEmpty ? 0 : keys[time].timeStep ?? 0
        let others = keys.indices.filter { $0 != time }
            .map { " and p.\"~g\($0)\" is not distinct from x.\"~g\($0)\"" }.joined()
        let collation = keys.isEmpty ? "" : keys[time].collation
        let (mine, theirs) = keys.isEmpty ? ("null", "p.\"~m0\"") : ("x.\"~g\(time)\"\(collation)", "p.\"~g\(time)\"")
        let before =
            step > 0
            ? "from g p where \(theirs) = \(mine) - \(step)\(others)"
            : "from g p where \(theirs) < \(mine)\(others) order by \(theirs)\(collation) desc limit 1"
        let names = totals.map(\.figure.selection).joined(separator: " ")
        for (field, value) in [
            ("previous", "p.{m}"), ("change", "x.{m} - p.{m}"),
            ("growth", "x.{m}::float8 / nullif(p.{m}::float8, 0) - 1"),
        ] {
            let values = totals.map { place, figure in
                figure.member(
                    value.split(separator: "{m}", omittingEmptySubsequences: false).joined(separator: "\"~m\(place)\"")
                )
            }
            add(
                "\(field) { \(names) }",
                "'\(field)', (select json_build_object(\(values.joined(separator: ", "))) \(before))"
            )
        }
        let running = totals.map { place, figure in
            let sum = """
                (select sum(p."~m\(place)") from g p
                where (\(theirs) <= \(mine) or \(mine) is null)\(others))
                """
            return figure.member("case when x.\"~t\" then x.\"~m\(place)\" else \(sum) end")
        }
        add("runningTotal { \(names) }", "'runningTotal', json_build_object(\(running.joined(separator: ", ")))")
    }

    /// - Parameters:
    ///   - rows: `from` and `where` of the rows, without the word `from`.
    ///   - order: terms of the request's order.
    ///   - isNested: whether a total of no rows is left out.
    func sql(
        rows: String,
        having: String,
        order: [String],
        page: String,
        hasTotal: Bool,
        isNested: Bool
    ) -> String {
        let keyNames = keys.indices.map { "\"~g\($0)\"" }
        let keyList = keys.enumerated().map { "\($0.element.sql) as \"~g\($0.offset)\"" }
        let values =
            figures.enumerated().map { "\($0.element.sql) as \"~m\($0.offset)\"" }
            + common.enumerated().map { place, key in
                """
                case when min(\(key.sql)) = max(\(key.sql)) and count(*) = count(\(key.sql)) then max(\(key.sql)) end
                as "~c\(place)"
                """
            }
        let valueNames = figures.indices.map { "\"~m\($0)\"" } + common.indices.map { "\"~c\($0)\"" }
        let nulls = keys.indices.map { _ in "null" }
        let keyTerms = keys.enumerated().map { "\"~g\($0.offset)\"\($0.element.collation)" }
        let ranking = ["true"] + (order.isEmpty ? keyTerms : order)
        let groups =
            keys.isEmpty
            ? "having count(*) > 0" : "group by \(keys.indices.map { String($0 + 1) }.joined(separator: ", "))"
        let total =
            hasTotal
            ? """
            union all select \((nulls + valueNames).joined(separator: ", ")), true, null, null
            from (select \(values.joined(separator: ", ")) from \(rows)\(isNested ? " having count(*) > 0" : "")) t
            """ : ""
        return """
            (with g as (
            select \((keyList + values).joined(separator: ", ")), coalesce(\(having), false) as "~h"
            from \(rows) \(groups)
            ), r as (
            select *, rank() over (order by \(ranking.joined(separator: ", "))) as "~r",
            row_number() over (order by \((["true"] + order + keyTerms).joined(separator: ", "))) as "~p" from g where "~h"
            )
            select coalesce(json_agg(json_build_object(\(members.joined(separator: ", "))) order by x."~t", x."~p"), '[]')
            from (
            select \((keyNames + valueNames).joined(separator: ", ")), false as "~t", "~r", "~p" from r where \(page)
            \(total)) x)
            """
    }
}
