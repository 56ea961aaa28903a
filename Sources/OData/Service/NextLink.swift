/// The URL of the next page of a collection.
package enum NextLink {
    /// The URL of the request up to the value of `$skiptoken`, which is to follow.
    ///
    /// - Parameters:
    ///   - root: The absolute URL of the service root, with its slash at the end.
    ///   - relativeURL: What was asked for, as sent; `$skip`, `$top` and `$skiptoken` of it are left out.
    ///   - remaining: The `$top` of the next page; `nil` for no limit.
    /// - Source: OData v4.01 Part 1: Protocol §11.2.6.7 Server-Driven Paging.
    package static func prefix(root: String, relativeURL: String, remaining: Int?) -> String {
        let parts = relativeURL.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var options = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter { option in
            let bytes = Array(option.utf8)
            let name = bytes[..<(bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex)]
            guard let text = try? DecodedText(name, base: 0).string, let known = SystemOption(named: text) else {
                return true
            }
            switch known {
            case .skip, .top, .skiptoken: return false
            default: return true
            }
        }.map(String.init)
        if let remaining { options.append("$top=\(remaining)") }
        options.append("$skiptoken=")
        return "\(root)\(parts.first ?? "")?\(options.joined(separator: "&"))"
    }
}
