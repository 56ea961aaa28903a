import EngineTesting
import JSON
import OrderedCollections
import Testing

@Suite("A second report beside the first")
struct ComparisonTests {
    @Test("one metric answers for both cities, in the order of their codes")
    func metric() async throws {
        let database = try await ReportsWithText.database()
        let answer = try await database.answer(Repository.text("Config/queries/metric-over-years.graphql"))
        let figures = try #require(answer["data"]?["figures"], "\(answer)").elements
        let lines = figures.map {
            "\($0["report"]?["district"]?["name"]?.text ?? "") \($0["report"]?["year"]?.integer ?? 0) "
                + "\($0["comparator"]?.text ?? "") \($0["value"]?.integer ?? 0)"
        }
        #expect(lines == ["濮阳市 2023 GE 7", "示例市 2024 GE 6"])
    }

    @Test("a unit's dimension and base values compare what was printed in different units")
    func baseValues() async throws {
        let database = try await ReportsWithText.database()
        let answer = try await database.answer(
            """
            { figures(
                where: {metric: {code: {in: ["new_urban_jobs", "road_length"]}}}
                orderBy: [{metric: {code: ASC}}, {baseValue: DESC}]
              ) { valueText baseValue report { district { name } } livelihoodItem { name category { name } } }
            }
            """
        )
        let figures = try #require(answer["data"]?["figures"], "\(answer)").elements
        let lines = figures.map {
            "\($0["report"]?["district"]?["name"]?.text ?? "") \($0["valueText"]?.text ?? "") "
                + "\($0["baseValue"].map { String(decoding: $0.serialized(), as: UTF8.self) } ?? "") "
                + "\($0["livelihoodItem"]?["category"]?["name"]?.text ?? "")"
        }
        #expect(
            lines == [
                "濮阳市 4.2万人 42000 就业", "示例市 1.5万人 15000 就业", "濮阳市 200公里 200000 交通出行",
                "示例市 40公里 40000 交通出行",
            ]
        )
    }

    @Test("a category holds the items of both cities")
    func categories() async throws {
        let database = try await ReportsWithText.database()
        let answer = try await database.answer(
            """
            { livelihoodCategories(where: {name: {eq: "住房"}}) {
                items(where: {figures: {some: {}}}, orderBy: [{city: {code: ASC}}, {name: ASC}]) {
                  name city { name } figures { value unit { code } sentence { text } }
            } } }
            """
        )
        let items = try #require(answer["data"]?["livelihoodCategories"]?.elements.first?["items"], "\(answer)")
            .elements
        #expect(
            items.map { "\($0["city"]?["name"]?.text ?? "") \($0["name"]?.text ?? "")" } == [
                "濮阳市 公租房", "濮阳市 共有产权住房", "示例市 公租房", "示例市 共有产权住房",
            ]
        )
        let last = try #require(items.last?["figures"]?.elements.first)
        #expect(last["value"] == .number("500"))
        #expect(last["sentence"]?["text"]?.text == "建设公租房800套、共有产权住房500套,新建农村公路40公里,力争新增就业1.5万人。")
    }

    @Test("the saved queries answer for the example by their variables", arguments: ["counties", "headline-targets"])
    func savedQueries(_ name: String) async throws {
        let database = try await ReportsWithText.database()
        var variables: OrderedDictionary<String, JSONValue> = ["city": .string("900100")]
        if name == "headline-targets" { variables["year"] = .number("2024") }
        let answer = try await database.answer(Repository.text("Config/queries/\(name).graphql"), variables: variables)
        #expect(answer["errors"] == nil, "\(answer)")
        if name == "counties" {
            let districts = answer["data"]?["districts"]?.elements ?? []
            #expect(districts.map { $0["name"]?.text } == ["示例县", "空白县"])
            #expect(districts.map { $0["projectLinks"]?.elements.count } == [1, 0])
        } else {
            // The example's part is 一, not 三.
            #expect(answer["data"]?["sections"]?.elements.isEmpty == true)
        }
    }

    @Test("the template is the example without its facts")
    func template() throws {
        let example = Self.statements(try ReportsWithText.exampleScript())
        let template = Self.statements(try Repository.text("sql/templates/report.sql"))
        #expect(!template.isEmpty)
        #expect(template == example)
    }

    /// The lines of a script without comments, rows of values, and digests.
    private static func statements(_ script: String) -> [Substring] {
        script.split(separator: "\n").filter { line in
            let isRow = line.hasPrefix("    (") && line.dropFirst(5).first.map { $0.isNumber || $0 == "'" } == true
            return !isRow && !line.hasPrefix("--") && !line.contains("sha256 = '")
        }
    }
}
