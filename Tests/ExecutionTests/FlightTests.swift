import EngineTesting
import Execution
import GraphQLLanguage
import JSON
import OrderedCollections
import Postgres
import PostgresTesting
import Testing

@Suite struct FlightTests {
    static let threeLevels = """
        query ($n: Int!) {
          industries(orderBy: [{name: ASC}], limit: $n) {
            name
            projects(orderBy: [{name: ASC}]) { name city { name } mentions { quote sentence { ordinal } } }
          }
        }
        """

    @Test func threeLevelsOverTenParentsAreThreeStatementsInOneFlight() async throws {
        let database = try await ServedDatabase.report().withOwnPool()
        let answer = try await database.answer(Self.threeLevels, variables: ["n": .number("10")])
        #expect(database.pool.statistics.statements == 3)
        #expect(database.pool.statistics.flights == 1)
        let expected = try await database.value(
            """
            select json_build_object('data', json_build_object('industries', json_agg(json_build_object(
                'name', i.name,
                'projects', (
                    select coalesce(json_agg(json_build_object(
                        'name', p.name,
                        'city', (select json_build_object('name', d.name) from district d where d.id = p.city_id),
                        'mentions', (
                            select coalesce(json_agg(json_build_object(
                                'quote', m.quote,
                                'sentence', (select json_build_object('ordinal', s.ordinal) from sentence s
                                             where s.id = m.sentence_id)) order by m.id), '[]')
                            from mention m where m.project_id = p.id)) order by p.name, p.id), '[]')
                    from industry_project ip join project p on p.id = ip.project_id
                    where ip.industry_id = i.id)) order by i.name, i.id)))
            from (select * from industry order by name, id limit 10) i
            """
        )
        let reference = try JSONValue.parse(Array(try #require(expected).utf8))
        #expect(answer == reference)
        #expect(answer.lines().contains("ordinal"))
        await database.pool.close()
    }

    @Test func aSecondRequestWithOtherValuesPreparesNothing() async throws {
        let database = try await ServedDatabase.report().withOwnPool()
        _ = try await database.answer(Self.threeLevels, variables: ["n": .number("2")])
        let misses = database.pool.statistics.preparedMisses
        _ = try await database.answer(Self.threeLevels, variables: ["n": .number("3")])
        #expect(misses == 3)
        #expect(database.pool.statistics.preparedMisses == 3)
        #expect(database.pool.statistics.preparedHits == 3)
        await database.pool.close()
    }

    @Test func introspectionAndTypenameNeedNoDatabase() async throws {
        let database = try await ServedDatabase.report().withOwnPool()
        let answer = try await database.answer("{ __typename __schema { queryType { name } } }")
        #expect(
            String(decoding: answer.serialized(), as: UTF8.self)
                == #"{"data":{"__typename":"Query","__schema":{"queryType":{"name":"Query"}}}}"#
        )
        #expect(database.pool.statistics.flights == 0)
        await database.pool.close()
    }

    @Test func anAnswerWithMoreRowsThanAllowedIsAnErrorThatSaysSo() async throws {
        var configuration = EngineConfiguration()
        configuration.maximumRows = 20
        let database = try await ServedDatabase.report().withOwnPool(configuration: configuration)
        let answer = try await database.answer("{ sentences { ordinal } }")
        #expect(
            String(decoding: answer.serialized(), as: UTF8.self) == """
                {"data":null,"errors":[{"message":"The answer has more than 20 rows, which is the most that one response \
                may have: ask for fewer with where or limit, or for the rest with offset","locations":[{"line":1,\
                "column":3}],"path":["sentences"],"extensions":{"code":"LIMIT_EXCEEDED"}}]}
                """
        )
        let small = try await database.answer("{ sentences(limit: 20) { ordinal } }")
        #expect(!String(decoding: small.serialized(), as: UTF8.self).contains("errors"))
        await database.pool.close()
    }

    @Test func aDatabaseThatStopsIsUnavailableAndHealsByItself() async throws {
        let cluster = try await TestCluster.makePrivate()
        let database = try await ServedDatabase(
            scripts: ["create table thing (id int primary key, name text); insert into thing values (1, '一')"],
            mapping: "type Thing { id: ID! name: String }",
            cluster: cluster
        )
        let query = "{ things { name } }"
        let expected = #"{"data":{"things":[{"name":"一"}]}}"#
        #expect(try await String(decoding: database.answer(query).serialized(), as: UTF8.self) == expected)
        try await cluster.stop()
        let request = GraphQLRequest(query: Array(query.utf8))
        let refused = await database.engine.respond(to: request, allowing: [.query], deadline: nil)
        #expect(refused.errorCodes == [.databaseUnavailable])
        #expect(refused.retryAfter != nil)
        try await cluster.start()
        var healed = await database.engine.respond(to: request, allowing: [.query], deadline: nil)
        let deadline = ContinuousClock.now + .seconds(20)
        while healed.errorCodes == [.databaseUnavailable], ContinuousClock.now < deadline {
            healed = await database.engine.respond(to: request, allowing: [.query], deadline: nil)
        }
        #expect(healed.errorCodes.isEmpty)
        await database.pool.close()
        try await cluster.stop()
    }

    @Test func aDeadlineEndsTheStatementAndTheRequest() async throws {
        let database = try await ServedDatabase(
            scripts: ["create table thing (id int primary key); insert into thing values (1)"],
            mapping: """
                type Thing { id: ID! slow: String @sql(expression: "pg_sleep(60)::text || {row}.id") }
                """
        )
        let request = GraphQLRequest(query: Array("{ things { slow } }".utf8))
        let response = await database.engine.respond(
            to: request,
            allowing: [.query],
            deadline: .now + .milliseconds(200)
        )
        #expect(response.errorCodes == [.timeout])
        let running = try await database.value(
            "select count(*) from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid()"
        )
        #expect(running == "0")
        await database.pool.close()
    }

    @Test func introspectionCanBeSwitchedOff() async throws {
        var configuration = EngineConfiguration()
        configuration.allowsIntrospection = false
        let database = try await ServedDatabase.report().withOwnPool(configuration: configuration)
        for query in [
            "{ __schema { queryType { name } } }", "{ ...A } fragment A on Query { __type(name: \"A\") { name } }",
        ] {
            let response = await database.engine.respond(
                to: GraphQLRequest(query: Array(query.utf8)),
                allowing: [.query],
                deadline: nil
            )
            #expect(response.errorCodes == [.graphQLValidationFailed])
        }
        #expect(try await database.answer("{ __typename }").lines() == #"{"data":{"__typename":"Query"}}"#)
        await database.pool.close()
    }
}
