import EngineTesting
import Execution
import Export
import GraphQLLanguage
import Postgres
import Testing

@Suite("Nested answers as tables")
struct FlatteningTests {
    @Test("objects are columns; one that is missing leaves them empty")
    func objects() async throws {
        let lines = try await Shops.database().csv(
            "{ shops { id place: region { name __typename parent { name } } } }"
        )
        #expect(
            lines == [
                "id,place.name,place.__typename,place.parent.name", "1,濮阳市,Region,河南省", "2,,,", "3,郑州市,Region,河南省",
                "4,濮阳市,Region,河南省",
            ]
        )
    }

    @Test(
        "the deepest list is exploded; a parent without children keeps its row; columns stand where they are selected"
    )
    func lists() async throws {
        let lines = try await Shops.database().csv(
            "{ shops(orderBy: [{id: DESC}]) { id items { number parts { name } label } isOpen } }"
        )
        #expect(
            lines == [
                "id,items.number,items.parts.name,items.label,isOpen", "4,7,r,-5,true", "4,8,,last,true", "3,1,,,false",
                "2,,,,", "1,1,,i1,true", "1,2,p,i2,true", "1,2,q,i2,true", "1,3,,i3,true",
            ]
        )
    }

    @Test("limits and orders hold inside each parent")
    func pages() async throws {
        let lines = try await Shops.database().csv(
            "{ shops { id items(orderBy: [{number: DESC}], limit: 2, offset: 1) { number } } }"
        )
        #expect(lines == ["id,items.number", "1,2", "1,1", "2,", "3,", "4,7"])
    }

    @Test("a list under an object that several rows share is repeated for each of them")
    func sharedParents() async throws {
        let lines = try await Shops.database().csv("{ shops { id region { shops { id } } } }")
        #expect(lines == ["id,region.shops.id", "1,1", "1,4", "2,", "3,3", "4,1", "4,4"])
    }

    @Test("one row by its key, and the list below it")
    func single() async throws {
        let lines = try await Shops.database().csv("{ shop(id: 1) { name items(limit: 2) { number } } }")
        #expect(lines == ["name,items.number", "\"甲, \"\"乙\"\"\",1", "\"甲, \"\"乙\"\"\",2"])
        #expect(try await Shops.database().csv("{ shop(id: 99) { name } }") == ["name"])
    }

    @Test("explode chooses among lists and levels")
    func explode() async throws {
        let query = "{ regions(where: {id: {in: [1, 2]}}) { name shops { id items { number } } children { name } } }"
        func lines(_ path: String) async throws -> [String] {
            var options = ExportOptions()
            options.explode = path
            return try await Shops.database().csv(query, options)
        }
        #expect(try await lines("children") == ["name,children.name", "河南省,濮阳市", "河南省,郑州市", "濮阳市,"])
        #expect(try await lines("regions.shops") == ["name,shops.id", "河南省,", "濮阳市,1", "濮阳市,4"])
        let deep = ["name,shops.id,shops.items.number", "河南省,,", "濮阳市,1,1", "濮阳市,1,2", "濮阳市,1,3", "濮阳市,4,7", "濮阳市,4,8"]
        #expect(try await lines("shops.items") == deep)
        #expect(try await lines("") == ["name", "河南省", "濮阳市"])
    }

    @Test("explode chooses among root fields too")
    func rootFields() async throws {
        var options = ExportOptions()
        let query = "{ a: regions { id } b: shops(limit: 1) { id items { number } } }"
        options.explode = "b.items"
        #expect(try await Shops.database().csv(query, options) == ["id,items.number", "1,1", "1,2", "1,3"])
        options.explode = "b"
        #expect(try await Shops.database().csv(query, options) == ["id", "1"])
    }

    @Test("what is no table is refused before the first byte, and the error says what to do")
    func refusals() async throws {
        let database = try await Shops.database()
        let siblings = await database.refusal("{ regions { shops { id } children { id } } }")
        #expect(
            siblings == [
                GraphQLError(
                    "A table can hold the rows of one list beside each other, but the operation has \"shops\", "
                        + "\"children\": choose one with explode=shops, or leave the others out of the query",
                    code: .badUserInput
                )
            ]
        )
        let unknown = await database.refusal("{ regions { shops { id items { number } } } }", explode: "itmes")
        #expect(
            unknown.map(\.message) == ["explode: there is no list \"itmes\"; there are \"shops\", \"shops.items\""]
        )
        let roots = await database.refusal("{ a: regions { id } b: shops { id } }")
        #expect(
            roots.map(\.message) == [
                "An export takes one root field that is a list, a row or an aggregate; this operation has \"a\", \"b\"; "
                    + "choose one with explode=a"
            ]
        )
        let none = await database.refusal("{ __typename }")
        #expect(none.map(\.code) == [.badUserInput])
        let invalid = await database.refusal("{ regions { nme } }")
        #expect(invalid.map(\.code) == [.graphQLValidationFailed])
        let argument = await database.refusal("{ regions(limit: -1) { id } }")
        #expect(argument.map(\.message) == ["limit must not be negative, but is -1"])
    }

    @Test("groups and aggregates at the root are tables")
    func aggregates() async throws {
        let database = try await Shops.database()
        let groups = try await database.csv(
            "{ itemsGroupBy(by: [{shopId: true}]) { key { shopId } count max { number } } }"
        )
        #expect(groups == ["key.shopId,count,max.number", "1,3,3", "3,1,1", "4,2,8"])
        #expect(try await database.csv("{ itemsAggregate { count sum { number } } }") == ["count,sum.number", "6,22"])
    }

    @Test("an aggregate below a list is an object: its columns stand in the row, with 0 for counts of nothing")
    func aggregatesBelow() async throws {
        let database = try await Shops.database()
        let beside = try await database.csv("{ shops { id itemsAggregate { count sum { number } } isOpen } }")
        #expect(
            beside == [
                "id,itemsAggregate.count,itemsAggregate.sum.number,isOpen", "1,3,6,true", "2,0,,", "3,1,1,false",
                "4,2,15,true",
            ]
        )
        let exploded = try await database.csv(
            "{ shops { id items { number partsAggregate { count } } region { n: shopsAggregate { count } } } }"
        )
        #expect(
            exploded == [
                "id,items.number,items.partsAggregate.count,region.n.count", "1,1,0,2", "1,2,2,2", "1,3,0,2", "2,,,",
                "3,1,0,1", "4,7,1,2", "4,8,0,2",
            ]
        )
        let typed = try await database.export("{ shops { id itemsAggregate { count } } }", as: .ndjson)
        #expect(String(decoding: typed, as: UTF8.self).contains(#"{"id":2,"itemsAggregate.count":0}"#))
    }

    @Test("groups below a list, and their rows, are lists like others")
    func groupsBelow() async throws {
        let database = try await Shops.database()
        let groups = try await database.csv(
            "{ regions { name shopsGroupBy(by: [{isOpen: true}]) { key { isOpen } count } } }"
        )
        #expect(
            groups == [
                "name,shopsGroupBy.key.isOpen,shopsGroupBy.count", "河南省,,", "濮阳市,true,2", "郑州市,false,1",
            ]
        )
        let rows = try await database.csv(
            "{ shopsGroupBy(by: [{region: {name: true}}]) { key { region { name } } count nodes { id } } }"
        )
        #expect(rows.first == "key.region.name,count,nodes.id")
        #expect(Set(rows.dropFirst()) == [",1,2", "濮阳市,2,1", "濮阳市,2,4", "郑州市,1,3"])
    }

    @Test("the nodes or edges of a page are a list; what tells of other pages is left out")
    func connections() async throws {
        let database = try await Shops.database()
        let root = try await database.csv(
            "{ shopsConnection(first: 3) { totalCount nodes { id items { number } } pageInfo { hasNextPage } } }"
        )
        #expect(
            root == [
                "totalCount,nodes.id,nodes.items.number", "4,1,1", "4,1,2", "4,1,3", "4,2,", "4,3,1",
            ]
        )
        let below = try await database.csv(
            "{ shops { id itemsConnection(last: 2) { edges { cursor node { number } } nodes { label } totalCount } } }"
        )
        #expect(
            below == [
                "id,itemsConnection.edges.node.number,itemsConnection.nodes.label,itemsConnection.totalCount",
                "1,2,i2,3", "1,3,i3,3", "2,,,0", "3,1,,1", "4,7,-5,2", "4,8,last,2",
            ]
        )
        var options = ExportOptions()
        options.explode = ""
        let counts = try await database.csv("{ shops { id itemsConnection { totalCount nodes { number } } } }", options)
        #expect(counts == ["id,itemsConnection.totalCount", "1,3", "2,0", "3,1", "4,2"])
        #expect(
            try await database.csv("{ shopsConnection(first: 0) { nodes { id } totalCount } }") == [
                "nodes.id,totalCount"
            ]
        )
    }

    @Test("rows by their ids and estimated counts are refused")
    func refusedContents() async throws {
        let database = try await Shops.database()
        let estimated = await database.refusal("{ shopsConnection { nodes { id } totalCount(mode: ESTIMATED) } }")
        #expect(
            estimated.map(\.message) == ["totalCount: an export does not take estimated counts"]
        )
        let nodes = await database.refusal("{ nodes(ids: []) { __typename } }")
        #expect(nodes.map(\.code) == [.badUserInput])
    }

    @Test("what is read whole has the limit of rows of a response")
    func wholeLimit() async throws {
        var configuration = EngineConfiguration()
        configuration.maximumRows = 20
        let database = try await ServedDatabase(
            scripts: ["create table parent (id int primary key); insert into parent select generate_series(1, 30);"],
            mapping: "type Parent { id: Int! }",
            configuration: configuration
        )
        let errors = await database.refusal("{ parentsConnection(first: 30) { nodes { id } } }")
        #expect(errors.map(\.code) == [.limitExceeded])
        #expect(try await database.csv("{ parents { id } }").count == 31)
    }

    @Test("a value that the database refuses fails the export")
    func badValue() async throws {
        let errors = try await Shops.database().refusal(#"{ regions(where: {name: {regex: "("}}) { id } }"#)
        #expect(errors.map(\.code) == [.badUserInput])
    }

    @Test("more rows than an export may have are an error and no short file")
    func limit() async throws {
        var configuration = EngineConfiguration()
        configuration.maximumExportRows = 3
        let database = try await Shops.database().withOwnPool(configuration: configuration)
        let errors = await database.refusal("{ shops { id } }")
        #expect(errors.map(\.code) == [.limitExceeded])
        #expect(try await database.csv("{ shops(limit: 3) { id } }").count == 4)
        await database.pool.close()
    }
}
