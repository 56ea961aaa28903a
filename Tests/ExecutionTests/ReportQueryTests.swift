import EngineTesting
import JSON
import Testing

@Suite struct ReportQueryTests {
    @Test func nestedListsGiveTheRowsOfEachParent() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(
            """
            { industries(where: {name: {contains: "新材料"}}) {
                name nameEn parent { name }
                projects(limit: 3) { name districts { name } mentions { quote sentence { ordinal section { title } } } }
            } }
            """
        )
        print(String(decoding: answer.serialized(), as: UTF8.self))
        #expect(answer != .null)
    }
}
