import SQL
import Testing

@Suite("Fragment: the only way SQL text is made")
struct FragmentTests {
    @Test("literals, identifiers and parameters become one statement")
    func rendering() throws {
        let table = try #require(Identifier(schema: "public", name: "project"))
        let id = try #require(Identifier("id"))
        let fragment: Fragment = "select \(id) from \(table) where \(id) = \(.slot(0, .int4))"
        let statement = fragment.render()
        #expect(statement.sql == #"select "id" from "public"."project" where "id" = $1::pg_catalog.int4"#)
        #expect(statement.parameters == [.slot(0, .int4)])
        #expect(statement.slotCount == 1)
    }
}
