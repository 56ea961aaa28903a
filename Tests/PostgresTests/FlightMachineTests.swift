@testable import Postgres
import Testing

@Suite("FlightMachine: transcripts of pipelines")
struct FlightMachineTests {
    private static let prepareA = FlightMachine.Step.change(.prepare(name: "a", sql: "A"))
    private static let prepareB = FlightMachine.Step.change(.prepare(name: "b", sql: "B"))
    private static let deallocateC = FlightMachine.Step.change(.deallocate(name: "c", sql: "C"))

    @Test("two prepared statements: each result is kept, the Sync completes")
    func success() {
        var machine = FlightMachine(steps: [.execute(0), .execute(1)])
        #expect(!machine.hasBegun)
        #expect(
            machine.transcript(.success, .end, .success, .end, .sync) == [.keep(0), .none, .keep(1), .none, .complete]
        )
        #expect(machine.hasBegun)
        #expect(machine.failure == nil)
        #expect(machine.changesNotMade.isEmpty)
    }

    @Test("a miss: the prepare's result is not one of the flight's")
    func prepare() {
        var machine = FlightMachine(steps: [Self.deallocateC, Self.prepareA, .execute(0)])
        #expect(
            machine.transcript(.success, .end, .success, .end, .success, .end, .sync)
                == [.none, .none, .none, .none, .keep(0), .none, .complete]
        )
    }

    @Test("an error: what follows is aborted, and changes from there on were not made")
    func failure() {
        var machine = FlightMachine(steps: [Self.prepareA, .execute(0), .execute(1), Self.prepareB, .execute(2)])
        let error = ServerError(sqlState: SQLState("22012"), message: "division by zero")
        let actions = machine.transcript(
            .success,
            .end,
            .success,
            .end,
            .failure(error),
            .end,
            .aborted,
            .end,
            .aborted,
            .end,
            .sync
        )
        #expect(actions == [.none, .none, .keep(0), .none, .none, .none, .none, .none, .none, .none, .complete])
        var expected = error
        expected.statementIndex = 1
        #expect(machine.failure?.error == expected)
        #expect(machine.failure?.step == 2)
        #expect(machine.changesNotMade == [.prepare(name: "b", sql: "B")])
    }

    @Test("an error of a prepare is one of its statement")
    func failedPrepare() {
        var machine = FlightMachine(steps: [.execute(0), Self.prepareB, .execute(1)])
        _ = machine.transcript(
            .success,
            .end,
            .failure(ServerError(sqlState: SQLState("42601"), message: "syntax")),
            .end,
            .aborted,
            .end
        )
        #expect(machine.failure?.error.statementIndex == 1)
        #expect(machine.changesNotMade == [.prepare(name: "b", sql: "B")])
        #expect(machine.receive(.sync) == .complete)
    }

    @Test(
        "a fatal error, or one of a class that ends the session, loses the connection",
        arguments: ["57P01", "08006"]
    )
    func fatal(code: String) {
        var machine = FlightMachine(steps: [.execute(0)])
        let error = ServerError(sqlState: SQLState(code), message: "gone")
        #expect(machine.receive(.failure(error)) == .lost(error))
    }

    @Test("an error at the Sync, such as at commit, is the flight's")
    func failedSync() {
        var machine = FlightMachine(steps: [.execute(0)])
        let error = ServerError(sqlState: .serializationFailure, message: "could not serialize")
        #expect(machine.transcript(.success, .end, .failure(error), .sync) == [.keep(0), .none, .none, .complete])
        #expect(machine.failure?.error == error)
    }

    @Test("answers that fit no statement are violations")
    func violations() {
        var early = FlightMachine(steps: [.execute(0)])
        #expect(early.receive(.sync) == .violation("a Sync before its statements"))
        var surplus = FlightMachine(steps: [])
        #expect(surplus.receive(.success) == .violation("a result without a statement"))
        var double = FlightMachine(steps: [.execute(0), .execute(1)])
        #expect(
            double.transcript(.success, .success) == [.keep(0), .violation("a result without a statement")]
        )
        var aborted = FlightMachine(steps: [.execute(0)])
        #expect(aborted.receive(.aborted) == .violation("an aborted step without an error"))
        var copy = FlightMachine(steps: [.execute(0)])
        #expect(copy.receive(.unexpected("result status 4")) == .violation("result status 4"))
    }
}

extension FlightMachine {
    /// The actions of a row of events.
    fileprivate mutating func transcript(_ events: Event...) -> [Action] {
        events.map { receive($0) }
    }
}
