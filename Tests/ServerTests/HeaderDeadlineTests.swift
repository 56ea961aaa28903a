@testable import Server
import NIOCore
import NIOEmbedded
import Testing

/// Time stands still here unless a test lets it pass.
@Suite("The time for a header")
struct HeaderDeadlineTests {
    let channel = EmbeddedChannel()
    let deadline = HeaderDeadline(timeout: .seconds(10))

    init() throws {
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/anywhere")).wait()
        try channel.pipeline.syncOperations.addHandler(deadline)
    }

    private func pass(_ seconds: Int64) {
        channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
    }

    private func receive(_ text: String) throws {
        _ = try channel.writeInbound(ByteBuffer(string: text))
    }

    @Test("begins with the connection, and each byte does not prolong it")
    func firstRequest() throws {
        pass(5)
        try receive("POST /graphql HTTP/1.1\r\n")
        pass(4)
        try receive("H")
        #expect(channel.isActive)
        pass(1)
        #expect(!channel.isActive)
    }

    @Test("does not run while a request is received and answered")
    func answering() throws {
        try receive("POST /graphql HTTP/1.1\r\n\r\n")
        deadline.isRunning = false
        pass(20)
        try receive("{}POST")
        pass(20)
        deadline.isRunning = true
        pass(20)
        #expect(channel.isActive)
    }

    @Test("begins anew with the first byte of a further request")
    func furtherRequest() throws {
        deadline.isRunning = false
        deadline.isRunning = true
        pass(60)
        try receive("P")
        pass(9)
        #expect(channel.isActive)
        pass(1)
        #expect(!channel.isActive)
    }
}
