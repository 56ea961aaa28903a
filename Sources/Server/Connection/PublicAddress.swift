package import HTTPTypes
import HummingbirdCore

/// The server's own address as the client sees it, for links that have to be absolute.
package struct PublicAddress: Sendable, Hashable {
    /// `https://data.example.org/reports`, without a slash at the end.
    package let base: String

    /// - Parameters:
    ///   - authority: The `Host` of the request; a text that is no host is passed over.
    ///   - fields: Headers, of which `X-Forwarded-Proto`, `X-Forwarded-Host` and `X-Forwarded-Prefix` tell what a proxy
    ///     in front was asked; of several values the first counts.
    ///   - listening: Where the server listens, for a request without a usable `Host`.
    /// - Source: RFC 9110 §7.2 Host; RFC 3986 §3.2.
    package init(authority: String?, fields: HTTPFields, listening: String) {
        let scheme = Self.first(fields[.xForwardedProto]).map { $0.lowercased() }
        let hosts = [Self.first(fields[.xForwardedHost]), authority, listening]
        let host = hosts.lazy.compactMap { $0 }.first(where: Self.isAuthority) ?? "localhost"
        let prefix = Self.first(fields[.xForwardedPrefix]).flatMap(Self.path) ?? ""
        base = (scheme == "https" ? "https" : "http") + "://" + host + prefix
    }

    /// The first of a list of values.
    private static func first(_ list: String?) -> String? {
        list.flatMap { $0.split(separator: ",").first }.map { MediaRange.trim($0) }
    }

    /// `host [ ":" port ]`, with nothing that could end the host in a URL.
    private static func isAuthority(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 255 else { return false }
        var host = Substring(text)
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            let port = host[host.index(after: colon)...]
            guard let number = UInt16(port), number > 0 else { return false }
            host = host[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            let address = host.dropFirst().dropLast()
            return !address.isEmpty && address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        return !host.isEmpty && host.utf8.allSatisfy { isNameByte($0) }
    }

    /// `/a/b` without its last slash; `nil` for anything that needs an escape.
    private static func path(_ text: String) -> String? {
        let segments = text.split(separator: "/")
        guard text.hasPrefix("/"), text.utf8.count <= 255,
            segments.allSatisfy({ $0 != "." && $0 != ".." && $0.utf8.allSatisfy(isNameByte) })
        else { return nil }
        return segments.map { "/" + $0 }.joined()
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

extension PublicAddress {
    /// The address that a request was sent to.
    init(of request: Request, listening: String) {
        self.init(authority: request.head.authority, fields: request.headers, listening: listening)
    }
}

extension HTTPField.Name {
    /// `X-Forwarded-Proto`
    static let xForwardedProto = constant("X-Forwarded-Proto")
    /// `X-Forwarded-Host`
    static let xForwardedHost = constant("X-Forwarded-Host")
    /// `X-Forwarded-Prefix`
    static let xForwardedPrefix = constant("X-Forwarded-Prefix")
}
