import NIOCore

/// A request as it goes over the wire.
struct HTTPMessage: Sendable {
    var method = "POST"
    var target = "/graphql"
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []

    /// `POST /graphql` with a JSON body.
    static func post(
        _ body: String,
        contentType: String? = "application/json",
        accept: String? = "application/graphql-response+json",
        headers: [(name: String, value: String)] = []
    ) -> HTTPMessage {
        post(bytes: Array(body.utf8), contentType: contentType, accept: accept, headers: headers)
    }

    /// `POST /graphql` with any bytes.
    static func post(
        bytes: [UInt8],
        contentType: String? = "application/json",
        accept: String? = "application/graphql-response+json",
        headers: [(name: String, value: String)] = []
    ) -> HTTPMessage {
        var message = HTTPMessage(headers: headers, body: bytes)
        if let contentType { message.headers.append(("Content-Type", contentType)) }
        if let accept { message.headers.append(("Accept", accept)) }
        return message
    }

    /// Another method on a path.
    static func request(
        _ method: String,
        _ target: String,
        headers: [(name: String, value: String)] = []
    ) -> HTTPMessage {
        HTTPMessage(method: method, target: target, headers: headers)
    }

    /// Head and body.
    var bytes: [UInt8] {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if !body.isEmpty || method == "POST" { head += "Content-Length: \(body.count)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }
}

/// An answer as it came over the wire.
struct HTTPAnswer: Sendable {
    var status: Int
    var headers: [(name: String, value: String)]
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The first field of that name, in lower case.
    subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// Takes a head from the front of a buffer; `nil` while it is not complete.
    static func readHead(from buffer: inout ByteBuffer) -> HTTPAnswer? {
        let view = buffer.readableBytesView
        let end = Array("\r\n\r\n".utf8)
        guard let range = view.firstRange(of: end) else { return nil }
        let text = String(decoding: view[..<range.lowerBound], as: UTF8.self)
        buffer.moveReaderIndex(to: range.upperBound)
        var lines = text.split(separator: "\r\n").makeIterator()
        let status = lines.next()?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        var headers: [(name: String, value: String)] = []
        while let line = lines.next() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers.append((parts[0].lowercased(), String(parts[1].drop { $0 == " " })))
        }
        return HTTPAnswer(status: status, headers: headers)
    }
}
