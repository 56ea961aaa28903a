import HTTPTypes
import HummingbirdCore

extension Response {
    /// Bodies below are sent as they are: they fit into one packet either way.
    private static let minimumBytes = 1_024
    /// Bodies above are compressed while they are sent, in pieces; others before, so that their length is told.
    private static let maximumBytesAtOnce = 131_072

    /// Compresses the body where the caller accepts it and it is worth the work.
    ///
    /// Entity tags stay as they are: they are weak, and name the same representation in either coding.
    /// - Parameter request: the headers of the request.
    /// - Source: RFC 9110 §8.4 Content-Encoding, §12.5.5 Vary, §8.8.3.3.
    mutating func compress(for request: HTTPFields) async {
        guard body.contentLength.map({ $0 >= Self.minimumBytes }) ?? true,
            let type = headers[.contentType], Self.isCompressible(type)
        else { return }
        headers.varyByAcceptEncoding()
        guard ContentCoding.negotiate(acceptEncoding: request[values: .acceptEncoding]) == .gzip,
            let encoder = GzipEncoder()
        else { return }
        if let length = body.contentLength, length <= Self.maximumBytesAtOnce {
            let collector = BodyCollector()
            do {
                try await body.write(GzipBodyWriter(encoder, next: collector.writer))
            } catch {
                return
            }
            body = ResponseBody(byteBuffer: collector.collected)
        } else {
            body = ResponseBody { [body] writer in
                try await body.write(GzipBodyWriter(encoder, next: writer))
            }
        }
        headers[.contentEncoding] = "gzip"
    }

    /// Texts, JSON and XML; a workbook is compressed already.
    private static func isCompressible(_ contentType: String) -> Bool {
        let type = contentType.prefix { $0 != ";" }
        return type.hasPrefix("text/") || type.hasSuffix("json") || type.hasSuffix("xml")
    }
}

extension HTTPFields {
    /// Says that answers differ by `Accept-Encoding`, if that is not said yet.
    fileprivate mutating func varyByAcceptEncoding() {
        let known = self[.vary]
        guard known?.contains("Accept-Encoding") != true else { return }
        self[.vary] = known.map { "\($0), Accept-Encoding" } ?? "Accept-Encoding"
    }
}
