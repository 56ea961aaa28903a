import Execution
import Server
import Testing

@Suite("Limits against large and slow senders")
struct LimitTests {
    static let tooLarge =
        #"{"errors":[{"message":"The request body is larger than 1048576 bytes, the limit of this server.","#
        + #""extensions":{"code":"LIMIT_EXCEEDED"}}]}"#

    @Test("a document of 2 MB is refused with 413, and the connection goes on")
    func twoMegabytes() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let large = HTTPMessage.post(#"{"query":"{ok} #"# + String(repeating: "x", count: 2_000_000) + #""}"#)
            let small = HTTPMessage.post(#"{"query":"{ok}"}"#)
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(large.bytes)
                let refusal = try await exchange.readAnswer()
                #expect(refusal.status == 413)
                #expect(refusal.text == Self.tooLarge)
                try await exchange.write(small.bytes)
                #expect(try await exchange.readAnswer().status == 200)
            }
        }
        #expect(executor.received.count == 1)
    }

    @Test("a chunked body past the limit is refused with 413 although it announces no length")
    func chunkedPastTheLimit() async throws {
        try await RunningServer.with(configuration: ServerConfiguration(maximumBodyBytes: 1000)) { server in
            let head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            let chunk = "200\r\n" + String(repeating: " ", count: 512) + "\r\n"
            let answer = try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array((head + chunk + chunk + "0\r\n\r\n").utf8))
                return try await exchange.readAnswer()
            }
            #expect(answer.status == 413)
        }
    }

    @Test(
        "20 MB are refused with 413, and read so that a caller that sends all of it first gets the answer",
        arguments: ["Content-Length: 20000000", "Transfer-Encoding: chunked"],
        ["keep-alive", "close"]
    )
    func twentyMegabytes(framing: String, connection: String) async throws {
        try await RunningServer.with { server in
            let head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\(framing)\r\n"
                + "Connection: \(connection)\r\n\r\n"
            let isChunked = framing.hasSuffix("chunked")
            let megabyte = Array(repeating: UInt8(ascii: "x"), count: 1_000_000)
            let part = isChunked ? Array("f4240\r\n".utf8) + megabyte + Array("\r\n".utf8) : megabyte
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array(head.utf8))
                for _ in 1...20 { try await exchange.write(part) }
                if isChunked { try await exchange.write(Array("0\r\n\r\n".utf8)) }
                let refusal = try await exchange.readAnswer()
                #expect(refusal.status == 413)
                #expect(refusal.text == Self.tooLarge)
                if connection == "close" {
                    #expect(try await exchange.waitForEnd())
                } else {
                    try await exchange.write(HTTPMessage.post(#"{"query":"{ok}"}"#).bytes)
                    #expect(try await exchange.readAnswer().status == 200)
                }
            }
        }
    }

    @Test("a caller that reads the refusal before it has sent the body sees the end at once")
    func earlyReader() async throws {
        try await RunningServer.with { server in
            let head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 20000000\r\nConnection: close\r\n\r\n"
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array(head.utf8))
                #expect(try await exchange.readAnswer().status == 413)
                #expect(try await exchange.waitForEnd())
            }
        }
    }

    @Test("a header of 2 MB is refused with 431, which its sender gets")
    func endlessHeader() async throws {
        try await RunningServer.with { server in
            let message = HTTPMessage.post("{}", headers: [("X-Padding", String(repeating: "a", count: 2_000_000))])
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(message.bytes)
                #expect(try await exchange.readAnswer().status == 431)
                #expect(try await exchange.waitForEnd())
            }
        }
    }

    @Test("a body within the limit is served whole")
    func withinTheLimit() async throws {
        let executor = StubExecutor()
        try await RunningServer.with(executor) { server in
            let body = #"{"query":"{ok} #"# + String(repeating: "x", count: 1_000_000) + #""}"#
            let answer = try await server.send(.post(body))
            #expect(answer.status == 200)
        }
        #expect(executor.received.map(\.request.query.count) == [1_000_006])
    }

    @Test("a caller that expects 100-continue gets it before its body is read")
    func expectContinue() async throws {
        try await RunningServer.with { server in
            let message = HTTPMessage.post(#"{"query":"{ok}"}"#, headers: [("Expect", "100-continue")])
            let head = message.bytes.dropLast(message.body.count)
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array(head))
                #expect(try await exchange.readAnswer().status == 100)
                try await exchange.write(message.body)
                #expect(try await exchange.readAnswer().status == 200)
            }
        }
    }

    @Test("a connection whose request does not arrive in time is closed")
    func slowBody() async throws {
        let configuration = ServerConfiguration(receiveTimeout: .milliseconds(50))
        try await RunningServer.with(configuration: configuration) { server in
            let head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array(head.utf8))
                try await exchange.waitForEnd()
            }
        }
    }

    @Test("a body in chunks of one byte is put together, and the connection goes on")
    func tinyChunks() async throws {
        let executor = StubExecutor()
        let query = "{ok} #" + String(repeating: "濮", count: 5_000)
        try await RunningServer.with(executor) { server in
            let head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
            let body = #"{"query":""# + query + #""}"#
            let chunks = body.utf8.flatMap { Array("1\r\n".utf8) + [$0] + Array("\r\n".utf8) } + Array("0\r\n\r\n".utf8)
            try await HTTPConnection.open(port: server.port) { exchange in
                for _ in 1...2 {
                    try await exchange.write(Array(head.utf8) + chunks)
                    #expect(try await exchange.readAnswer().status == 200)
                }
            }
        }
        #expect(executor.received.map { String(decoding: $0.request.query, as: UTF8.self) } == [query, query])
    }

    @Test("header fields of more than 32 KB are refused with 431")
    func largeHeader() async throws {
        try await RunningServer.with { server in
            for (length, status) in [(32_000, 200), (33_000, 431)] {
                let padding = String(repeating: "a", count: length)
                let message = HTTPMessage.post(#"{"query":"{ok}"}"#, headers: [("X-Padding", padding)])
                let answer = try await HTTPConnection.send(message, port: server.port)
                #expect(answer.status == status)
            }
        }
    }

    @Test("a connection whose header does not arrive in time is closed", arguments: ["", "POST /graphql HT"])
    func slowHeader(start: String) async throws {
        let configuration = ServerConfiguration(headerTimeout: .milliseconds(50))
        try await RunningServer.with(configuration: configuration) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array(start.utf8))
                try await exchange.waitForEnd()
            }
        }
    }

    @Test("a connection that says nothing is closed")
    func idle() async throws {
        let configuration = ServerConfiguration(idleTimeout: .milliseconds(50))
        try await RunningServer.with(configuration: configuration) { server in
            try await HTTPConnection.open(port: server.port) { exchange in
                try await exchange.write(Array("POST /graphql HT".utf8))
                try await exchange.waitForEnd()
            }
        }
    }
}
