import EngineTesting
import JSON
import Testing

/// Conditions inside `any` and `all` that look at rows around them, against SQL of another hand.
///
/// OData v4.01 Part 2: URL Conventions §5.1.1.13 Lambda Operators.
@Suite("OData lambdas and the rows around them")
struct FeedLambdaTests {
    private static let figures = "figure f join figure_project l on l.figure_id = f.id where l.project_id = t.id"

    @Test(
        "the instance of the request, by its properties and as $it",
        arguments: [
            (
                "Figures", "figure", "parts/any(p:p/value lt value)",
                "exists (select from figure p where p.part_of_id = t.id and p.value < t.value)"
            ),
            (
                "Figures", "figure", "parts/any(p:p/value lt $it/value)",
                "exists (select from figure p where p.part_of_id = t.id and p.value < t.value)"
            ),
            (
                "Figures", "figure", "parts/any() and parts/all(p:p/unitId eq unitId)",
                """
                t.id in (select part_of_id from figure) and not exists
                (select from figure p where p.part_of_id = t.id and p.unit_id is distinct from t.unit_id)
                """
            ),
            (
                "Figures", "figure", "not parts/any(p:p/value ge value)",
                "not exists (select from figure p where p.part_of_id = t.id and p.value >= t.value)"
            ),
            (
                "Figures", "figure", "partOf/parts/any(p:p/id ne id and p/unitId eq unitId)",
                """
                exists (select from figure p where p.part_of_id = t.part_of_id and p.id <> t.id
                and p.unit_id is not distinct from t.unit_id)
                """
            ),
            (
                "Projects", "project", "figures/any(f:f/charStart gt city/id)",
                "exists (select from \(figures) and f.char_start > t.city_id)"
            ),
            (
                "Projects", "project", "figures/any(f:f/value gt 10 and contains(name,'园') and nameEn ne null)",
                "exists (select from \(figures) and f.value > 10) and name like '%园%' and name_en is not null"
            ),
            (
                "Projects", "project", "figures/any(f:id in (1,7) or $it/figures/$count gt 1)",
                "exists (select from \(figures) and (t.id in (1, 7) "
                    + "or (select count(*) from figure_project c where c.project_id = t.id) > 1))"
            ),
        ]
    )
    func outermost(_ set: String, _ table: String, _ filter: String, _ condition: String) async throws {
        try await compare(set, table, filter, condition)
    }

    @Test(
        "the variables of lambdas around",
        arguments: [
            (
                "projects/any(p:p/industries/any(i:i/id ne id))",
                """
                exists (select from industry_project l join industry_project m using (project_id)
                where l.industry_id = t.id and m.industry_id <> t.id)
                """
            ),
            (
                "projects/any(p:p/figures/any(f:f/charStart gt p/id and f/id ne id))",
                """
                exists (select from industry_project l join figure_project m using (project_id)
                join figure f on f.id = m.figure_id
                where l.industry_id = t.id and f.char_start > l.project_id and f.id <> t.id)
                """
            ),
            (
                "projects/any(p:figures/any(f:f/id lt p/id))",
                """
                exists (select from industry_project l join figure_industry m using (industry_id)
                where l.industry_id = t.id and m.figure_id < l.project_id)
                """
            ),
            (
                "projects/any(p:figures/any(f:p/figures/any(g:g/id gt f/id and g/id ne id)))",
                """
                exists (select from industry_project l join figure_industry m using (industry_id)
                join figure_project n using (project_id)
                where l.industry_id = t.id and n.figure_id > m.figure_id and n.figure_id <> t.id)
                """
            ),
            (
                "projects/any(p:p/city/name eq '濮阳市' and p/figures/all(f:f/value gt 1 or p/city/name ne '濮阳市'))",
                """
                exists (select from industry_project l join project p on p.id = l.project_id
                join district d on d.id = p.city_id where l.industry_id = t.id and d.name = '濮阳市' and not exists
                (select from figure_project m join figure f on f.id = m.figure_id
                where m.project_id = p.id and (f.value > 1) is not true))
                """
            ),
            (
                "projects/any(p:p/figures/any(p:p/value gt 1))",
                """
                exists (select from industry_project l join figure_project m using (project_id)
                join figure f on f.id = m.figure_id where l.industry_id = t.id and f.value > 1)
                """
            ),
        ]
    )
    func nested(_ filter: String, _ condition: String) async throws {
        try await compare("Industries", "industry", filter, condition)
    }

    private func compare(_ set: String, _ table: String, _ filter: String, _ condition: String) async throws {
        let database = try await ServedDatabase.report()
        let found = try await ODataFeed(database)
            .json("\(set)/$count?$filter=\(filter.replacing(" ", with: "%20"))")
        let expected = try #require(try await database.value("select count(*) from \(table) t where \(condition)"))
        #expect(found == .number(expected))
    }
}
