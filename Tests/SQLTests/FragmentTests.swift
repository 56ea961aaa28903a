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

    @Test("parameters are numbered by first use; the same value and type is the same parameter")
    func numbering() {
        let fragment: Fragment = """
            \(.slot(4, .text)) \(.constant("a", .text)) \(.slot(4, .text)) \(.slot(4, .int4)) \(.constant("a", .text)) \
            \(.constant(nil, .text)) \(.constant(7))
            """
        let statement = fragment.render()
        #expect(
            statement.sql == """
                $1::pg_catalog.text $2::pg_catalog.text $1::pg_catalog.text $3::pg_catalog.int4 $2::pg_catalog.text \
                $4::pg_catalog.text $5::pg_catalog.int8
                """
        )
        #expect(
            statement.parameters == [
                .slot(4, .text), .constant("a", .text), .slot(4, .int4), .constant(nil, .text), .constant("7", .int8),
            ]
        )
        #expect(statement.slotCount == 5)
        let slots: [[UInt8]?] = [nil, nil, nil, nil, [52]]
        #expect(statement.values(slots: slots) == [[52], [97], [52], nil, [55]])
    }

    @Test("lines of a nested fragment are indented like the line they stand on")
    func indentation() {
        let inner: Fragment = "select 1\nfrom a\nwhere \(Fragment(["x", "y\n  or z"], separator: "\n  and "))"
        let outer: Fragment = """
            select *
            from (
                \(inner)
            ) as p
            join lateral (\(inner)) as q on true
            """
        #expect(
            outer.render().sql == """
                select *
                from (
                    select 1
                    from a
                    where x
                      and y
                        or z
                ) as p
                join lateral (select 1
                from a
                where x
                  and y
                    or z) as q on true
                """
        )
    }

    @Test("lists have their separator, and nothing at the ends")
    func lists() throws {
        let names = try ["a", "b"].map { try #require(Identifier($0)) }
        let columns: [Fragment] = []
        #expect(("\(names, separator: ", ")" as Fragment).render().sql == #""a", "b""#)
        #expect(("(\(columns, separator: ", "))" as Fragment).render().sql == "()")
        #expect(Fragment.empty.isEmpty)
        var sum: Fragment = "a"
        sum += "b"
        #expect((sum + "c").render().sql == "abc")
    }

    @Test("SQL of the mapping file is written as it stands, in parentheses, and never indented")
    func trusted() throws {
        let plain = try #require(TrustedExpression(mappingFile: "a || 'x\ny'"))
        let fragment: Fragment = "select\n    \(Fragment(trusted: plain)) as s"
        #expect(fragment.render().sql == "select\n    (a || 'x\ny') as s")
        let comment = try #require(TrustedExpression(mappingFile: "a -- all"))
        #expect(Fragment(trusted: comment).render().sql == "(a -- all\n)")
        #expect(TrustedExpression(mappingFile: " \n") == nil)
        #expect(TrustedExpression(mappingFile: "a\0b") == nil)
    }
}

@Suite("Identifier and TypeReference: names are quoted")
struct IdentifierTests {
    @Test(
        "a quote is doubled, all else stays",
        arguments: [
            ("id", #""id""#), (#"a"b"#, #""a""b""#), (#"";drop table x;--"#, #"""";drop table x;--""#),
            ("濮阳", #""濮阳""#),
            ("\"\u{301}", "\"\"\"\u{301}\""), ("a\nb", "\"a\nb\""), ("\\", #""\""#),
        ]
    )
    func quoting(name: String, quoted: String) throws {
        #expect(try #require(Identifier(name)).quoted == quoted)
        #expect(try #require(Identifier(schema: "s", name: name)).quoted == #""s"."# + quoted)
    }

    @Test("an empty name and one with a zero byte are none", arguments: ["", "a\0", "\0"])
    func refused(name: String) {
        #expect(Identifier(name) == nil)
        #expect(Identifier(schema: "s", name: name) == nil)
        #expect(Identifier(schema: name, name: "n") == nil)
        #expect(TypeReference(schema: "pg_catalog", name: name) == nil)
    }

    @Test("aliases are numbered, and qualify columns")
    func aliases() throws {
        let alias = Identifier(alias: "p", 3)
        #expect(alias.quoted == #""p3""#)
        #expect(alias.column(try #require(Identifier("name_en"))).quoted == #""p3"."name_en""#)
        #expect(Identifier(literal: "total").quoted == #""total""#)
    }

    @Test(
        "types of pg_catalog are readable, others are quoted",
        arguments: [
            ("pg_catalog", "int4", false, "pg_catalog.int4"),
            ("pg_catalog", "timestamptz", true, "pg_catalog.timestamptz[]"),
            ("public", "mood", true, #""public"."mood"[]"#), ("pg_catalog", "a b", false, #""pg_catalog"."a b""#),
            ("pg_catalog", "Int4", false, #""pg_catalog"."Int4""#),
            ("pg_catalog", "_int4", false, #""pg_catalog"."_int4""#),
        ]
    )
    func types(schema: String, name: String, isArray: Bool, text: String) throws {
        #expect(try #require(TypeReference(schema: schema, name: name, isArray: isArray)).text == text)
    }
}

@Suite("Statement: text, parameters and a name")
struct StatementTests {
    @Test(
        "the name is the 128-bit FNV-1a hash of the text, the same in each process",
        arguments: [
            ("" as Fragment, "q6c62272e07bb014262b821756295c58d"), ("a", "qd228cb696f1a8caf78912b704e4a8964"),
            ("foobar", "q343e1662793c64bf6f0d3597ba446f18"),
        ]
    )
    func name(fragment: Fragment, name: String) {
        #expect(fragment.render().name == name)
    }
}
