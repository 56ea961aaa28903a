import GraphQLLanguage
import Execution
import Server
import Testing

@Suite("Life of the server and of a request")
struct LifecycleTests {
    @Test("a graceful shutdown lets the running request end and then refuses connections")
    func gracefulShutdown() async throws {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let (releases, release) = AsyncStream.makeStream(of: Void.self)
        let executor = StubExecutor { _ in
            arrived.yield()
            for await _ in releases { break }
            return .data(#"{"data":{"ok":true}}"#)
        }
        let port = try await RunningServer.with(executor) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(HTTPMessage.post(#"{"query":"{ok}"}"#).bytes)
                for await _ in arrivals { break }
                await server.shutDown()
                release.yield()
                let answer = try await exchange.readAnswer()
                #expect(answer.status == 200)
                #expect(answer.text == #"{"data":{"ok":true}}"#)
                try await exchange.waitForEnd()
            }
            return server.port
        }
        await #expect(throws: (any Error).self) {
            try await HTTPConnection.send(.post(#"{"query":"{ok}"}"#), port: port)
        }
    }

    @Test("the work for a caller that hangs up is cancelled")
    func hangUp() async throws {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let (cancellations, cancelled) = AsyncStream.makeStream(of: Void.self)
        let executor = StubExecutor { _ in
            arrived.yield()
            let (never, _) = AsyncStream.makeStream(of: Void.self)
            for await _ in never { break }
            if Task.isCancelled { cancelled.yield() }
            return .refusal(.timeout)
        }
        try await RunningServer.with(executor) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(HTTPMessage.post(#"{"query":"{ok}"}"#).bytes)
                for await _ in arrivals { break }
            }
            let seen: Void? = await cancellations.first { _ in true }
            #expect(seen != nil)
        }
    }

    @Test("one connection serves many requests")
    func keepAlive() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                for _ in 0..<5 {
                    try await exchange.write(HTTPMessage.post(#"{"query":"{ok}"}"#).bytes)
                    #expect(try await exchange.readAnswer().status == 200)
                }
            }
        }
        #expect(executor.received.count == 5)
    }

    @Test("pipelined requests are answered in order")
    func pipelined() async throws {
        let executor = StubExecutor { .data(#"{"data":"\#(String(decoding: $0.query, as: UTF8.self))"}"#) }
        try await RunningServer.with(executor) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                let messages = ["{a}", "{b}", "{c}"].map { HTTPMessage.post(#"{"query":"\#($0)"}"#).bytes }
                try await exchange.write(Array(messages.joined()))
                for name in ["{a}", "{b}", "{c}"] {
                    #expect(try await exchange.readAnswer().text == #"{"data":"\#(name)"}"#)
                }
            }
        }
    }
}
