import Execution
import HTTPTypes

/// How long each phase of a request took, for the developer tools of a browser.
///
/// - Source: W3C Server Timing §2, The Server-Timing Header Field.
struct ServerTiming: Sendable {
    /// `parse;dur=0.012, validate;dur=0.034, plan;dur=0.056, db;dur=1.234, encode;dur=0.078`, in milliseconds.
    let headerValue: String

    /// An answer that was computed for another request took no time; `cache` or `shared` says so.
    init(_ response: EngineResponse) {
        switch response.origin {
        case .database: self.init(response.timings)
        case .cache: self.init(headerValue: "cache;desc=hit")
        case .sharedRun: self.init(headerValue: "cache;desc=shared")
        }
    }

    private init(headerValue: String) {
        self.headerValue = headerValue
    }

    init(_ timings: EngineTimings) {
        var text = ""
        text.reserveCapacity(104)
        text += "parse;dur="
        text.append(milliseconds: timings.parse)
        text += ", validate;dur="
        text.append(milliseconds: timings.validate)
        text += ", plan;dur="
        text.append(milliseconds: timings.plan)
        text += ", db;dur="
        text.append(milliseconds: timings.database)
        text += ", encode;dur="
        text.append(milliseconds: timings.encode)
        headerValue = text
    }
}

extension HTTPField.Name {
    /// `Server-Timing`
    static let serverTiming = constant("Server-Timing")
    /// `X-Request-ID`
    static let requestID = constant("X-Request-ID")
    /// `Traceparent`
    static let traceparent = constant("Traceparent")

    /// A name that HTTPTypes does not have.
    static func constant(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name(name.description) else {
            preconditionFailure("a field name of this file is not a token")
        }
        return name
    }
}
