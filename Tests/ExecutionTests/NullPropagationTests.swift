import EngineTesting
import JSON
import OrderedCollections
import Testing

/// GraphQL specification (September 2025) §6.4.4 Handling Execution Errors.
@Suite struct NullPropagationTests {
    static let database = Task {
        try await ServedDatabase(
            scripts: [
                """
                create table box (id int primary key, parent_id int references box, weight numeric, made date,
                                  code text not null);
                create index on box (parent_id);
                insert into box values
                    (1, null, 1, '2023-01-01', 'a'), (2, 1, 'NaN', 'infinity', 'b'), (3, 1, 3, '0044-03-15 BC', 'c'),
                    (4, 3, 4, null, 'd');
                """
            ],
            mapping: """
                type Box {
                  id: ID!
                  weight: Decimal
                  made: Date
                  parent: Box @relation(by: ["parent_id"])
                  children: [Box!]! @relation(by: ["parent_id"])
                  even: String! @sql(expression: "case when {row}.id % 2 = 0 then {row}.code end")
                }
                """
        )
    }

    private func answer(_ query: String) async throws -> String {
        try await String(decoding: Self.database.value.answer(query).serialized(), as: UTF8.self)
    }

    @Test func aMissingNonNullValueRemovesTheNearestNullableParent() async throws {
        #expect(
            try await answer("{ box(id: 4) { id even parent { id even } } }") == """
                {"data":{"box":{"id":"4","even":"d","parent":null}},"errors":[{"message":"The database has no value for \
                this field, although it is declared to have one","locations":[{"line":1,"column":36}],"path":["box",\
                "parent","even"],"extensions":{"code":"INTERNAL"}}]}
                """
        )
    }

    @Test func aMissingValueInAListRemovesTheListAndAllAboveItThatIsNonNull() async throws {
        #expect(
            try await answer("{ ok: box(id: 2) { even } box(id: 1) { id children { id even } } }") == """
                {"data":{"ok":{"even":"b"},"box":null},"errors":[{"message":"The database has no value for this field, \
                although it is declared to have one","locations":[{"line":1,"column":57}],"path":["box","children",1,\
                "even"],"extensions":{"code":"INTERNAL"}}]}
                """
        )
    }

    @Test func atTheRootNothingIsLeft() async throws {
        let answer = try await answer("{ boxes { even } }")
        #expect(answer.hasPrefix(#"{"data":null,"errors":[{"#))
        #expect(answer.contains(#""path":["boxes",0,"even"]"#))
    }

    @Test(
        "an argument that cannot be used costs the nearest field that may be null",
        arguments: [
            (
                "{ boxesAggregate { count bad: percentile(p: 1.5) { weight } } }", "{}",
                #"{"boxesAggregate":{"count":4,"bad":null}}"#, #"["boxesAggregate","bad"]"#
            ),
            (
                "query ($p: Float!) { boxesAggregate { count bad: percentile(p: $p) { weight } } }", #"{"p": -1}"#,
                #"{"boxesAggregate":{"count":4,"bad":null}}"#, #"["boxesAggregate","bad"]"#
            ),
            (
                "query ($p: Float!) { boxesAggregate(where: {id: {eq: 3}}) { percentile(p: $p) { weight } } }",
                #"{"p": 1}"#, #"{"boxesAggregate":{"percentile":{"weight":3}}}"#, nil
            ),
            (
                "{ boxesGroupBy(by: [{id: true}], limit: 1) { count key { bucket { weight { lower } } } } }", "{}",
                #"{"boxesGroupBy":[{"count":1,"key":{"bucket":{"weight":null}}}]}"#,
                #"["boxesGroupBy",0,"key","bucket","weight"]"#
            ),
            (
                "query ($after: String) { boxesConnection(after: $after) { nodes { id } } box(id: 1) { id } }",
                #"{"after": "AQAAAAA"}"#, #"{"boxesConnection":null,"box":{"id":"1"}}"#, #"["boxesConnection"]"#
            ),
        ]
    )
    func anArgumentCostsItsField(query: String, variables: String, data: String, path: String?) async throws {
        guard case .object(let values) = try JSONValue.parse(Array(variables.utf8)),
            case .object(let response) = try await Self.database.value.answer(query, variables: values)
        else {
            Issue.record("the variables or the response are no object")
            return
        }
        #expect(text(response["data"]) == data)
        var paths: [String?] = []
        if case .array(let errors)? = response["errors"] {
            paths = errors.map { if case .object(let error) = $0 { text(error["path"]) } else { nil } }
        }
        #expect(paths == (path.map { [$0] } ?? []))
    }

    private func text(_ value: JSONValue?) -> String? {
        value.map { String(decoding: $0.serialized(), as: UTF8.self) }
    }

    @Test func valuesThatTheirTypeCannotRepresentAreNullWithAnError() async throws {
        #expect(
            try await answer("{ box(id: 2) { weight made id } }") == """
                {"data":{"box":{"weight":null,"made":null,"id":"2"}},"errors":[{"message":"The database has a value for \
                this field that its type cannot represent","locations":[{"line":1,"column":16}],"path":["box","weight"],\
                "extensions":{"code":"INTERNAL"}},{"message":"The database has a value for this field that its type \
                cannot represent","locations":[{"line":1,"column":23}],"path":["box","made"],"extensions":{"code":\
                "INTERNAL"}}]}
                """
        )
    }
}
