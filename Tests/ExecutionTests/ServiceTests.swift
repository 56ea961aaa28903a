import EngineTesting
import JSON
import Postgres
import Testing

@Suite struct ServiceTests {
    @Test func theVersionOfTheDataIsThatOfTheLedger() async throws {
        let database = try await ServedDatabase(
            scripts: [
                """
                create table thing (id int primary key);
                create schema reportql_ledger;
                create table reportql_ledger.data_version (version bigint not null);
                insert into reportql_ledger.data_version values (7);
                """
            ],
            mapping: "type Thing { id: ID! }"
        )
        let first = try await database.answer("{ _service { __typename dataVersion } }")
        #expect(first.lines() == #"{"data":{"_service":{"__typename":"_Service","dataVersion":7}}}"#)
        _ = try await database.value("update reportql_ledger.data_version set version = 8")
        let second = try await database.answer("{ s: _service { v: dataVersion } }")
        #expect(second.lines() == #"{"data":{"s":{"v":8}}}"#)
        await database.pool.close()
    }

    @Test func aDatabaseWithoutALedgerHasNoVersion() async throws {
        let database = try await GoldenTests.atlas.value
        let answer = try await database.answer("{ _service { dataVersion } }")
        #expect(answer.lines() == #"{"data":{"_service":{"dataVersion":null}}}"#)
    }
}
