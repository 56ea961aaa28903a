import Testing

@testable import Mapping

@Suite("Names by convention")
struct NameTests {
    @Test(
        "Names of types and fields have one form in snake case",
        arguments: [
            ("LivelihoodItem", "livelihood_item"), ("nameEn", "name_en"), ("HTTPServer", "http_server"),
            ("sha256", "sha256"), ("baseURL", "base_url"), ("a", "a"), ("name_en", "name_en"), ("X", "x"),
        ]
    )
    func snakeCase(name: String, expected: String) {
        #expect(NameConvention.snakeCase(name) == expected)
    }

    @Test(
        "Plurals are those of English, as far as rules reach",
        arguments: [
            ("project", "projects"), ("livelihoodCategory", "livelihoodCategories"), ("industry", "industries"),
            ("day", "days"), ("box", "boxes"), ("branch", "branches"), ("status", "statuses"), ("person", "people"),
            ("analysis", "analyses"), ("news", "news"), ("orderChild", "orderChildren"), ("a", "as"),
        ]
    )
    func plural(name: String, expected: String) {
        #expect(Plural.of(name) == expected)
    }

    @Test(
        "A singular is found only where its plural is the name again",
        arguments: [
            ("orders", "order"), ("Categories", "Category"), ("boxes", "box"), ("houses", "house"),
            ("OrderItems", "OrderItem"), ("people", "person"), ("movies", "movie"), ("statuses", "status"),
            ("addresses", "address"), ("bookings", "booking"),
        ]
    )
    func singular(name: String, expected: String) {
        #expect(Plural.singular(of: name) == expected)
    }

    @Test("A name that is no plural has no singular", arguments: ["status", "address", "news", "gas", "s", "project"])
    func noSingular(name: String) {
        #expect(Plural.singular(of: name) == nil)
    }

    @Test(
        "Labels of enums become names in capitals",
        arguments: [
            ("GE", "GE"), ("at least", "AT_LEAST"), ("5G", "_5G"), ("a--b", "A_B"), ("至少", "U81F3_U5C11"),
            ("true", "TRUE"), ("", "_"), ("Größe", "GR_U00F6_U00DF_E"), ("😀", "U1F600"),
        ]
    )
    func enumValue(label: String, expected: String) {
        #expect(NameConvention.enumValue(label) == expected)
        #expect(GraphQLName.isValid(NameConvention.enumValue(label)))
    }

    @Test(
        "A near name is suggested, a far one is not",
        arguments: [
            ("nam", "name"), ("naem", "name"), ("NAME", "name"), ("parent", "parent_id"), ("zzz", nil), ("", nil),
        ] as [(String, String?)]
    )
    func suggestion(name: String, expected: String?) {
        #expect(Suggestion.nearest(to: name, among: ["name", "parent_id", "year"]) == expected)
    }

    @Test(
        "An expression stays inside its place and names columns that exist",
        arguments: [
            ("{row}.title || ' (' || {row}.\"Year\" || ')'", []),
            ("coalesce({row}.TITLE, 'it''s; {row}')", []),
            ("to_jsonb({row})", []),
            ("{row}.titel", [#"the expression names a column "titel" that the table has not; did you mean "title"?"#]),
            ("title)", ["the parentheses of the expression do not pair; balance them"]),
            (")(", ["the parentheses of the expression do not pair; balance them"]),
            ("'open", ["the expression has an open quote; close it"]),
            ("1 -- 2", ["the expression has a comment; write it without"]),
            ("1 /* 2 */", ["the expression has a comment; write it without"]),
            ("$1", [#"the expression has a "$"; write it without"#]),
            (#"E'\''"#, ["the expression has a backslash; write it without"]),
            ("1; 2", ["the expression has a semicolon; write one expression without it"]),
            (
                "{this}.title",
                [#"the expression has a "{" that is not "{row}"; write {row}.column for a column of the row"#]
            ),
        ] as [(String, [String])]
    )
    func expression(text: String, expected: [String]) {
        #expect(SQLExpression.faults(in: text, columns: ["title", "Year"]) == expected)
    }
}
