/// Writes the JSON of groups with what they are to each other.
struct GroupsWriting {
    let keys: [GroupKey]
    let figures: [Figure]
    private(set) var selection: String
    private var members: [String]

    init(keys: [GroupKey], figures: [Figure]) {
        self.keys = keys
        self.figures = figures
        let key = keys.enumerated().map { "'\($0.element.name)', \($0.element.json("x.\"~g\($0.offset)\""))" }
        selection =
            "key { \(keys.map(\.selection).joined(separator: " ")) } isTotal "
            + figures.map(\.selection).joined(separator: " ")
        members =
            ["'key', json_build_object(\(key.joined(separator: ", ")))"]
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

    /// What comes along time, where one of the keys is a time.
    mutating func addTimes() {
        guard let time = keys.firstIndex(where: { $0.timeStep != nil }), let step = keys[time].timeStep else { return }
        let others = keys.indices.filter { $0 != time }
            .map { " and p.\"~g\($0)\" is not distinct from x.\"~g\($0)\"" }.joined()
        let before =
            step > 0
            ? "from g p where p.\"~g\(time)\" = x.\"~g\(time)\" - \(step)\(others)"
            : "from g p where p.\"~g\(time)\" < x.\"~g\(time)\"\(others) order by p.\"~g\(time)\" desc limit 1"
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
                where (p."~g\(time)" <= x."~g\(time)" or x."~g\(time)" is null)\(others))
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
        let values = figures.enumerated().map { "\($0.element.sql) as \"~m\($0.offset)\"" }
        let valueNames = figures.indices.map { "\"~m\($0)\"" }
        let nulls = keys.indices.map { _ in "null" }
        let keyTerms = keys.enumerated().map { "\"~g\($0.offset)\"\($0.element.collation)" }
        let ranking = order.isEmpty ? keyTerms : order
        let total =
            hasTotal
            ? """
            union all select \((nulls + valueNames).joined(separator: ", ")), true, null, null
            from (select \(values.joined(separator: ", ")) from \(rows)\(isNested ? " having count(*) > 0" : "")) t
            """ : ""
        return """
            (with g as (
            select \((keyList + values).joined(separator: ", ")), coalesce(\(having), false) as "~h"
            from \(rows) group by \(keys.indices.map { String($0 + 1) }.joined(separator: ", "))
            ), r as (
            select *, rank() over (order by \(ranking.joined(separator: ", "))) as "~r",
            row_number() over (order by \((order + keyTerms).joined(separator: ", "))) as "~p" from g where "~h"
            )
            select coalesce(json_agg(json_build_object(\(members.joined(separator: ", "))) order by x."~t", x."~p"), '[]')
            from (
            select \((keyNames + valueNames).joined(separator: ", ")), false as "~t", "~r", "~p" from r where \(page)
            \(total)) x)
            """
    }
}
