import HTTPTypes
import HummingbirdCore
import NIOCore

/// Reads the body of a request into one array.
enum RequestContent {
    /// - Throws: A refusal when the body is larger than the limit, or ends too early.
    /// - Complexity: At most `limit` bytes are kept, whatever the sender does.
    static func collect(_ request: Request, limit: Int) async throws(RequestRefusal) -> [UInt8] {
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        if let announced, announced > limit { throw .contentTooLarge(limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(announced ?? 0)
        do {
            for try await part in request.body {
                guard bytes.count + part.readableBytes <= limit else {
                    throw RequestRefusal.contentTooLarge(limit: limit)
                }
                bytes.append(contentsOf: part.readableBytesView)
            }
        } catch let refusal as RequestRefusal {
            throw refusal
        } catch {
            throw .unreadable("The request body could not be read to its end.")
        }
        return bytes
    }
}

extension Request {
    /// What stands after `?` in the target, still encoded; empty when there is nothing.
    var queryString: Substring {
        guard let path = head.path, let mark = path.firstIndex(of: "?") else { return "" }
        return path[path.index(after: mark)...].prefix { $0 != "#" }
    }

    /// What stands before `?` in the target.
    var targetPath: Substring {
        (head.path ?? "/").prefix { $0 != "?" && $0 != "#" }
    }
}
