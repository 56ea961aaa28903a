package import HTTPTypes
package import OData

/// What the headers of an OData request say, other than `Accept`.
package struct ODataHeaders: Sendable, Hashable {
    /// The most entities that the client wants in one page; `nil` leaves it to the server.
    package let maximumPageSize: Int?

    /// The version of every answer.
    package static let version = "4.0"

    /// - Throws: ``ODataError`` where the client understands no version that this server speaks.
    /// - Source: OData v4.01 Part 1: Protocol §8.1.5 OData-Version, §8.2.7 OData-MaxVersion, §8.2.8 Prefer.
    package init(_ fields: HTTPFields) throws(ODataError) {
        // `MaxDataServiceVersion`, which Power Query sends beside, is of version 3 and says nothing here.
        for text in fields[values: .odataMaxVersion] {
            guard let (major, _) = Self.version(text) else {
                throw ODataError(.malformed, "OData-MaxVersion is no version such as 4.0.")
            }
            guard major >= 4 else {
                throw ODataError(.malformed, "OData-MaxVersion is below 4.0, the version that this server speaks.")
            }
        }
        for text in fields[values: .odataVersion] {
            guard let version = Self.version(text), version == (4, 0) || version == (4, 1) else {
                throw ODataError(.malformed, "OData-Version has to be 4.0 or 4.01.")
            }
        }
        maximumPageSize = Self.maximumPageSize(fields[values: .prefer])
    }

    /// `4.0`, `4.01`
    private static func version(_ text: String) -> (major: Int, minor: Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]), parts[1].count <= 2 else {
            return nil
        }
        return (major, minor)
    }

    /// `odata.maxpagesize=100`, with or without its prefix; what is no number from 1 on is left out, as a preference may.
    private static func maximumPageSize(_ lines: [String]) -> Int? {
        for preference in lines.flatMap({ MediaRange.split(Substring($0), at: ",") }) {
            guard let first = MediaRange.split(preference, at: ";").first, let equals = first.firstIndex(of: "=") else {
                continue
            }
            let name = MediaRange.trim(first[..<equals]).lowercased()
            guard name == "odata.maxpagesize" || name == "maxpagesize" else { continue }
            let value = MediaRange.unquote(MediaRange.trim(first[first.index(after: equals)...]))
            if let size = Int(value), size > 0 { return size }
        }
        return nil
    }
}

extension HTTPField.Name {
    /// `OData-Version`
    static let odataVersion = constant("OData-Version")
    /// `OData-MaxVersion`
    static let odataMaxVersion = constant("OData-MaxVersion")
    /// `Prefer`
    static let prefer = constant("Prefer")
}
