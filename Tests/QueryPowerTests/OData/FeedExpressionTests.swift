import EngineTesting
import JSON
import OrderedCollections
import Testing

/// Expressions that GraphQL has no words for, against SQL of another hand.
@Suite("OData expressions")
struct FeedExpressionTests {
    @Test(
        "a filter finds the rows that SQL finds",
        arguments: [
            ("Projects", "project", "contains(tolower(nameEn),'park')", "lower(name_en) like '%park%'"),
            ("Projects", "project", "toupper(nameEn) eq nameEn", "upper(name_en) = name_en"),
            ("Projects", "project", "length(name) gt 8", "length(name) > 8"),
            ("Projects", "project", "trim(concat(' ',name)) eq name", "true"),
            ("Projects", "project", "indexof(name,'园') ge 4", "position('园' in name) >= 5"),
            ("Projects", "project", "substring(name,1,2) eq substring(name,1,2)", "true"),
            ("Projects", "project", "substring(nameEn,0,1) in ('A','B')", "left(name_en, 1) in ('A', 'B')"),
            ("Projects", "project", "startswith(name,substring(name,0,1))", "true"),
            (
                "Projects", "project", "endswith(name,'区') or startswith(nameEn,'P')",
                "name like '%区' or name_en like 'P%'"
            ),
            ("Projects", "project", "kind eq 'NOTHING'", "false"), ("Projects", "project", "kind ne 'NOTHING'", "true"),
            ("Projects", "project", "contains(kind,'PARK')", "kind::text like '%PARK%'"),
            ("Projects", "project", "id gt 2.5 and id lt 1e1", "id > 2.5 and id < 10"),
            ("Projects", "project", "id eq 99999999999999999999", "false"),
            ("Projects", "project", "@p eq id&@p=7", "id = 7"), ("Projects", "project", "true", "true"),
            ("Projects", "project", "1 eq 2", "false"), ("Projects", "project", "cityId eq city/id", "true"),
            (
                "Projects", "project", "figures/$count gt 1",
                "(select count(*) from figure_project f where f.project_id = t.id) > 1"
            ),
            (
                "Projects", "project", "figures/$count($filter=value gt 10) eq 1",
                """
                (select count(*) from figure_project l join figure f on f.id = l.figure_id
                where l.project_id = t.id and f.value > 10) = 1
                """
            ),
            ("Figures", "figure", "value mod 2 eq 1", "value % 2 = 1"),
            ("Figures", "figure", "value div 2 gt 50 and value divby 2 gt 50", "value / 2 > 50"),
            ("Figures", "figure", "charStart div 7 mul 7 eq charStart", "char_start / 7 * 7 = char_start"),
            (
                "Figures", "figure", "charStart divby 7 mul 7 eq charStart",
                "true and char_start::numeric / 7 * 7 = char_start"
            ),
            ("Figures", "figure", "round(value) ne value", "round(value) <> value"),
            ("Figures", "figure", "floor(value) eq ceiling(value)", "floor(value) = ceil(value)"),
            ("Figures", "figure", "-value lt -100", "value > 100"),
            ("Figures", "figure", "isHanNumeral", "is_han_numeral"),
            ("Figures", "figure", "not isHanNumeral and true", "not is_han_numeral"),
            ("Figures", "figure", "(value gt 5) eq isHanNumeral", "(value > 5) = is_han_numeral"),
            ("Figures", "figure", "year eq null", "year is null"),
            ("Figures", "figure", "null ne year", "year is not null"),
            ("Figures", "figure", "year gt null or null le year", "false"),
            ("Figures", "figure", "not (year gt 2022)", "year is null or year <= 2022"),
            ("Figures", "figure", "not (year in (2022,2023))", "year is null or year not in (2022, 2023)"),
            ("Figures", "figure", "year in (2023,null)", "year = 2023 or year is null"),
            ("Figures", "figure", "year add 1 ne 2024", "year is distinct from 2023"),
            ("Figures", "figure", "not contains(per,'人')", "per not like '%人%'"),
            ("Figures", "figure", "valueHigh gt value", "value_high > value"),
            ("Figures", "figure", "not (valueHigh gt value)", "value_high is null or value_high <= value"),
            ("Figures", "figure", "partOf eq null", "part_of_id is null"),
            (
                "Figures", "figure", "partOf/value gt value",
                "(select p.value from figure p where p.id = t.part_of_id) > value"
            ),
            (
                "Figures", "figure", "not (partOf/value gt 5)",
                "not exists (select from figure p where p.id = t.part_of_id and p.value > 5)"
            ),
            ("Figures", "figure", "partOf/parts/any(p:p/id eq 0)", "false"),
            ("Figures", "figure", "partOf/parts/all(p:p/id gt 0)", "true"),
        ]
    )
    func filters(_ set: String, _ table: String, _ filter: String, _ condition: String) async throws {
        let database = try await ServedDatabase.report()
        let feed = ODataFeed(database)
        let found = try await feed.json("\(set)/$count?$filter=\(filter.replacing(" ", with: "%20"))")
        let expected = try #require(try await database.value("select count(*) from \(table) t where \(condition)"))
        #expect(found == .number(expected))
    }

    @Test(
        "an order is that of SQL",
        arguments: [
            ("length(name) desc,name", "length(name) desc, name, id"), ("id mod 7,id desc", "id % 7, id desc"),
            (
                "figures/$count desc",
                "(select count(*) from figure_project f where f.project_id = t.id) desc, id"
            ),
            ("kind", "kind::text, id"), ("contains(name,'园') desc", "(position('园' in name) > 0) desc, id"),
        ]
    )
    func orders(_ order: String, _ sql: String) async throws {
        let database = try await ServedDatabase.report()
        let feed = ODataFeed(database)
        let expected = try await database.value("select string_agg(id::text, ',' order by \(sql)) from project t")
        // By single pages, so that cursors hold computed values too.
        var url = "Projects?$select=id&$orderby=\(order.replacing(" ", with: "%20"))"
        var ids: [String] = []
        while true {
            guard case .object(let page)? = try await feed.json(url, maximumPageSize: 13),
                case .array(let rows)? = page["value"]
            else { break }
            for case .object(let row) in rows {
                if case .number(let id)? = row["id"] { ids.append(id) }
            }
            guard case .string(let next)? = page["@odata.nextLink"] else { break }
            url = String(next.dropFirst(ODataFeed.root.count))
        }
        #expect(ids.joined(separator: ",") == expected)
    }

    @Test(
        "$apply is SQL's group by",
        arguments: [
            (
                "Projects?$apply=groupby((kind),aggregate($count as n))&$orderby=n desc,kind",
                """
                select json_agg(json_build_object('kind', kind, 'n', n) order by n desc, kind)
                from (select kind, count(*) n from project group by kind) g
                """
            ),
            (
                "Projects?$apply=filter(contains(name,'园'))/groupby((city/name,kind),aggregate($count as n,id with max as m))"
                    + "/filter(n gt 1)&$orderby=m",
                """
                select json_agg(json_build_object('city', json_build_object('name', c), 'kind', kind, 'n', n, 'm', m)
                order by m) from (
                    select d.name c, p.kind, count(*) n, max(p.id) m from project p join district d on d.id = p.city_id
                    where p.name like '%园%' group by 1, 2 having count(*) > 1
                ) g
                """
            ),
            (
                "Figures?$apply=filter(unit/code eq '个')/aggregate(value with sum as s,value with min as l,"
                    + "value with average as a,$count as n,subject with countdistinct as d)",
                """
                select json_agg(json_build_object('s', sum(value), 'l', min(value), 'a', avg(value), 'n', count(*),
                'd', count(distinct subject))) from figure f join unit u on u.id = f.unit_id where u.code = '个'
                """
            ),
            (
                "Figures?$apply=groupby((year))&$top=2&$skip=1",
                """
                select json_agg(json_build_object('year', year) order by year) from (
                    select distinct year from figure order by year nulls last limit 2 offset 1
                ) g
                """
            ),
        ]
    )
    func groups(_ url: String, _ sql: String) async throws {
        let database = try await ServedDatabase.report()
        let found = try await ODataFeed(database).value(url.replacing(" ", with: "%20"))
        let aggregate = sql.contains("json_agg(json_build_object('s'") ? sql.aggregatedOnce : sql
        let expected = try #require(try await database.value(aggregate))
        #expect(found == (try JSONValue.parse(Array(expected.utf8))))
    }

    @Test("$search takes words, OR and NOT")
    func search() async throws {
        let database = try await ServedDatabase.report()
        let feed = ODataFeed(database)
        for (search, condition) in [
            ("化工", "name like '%化工%'"), ("化工 OR 医院", "name like '%化工%' or name like '%医院%'"),
            ("化工 NOT 园区", "name like '%化工%' and name not like '%园区%'"),
        ] {
            let encoded = search.utf8.map { "%" + String($0, radix: 16) }.joined()
            let found = try await feed.json("Projects/$count?$search=\(encoded)")
            let expected = try #require(try await database.value("select count(*) from project where \(condition)"))
            #expect(found == .number(expected), "\(search)")
        }
    }
}

extension String {
    /// `json_agg` of one row of aggregates, which cannot be nested.
    fileprivate var aggregatedOnce: String {
        replacing("json_agg(json_build_object(", with: "json_build_array(json_build_object(")
    }
}
