import GraphQLLanguage
import HTTPTypes
import HummingbirdCore
import Logging

/// Writes one line for each answered request: what was asked and what it cost, never a variable or a document.
struct RequestLog: Sendable {
    let logger: Logger

    /// The line is `info`, or `warning` for a status of 500 and over.
    ///
    /// - Parameters:
    ///   - bytes: of the body, as they were sent.
    ///   - isComplete: whether the body was sent to its end.
    func record(
        _ request: Request,
        id: RequestID,
        status: Int,
        bytes: Int,
        isComplete: Bool,
        duration: Duration,
        operationName: String?,
        errorCode: ErrorCode?
    ) {
        let level: Logger.Level = status >= 500 ? .warning : .info
        guard logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            "request_id": .string(id.text),
            "method": .string(String(request.method.rawValue.prefix(20))),
            "path": .string(String(request.targetPath.prefix(200))),
            "status": .stringConvertible(status),
            "duration_ms": .string(duration.milliseconds),
            "bytes": .stringConvertible(bytes),
        ]
        if !isComplete { metadata["complete"] = "false" }
        if let operationName { metadata["operation"] = .string(String(operationName.prefix(100))) }
        if let errorCode { metadata["code"] = .string(errorCode.rawValue) }
        if let trace = request.headers[.traceparent], Self.isTraceparent(trace) {
            metadata["traceparent"] = .string(trace)
        }
        logger.log(level: level, "request", metadata: metadata)
    }

    /// `version "-" trace-id "-" parent-id "-" trace-flags`, in hexadecimal digits and hyphens.
    ///
    /// - Source: W3C Trace Context §3.2.
    private static func isTraceparent(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.count == 55
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
