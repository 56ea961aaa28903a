import Configuration

/// The configuration file: its values, and the lines of its keys.
struct ConfigurationFile: Sendable {
    let provider: FileProvider<YAMLSnapshot>

    /// Where the file is when nobody says otherwise.
    static let defaultPath = "Config/reportql.yaml"

    /// Reads a file and refuses keys that are not known.
    ///
    /// - Parameter path: `nil` for the default, which may be missing.
    /// - Returns: `nil` when there is nothing to read.
    /// - Throws: ``CommandFailure`` with the line and the key.
    static func read(_ path: String?) async throws(CommandFailure) -> ConfigurationFile? {
        let name = path ?? defaultPath
        let bytes: [UInt8]
        do {
            bytes = try TextFile.bytes(of: name)
        } catch {
            if path == nil, error.lines == ["\(name): there is no such file."] { return nil }
            throw error
        }
        let keys = self.keys(in: String(decoding: bytes, as: UTF8.self))
        let unknown = keys.filter { key in SettingKey(rawValue: key.name) == nil }
        guard unknown.isEmpty else {
            throw .input(
                unknown.map { key in
                    let hint = SettingKey.nearest(to: key.name).map { "; did you mean \($0.rawValue)?" } ?? "."
                    return "\(name):\(key.line): there is no setting \(key.name)\(hint)"
                }
            )
        }
        if keys.isEmpty { return nil }
        do {
            let place = ConfigReader(
                provider: InMemoryProvider(values: ["filePath": ConfigValue(.string(name), isSecret: false)])
            )
            return ConfigurationFile(provider: try await FileProvider<YAMLSnapshot>(config: place))
        } catch {
            throw .input("\(name): it is not YAML that can be read: \(error).")
        }
    }

    /// The keys that hold a value, by the indentation of their lines: `http:` above `  port: 1` is `http.port`.
    private static func keys(in text: String) -> [(name: String, line: Int)] {
        var keys: [(name: String, line: Int)] = []
        var parents: [(indentation: Int, name: String)] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let content = line.drop { $0 == " " }
            guard let first = content.first, first != "#", first != "-", let colon = content.firstIndex(of: ":") else {
                continue
            }
            let indentation = line.count - content.count
            parents.removeAll { $0.indentation >= indentation }
            let name = (parents.map(\.name) + [String(content[..<colon])]).joined(separator: ".")
            let value = content[content.index(after: colon)...].drop { $0 == " " }
            if value.isEmpty || value.first == "#" {
                parents.append((indentation, String(content[..<colon])))
            } else {
                keys.append((name, index + 1))
            }
        }
        return keys
    }
}
