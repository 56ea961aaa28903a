import EngineTesting
import Execution
import JSON
import OrderedCollections
import Postgres
import Testing

/// Questions whose answers are easily wrong.
@Suite struct AnswerTests {
    /// A question and the value of its only field.
    struct Case: Sendable, CustomTestStringConvertible {
        let question: String
        let answer: String

        init(_ question: String, _ answer: String) {
            self.question = question
            self.answer = answer
        }

        var testDescription: String { question }
    }

    static let cases: [Case] = [
        // NULL is neither equal nor unequal, and no list has it.
        Case(#"hosts(where: {price: {neq: 1}}) { id }"#, #"[{"id":"3"}]"#),
        Case(#"hosts(where: {not: {price: {eq: 1}}}) { id }"#, #"[{"id":"3"}]"#),
        Case(#"hosts(where: {price: {notIn: [1]}}) { id }"#, #"[{"id":"3"}]"#),
        Case(#"hosts(where: {price: {in: []}}) { id }"#, #"[]"#),
        Case(
            #"""
            hosts(where: {not: {price: {in: []}}}) { id }
            """#,
            #"""
            [{"id":"1"},{"id":"2"},{"id":"3"},{"id":"4"},{"id":"5"}]
            """#
        ),
        Case(
            #"""
            hosts(where: {price: {notIn: []}}) { id }
            """#,
            #"""
            [{"id":"1"},{"id":"2"},{"id":"3"},{"id":"4"},{"id":"5"}]
            """#
        ),
        Case(#"hosts(where: {price: {isDistinctFrom: 1}}) { id }"#, #"[{"id":"3"},{"id":"4"},{"id":"5"}]"#),
        Case(
            #"""
            hosts(where: {probes: {every: {amount: {gte: 0}}}}) { id }
            """#,
            #"""
            [{"id":"1"},{"id":"2"},{"id":"3"},{"id":"4"}]
            """#
        ),
        Case(#"hosts(where: {probes: {none: {amount: {gte: 0}}}}) { id }"#, #"[{"id":"5"}]"#),
        // Equal values of different looks are one group, with all its rows.
        Case(
            #"""
            hostsGroupBy(by: [{price: true}]) { key { price } count nodes { id } }
            """#,
            #"""
            [{"key":{"price":1.0},"count":2,"nodes":[{"id":"1"},{"id":"2"}]},{"key":{"price":2.5},"count":1,
            "nodes":[{"id":"3"}]},{"key":{"price":null},"count":2,"nodes":[{"id":"4"},{"id":"5"}]}]
            """#
        ),
        Case(
            #"""
            hostsGroupBy(by: [{waits: true}]) { count nodes { id } }
            """#,
            #"""
            [{"count":2,"nodes":[{"id":"1"},{"id":"2"}]},{"count":2,"nodes":[{"id":"3"},{"id":"4"}]},{"count":1,
            "nodes":[{"id":"5"}]}]
            """#
        ),
        Case(
            #"""
            hostsGroupBy(by: [{waits: true}], having: {count: {gt: 1}}, limit: 1, offset: 1) { count nodes { id
            } }
            """#,
            #"""
            [{"count":2,"nodes":[{"id":"3"},{"id":"4"}]}]
            """#
        ),
        Case(
            #"""
            hostsGroupBy(by: [{heat: true}]) { count nodes { id } }
            """#,
            #"""
            [{"count":2,"nodes":[{"id":"1"},{"id":"2"}]},{"count":2,"nodes":[{"id":"3"},{"id":"4"}]},{"count":1,
            "nodes":[{"id":"5"}]}]
            """#
        ),
        // Types without a counterpart are texts in every place.
        Case(
            #"""
            hosts(where: {address: {eq: "10.0.0.2"}}) { address }
            """#,
            #"""
            [{"address":"10.0.0.2"},{"address":"10.0.0.2"}]
            """#
        ),
        Case(
            #"""
            hosts(orderBy: [{address: ASC}, {id: ASC}]) { id }
            """#,
            #"""
            [{"id":"5"},{"id":"1"},{"id":"3"},{"id":"2"},{"id":"4"}]
            """#
        ),
        Case(#"hosts(orderBy: [{spot: DESC_NULLS_LAST}], limit: 3) { id }"#, #"[{"id":"1"},{"id":"2"},{"id":"5"}]"#),
        Case(
            #"""
            hostsGroupBy(by: [{spot: true}]) { key { spot } count nodes(limit: 1) { id } }
            """#,
            #"""
            [{"key":{"spot":"(0,0)"},"count":1,"nodes":[{"id":"4"}]},{"key":{"spot":"(1,2)"},"count":3,
            "nodes":[{"id":"1"}]},{"key":{"spot":null},"count":1,"nodes":[{"id":"3"}]}]
            """#
        ),
        Case(#"hosts(distinctOn: [spot]) { id }"#, #"[{"id":"1"},{"id":"3"},{"id":"4"}]"#),
        Case(#"hostsAggregate { countDistinct { spot address } }"#, #"{"countDistinct":{"spot":2,"address":3}}"#),
        Case(#"hostsAggregate(distinctOn: [spot]) { count }"#, #"{"count":3}"#),
        // A float4 is summed as what it is, and found again by what the sum is.
        Case(#"hosts(where: {probesAggregate: {sum: {grade: {eq: 0.7}}}}) { id }"#, #"[{"id":"3"}]"#),
        // A comparison with the largest of no rows is unknown, and so is its negation.
        Case(
            #"hosts(where: {not: {probesAggregate: {where: {year: {eq: 2022}}, max: {grade: {lt: 0.25}}}}}) { id }"#,
            #"[{"id":"4"}]"#
        ),
        // A condition that says nothing holds of every row.
        Case(#"hosts(where: {probesAggregate: {where: {id: {eq: 1}}}}, limit: 2) { id }"#, #"[{"id":"1"},{"id":"2"}]"#),
        // Figures without units have one unit: none.
        Case(
            #"""
            probesGroupBy(by: [{unit: true}], having: {sum: {amount: {gt: 5}}}) { key { unit } sum { amount } }
            """#,
            #"""
            [{"key":{"unit":"kg"},"sum":{"amount":14}},{"key":{"unit":null},"sum":{"amount":30}}]
            """#
        ),
        // Bounds.
        Case(
            #"""
            probesAggregate(where: {host: {id: {eq: 1}}}) { sum { amount isLowerBound isUpperBound } }
            """#,
            #"""
            {"sum":{"amount":30,"isLowerBound":true,"isUpperBound":false}}
            """#
        ),
        Case(
            #"""
            probesAggregate(where: {unit: {eq: "kg"}}) { sum { amount isLowerBound isUpperBound } }
            """#,
            #"""
            {"sum":{"amount":14,"isLowerBound":false,"isUpperBound":false}}
            """#
        ),
        Case(
            #"""
            probesAggregate(where: {id: {eq: 99}}) { sum { amount isLowerBound } }
            """#,
            #"""
            {"sum":{"amount":null,"isLowerBound":false}}
            """#
        ),
        Case(
            #"""
            probesGroupBy(by: [{year: true}], where: {unit: {eq: "kg"}, year: {gt: 2020}}) {
              runningTotal { count sum { amount isLowerBound isUpperBound } } previous { sum { isUpperBound } }
            }
            """#,
            #"""
            [{"runningTotal":{"count":1,"sum":{"amount":0,"isLowerBound":false,"isUpperBound":false}},"previous":null},
            {"runningTotal":{"count":2,"sum":{"amount":8,"isLowerBound":false,"isUpperBound":true}},
            "previous":{"sum":{"isUpperBound":false}}},
            {"runningTotal":{"count":3,"sum":{"amount":8,"isLowerBound":false,"isUpperBound":false}},
            "previous":{"sum":{"isUpperBound":true}}}]
            """#
        ),
        // No rows, no percentile; no growth over nothing or over a year that is missing.
        Case(
            #"""
            probesAggregate(where: {id: {in: []}}) { count percentile(p: 0.5) { grade } median { grade }
            countDistinct { unit } }
            """#,
            #"""
            {"count":0,"percentile":{"grade":null},"median":{"grade":null},"countDistinct":{"unit":0}}
            """#
        ),
        Case(
            #"""
            probesGroupBy(by: [{year: true}], where: {unit: {eq: "kg"}}) { key { year } previous { count }
            growth { sum { amount } } }
            """#,
            #"""
            [{"key":{"year":2020},"previous":null,"growth":null},{"key":{"year":2021},"previous":{"count":1},
            "growth":{"sum":{"amount":-1}}},{"key":{"year":2022},"previous":{"count":1},
            "growth":{"sum":{"amount":null}}},{"key":{"year":2023},"previous":{"count":1},
            "growth":{"sum":{"amount":null}}},{"key":{"year":null},"previous":null,"growth":null}]
            """#
        ),
        Case(
            #"""
            probesGroupBy(by: [{day: true}]) { key { day } previous { count } }
            """#,
            #"""
            [{"key":{"day":"2020-01-01"},"previous":null},{"key":{"day":"2020-02-01"},"previous":{"count":1}},
            {"key":{"day":"2020-05-01"},"previous":{"count":1}},{"key":{"day":"2020-06-01"},
            "previous":{"count":1}},{"key":{"day":null},"previous":null}]
            """#
        ),
        Case(#"probes(where: {document: {contains: {a: 1}}}) { id }"#, #"[{"id":"1"}]"#),
    ]

    @Test(
        "a question has one right answer",
        arguments: cases + pageAndGroupCases
    )
    func answer(to question: Case) async throws {
        let answer = try await Misfits.database.value.answer("{ \(question.question) }")
        #expect(answer.errorCodes.isEmpty, "\(jsonText(answer))")
        guard case .object(let data) = answer["data"], let value = data.values.first else { return }
        let wanted = try JSONValue.parse(Array(question.answer.utf8))
        #expect(isSame(value, wanted), "\(jsonText(value)) is not \(jsonText(wanted))")
    }

    @Test(
        "what the database refuses is the caller's error",
        arguments: [
            #"probes(where: {document: {path: "$.a["}}) { id }"#, #"hosts(where: {address: {regex: "("}}) { id }"#,
            #"hosts(where: {address: {like: "%\\"}}) { id }"#,
            "hosts(offset: 2147483647, limit: 2147483647) { id } hosts2: hosts(where: {address: {regex: \"[\"}}) { id }",
        ]
    )
    func refused(field: String) async throws {
        let answer = try await Misfits.database.value.answer("{ \(field) }")
        #expect(answer.errorCodes == ["BAD_USER_INPUT"], "\(jsonText(answer))")
    }

    @Test(
        "a variable inside a JSON literal has its value, which is another for the next request",
        arguments: [
            (#"{"v": 1}"#, #"[{"id":"1"}]"#, #"[{"id":"3"}]"#), (#"{"v": 2}"#, "[]", "[]"),
            (#"{"v": 1}"#, #"[{"id":"1"}]"#, #"[{"id":"3"}]"#),
        ]
    )
    func variableInsideJSON(variables: String, inObject: String, inList: String) async throws {
        guard case .object(let values) = try JSONValue.parse(Array(variables.utf8)) else { return }
        let answer = try await Misfits.database.value.answer(
            """
            query ($v: Int!) {
              object: probes(where: {document: {contains: {a: $v}}}) { id }
              list: probes(where: {document: {contains: [$v]}}) { id }
            }
            """,
            variables: values
        )
        #expect(jsonText(answer["data", "object"]) == inObject)
        #expect(jsonText(answer["data", "list"]) == inList)
    }

    @Test func aPageMayBeAsLongAsAResponse() async throws {
        var configuration = EngineConfiguration()
        configuration.maximumRows = 20
        let database = try await Odd.database.value.withOwnPool(configuration: configuration)
        for query in [
            "{ items(limit: 20) { id } }", "{ itemsConnection(first: 20) { nodes { id } pageInfo { hasNextPage } } }",
            "{ itemsConnection(last: 20) { nodes { id } pageInfo { hasPreviousPage } } }",
            "query ($n: Int = 20) { itemsConnection(first: $n) { nodes { id } } }",
        ] {
            let answer = try await database.answer(query)
            #expect(answer.errorCodes.isEmpty, "\(query): \(jsonText(answer).prefix(300))")
        }
        for query in [
            "{ items(limit: 21) { id } }", "{ itemsConnection(first: 21) { nodes { id } } }",
            "{ itemsConnection { nodes { id } } }",
        ] {
            #expect(try await database.answer(query).errorCodes == ["LIMIT_EXCEEDED"])
        }
        await database.pool.close()
    }

    @Test func aCountUpToMoreThanAResponseIsExact() async throws {
        var configuration = EngineConfiguration()
        configuration.maximumRows = 20
        let database = try await Odd.database.value.withOwnPool(configuration: configuration)
        let answer = try await database.answer(
            """
            query ($n: Int = 50) { itemsConnection {
              few: totalCount(mode: AT_LEAST, atLeast: 30) fewMode: totalCountMode(mode: AT_LEAST, atLeast: 30)
              open: totalCount(mode: AT_LEAST, atLeast: $n) openMode: totalCountMode(mode: AT_LEAST, atLeast: $n)
              all: totalCount(mode: AT_LEAST, atLeast: 500) allMode: totalCountMode(mode: AT_LEAST, atLeast: 500)
            } }
            """
        )
        #expect(
            jsonText(answer["data", "itemsConnection"])
                == #"{"few":30,"fewMode":"AT_LEAST","open":50,"openMode":"AT_LEAST","all":61,"allMode":"EXACT"}"#
        )
        await database.pool.close()
    }

    @Test func unitsAreNotMixed() async throws {
        let database = try await Misfits.database.value
        for field in [
            "probesAggregate(where: {host: {id: {eq: 2}}}) { sum { amount } }",
            "probesAggregate(where: {id: {in: [1, 3]}}) { sum { amount } }",
            "probesGroupBy(by: [{year: true}]) { runningTotal { sum { amount } } }",
            "hosts { probesAggregate { max { amount } } }",
            "hosts(where: {probesAggregate: {sum: {amount: {gte: 30}}}}) { id }",
            "hosts(orderBy: [{probesAggregate: {sum: {amount: DESC_NULLS_LAST}}}], limit: 2) { id }",
            "probesGroupBy(by: [{year: true}], having: {sum: {amount: {gt: 5}}}) { count }",
            "probesGroupBy(by: [{year: true}], orderBy: [{avg: {amount: ASC}}]) { count }",
        ] {
            let answer = try await database.answer("{ \(field) }")
            #expect(Set(answer.errorCodes) == ["BAD_USER_INPUT"], "\(field): \(jsonText(answer))")
            #expect(answer["errors", "0", "message"].text?.hasPrefix("The rows have several units (") == true)
        }
    }
}
