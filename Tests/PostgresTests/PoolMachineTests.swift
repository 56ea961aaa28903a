@testable import Postgres
import Testing

@Suite("PoolMachine: transcripts of the pool")
struct PoolMachineTests {
    private typealias Machine = PoolMachine<Int, String>

    private func machine(connections: Int = 2, waiting: Int = 10) -> PoolMachine<Int, String> {
        PoolMachine(
            maximumConnections: connections,
            maximumWaiting: waiting,
            backoff: .milliseconds(50)...(.milliseconds(150))
        )
    }

    @Test("the first flight opens a connection and starts on it; the next finds it idle")
    func first() {
        var machine = machine()
        #expect(machine.submit("a") == .wait(opens: true))
        #expect(machine.opened(1) == [.start("a", 1)])
        #expect(machine.released(1) == [])
        #expect(machine.submit("b") == .start(1))
        #expect(machine.liveCount == 1)
        #expect(machine.idleCount == 0)
    }

    @Test("no more connections than allowed; then first come, first served")
    func fairness() {
        var machine = machine(connections: 1)
        #expect(machine.submit("a") == .wait(opens: true))
        #expect(machine.submit("b") == .wait(opens: false))
        #expect(machine.submit("c") == .wait(opens: false))
        #expect(machine.opened(1) == [.start("a", 1)])
        #expect(machine.released(1) == [.start("b", 1)])
        #expect(machine.submit("d") == .wait(opens: false))
        #expect(machine.released(1) == [.start("c", 1)])
        #expect(machine.released(1) == [.start("d", 1)])
        #expect(machine.released(1) == [])
    }

    @Test("a flight that leaves the queue is passed over")
    func abandoned() {
        var machine = machine(connections: 1)
        for flight in ["a", "b", "c"] { _ = machine.submit(flight) }
        #expect(machine.opened(1) == [.start("a", 1)])
        #expect(machine.abandon("b") == [])
        #expect(machine.abandon("b") == nil)
        #expect(machine.abandon("a") == nil)
        #expect(machine.waitingCount == 1)
        #expect(machine.released(1) == [.start("c", 1)])
    }

    @Test("the queue is bounded")
    func full() {
        var machine = machine(connections: 1, waiting: 1)
        #expect(machine.submit("a") == .wait(opens: true))
        #expect(machine.submit("b") == .refuse(.full))
    }

    @Test("a server that is down: all who wait are told, later ones at once, and attempts go on, ever rarer")
    func outage() {
        var machine = machine()
        #expect(machine.submit("a") == .wait(opens: true))
        #expect(machine.submit("b") == .wait(opens: true))
        #expect(machine.openFailed() == [.waitBeforeOpening(.milliseconds(50))])
        #expect(machine.openFailed() == [.fail("a", .down(.milliseconds(50))), .fail("b", .down(.milliseconds(50)))])
        #expect(machine.submit("c") == .refuse(.down(.milliseconds(50))))
        #expect(machine.backoffElapsed() == [.open])
        #expect(machine.submit("d") == .wait(opens: false))
        #expect(
            machine.openFailed() == [.waitBeforeOpening(.milliseconds(100)), .fail("d", .down(.milliseconds(100)))]
        )
        #expect(machine.backoffElapsed() == [.open])
        #expect(machine.openFailed() == [.waitBeforeOpening(.milliseconds(150))])
        #expect(machine.backoffElapsed() == [.open])
        #expect(machine.opened(7) == [])
        #expect(machine.submit("e") == .start(7))
    }

    @Test("a connection that cannot be opened while another lives lets the flights wait for that one")
    func partialOutage() {
        var machine = machine()
        _ = machine.submit("a")
        _ = machine.opened(1)
        #expect(machine.submit("b") == .wait(opens: true))
        #expect(machine.openFailed() == [.waitBeforeOpening(.milliseconds(50))])
        #expect(machine.submit("c") == .wait(opens: false))
        #expect(machine.released(1) == [.start("b", 1)])
        #expect(machine.backoffElapsed() == [.open])
    }

    @Test("a lost connection: its flight goes first on a new one, and idle ones are suspect")
    func lost() {
        var machine = machine(connections: 2)
        _ = machine.submit("a")
        _ = machine.submit("b")
        _ = machine.opened(1)
        _ = machine.opened(2)
        _ = machine.released(2)
        #expect(machine.lost(1, retrying: "a") == [.close(2), .open])
        #expect(machine.liveCount == 0)
        // The idle one breaks as well, which was forgotten already.
        #expect(machine.lost(2) == [])
        #expect(machine.submit("c") == .wait(opens: true))
        #expect(machine.opened(3) == [.start("a", 3)])
        #expect(machine.opened(4) == [.start("c", 4)])
    }

    @Test("closing: what runs and waits is finished, then all is drained once")
    func closing() {
        var machine = machine(connections: 2)
        _ = machine.submit("a")
        _ = machine.submit("b")
        _ = machine.opened(1)
        _ = machine.opened(2)
        _ = machine.submit("c")
        _ = machine.released(2)
        #expect(machine.submit("x") == .wait(opens: false))
        #expect(machine.close() == [])
        #expect(machine.submit("y") == .refuse(.closed))
        #expect(machine.released(1) == [.start("x", 1)])
        #expect(machine.released(2) == [.close(2)])
        #expect(machine.released(1) == [.close(1), .drained])
        #expect(machine.close() == [])
    }

    @Test("closing a pool that never opened a connection")
    func closingEmpty() {
        var machine = machine()
        #expect(machine.close() == [.drained])
    }

    @Test("closing during an outage tells those who wait")
    func closingOutage() {
        var machine = machine()
        _ = machine.submit("a")
        #expect(machine.close() == [])
        #expect(machine.openFailed() == [.fail("a", .down(.milliseconds(50))), .drained])
        #expect(machine.backoffElapsed() == [])
    }
}

@Suite("TimerTable: deadlines")
struct TimerTableTests {
    @Test("only a timer that is earlier than all others needs an earlier look")
    func looks() {
        var table = TimerTable()
        let start = ContinuousClock.now
        #expect(table.nextLook == nil)
        #expect(table.add(at: start + .seconds(2), {}).isEarlier)
        #expect(!table.add(at: start + .seconds(3), {}).isEarlier)
        let (first, isEarlier) = table.add(at: start + .seconds(1), {})
        #expect(isEarlier)
        table.remove(first)
        // The look at 1 s finds nothing, and the next is at 2 s.
        #expect(table.takeDue(now: start + .seconds(1)).isEmpty)
        #expect(table.nextLook == start + .seconds(2))
        #expect(table.takeDue(now: start + .seconds(9)).count == 2)
        #expect(table.count == 0)
        #expect(table.nextLook == nil)
    }
}
