/// Writes metrics in the text format of Prometheus.
///
/// - Source: Prometheus documentation, Exposition formats, text format 0.0.4.
struct PrometheusText: Sendable {
    /// What a family is.
    enum Kind: String {
        case counter, gauge, histogram
    }

    /// The value of `Content-Type`.
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// What was written so far.
    private(set) var text = ""
    private var name = ""

    /// Begins a family: `# HELP` and `# TYPE`. The samples that follow are its own.
    ///
    /// - Parameter help: without backslashes and line ends.
    mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        self.name = name
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    /// `name{label="value"} 1`
    mutating func sample(suffix: String = "", _ labels: [(String, String)] = [], _ value: some BinaryInteger) {
        sample(suffix: suffix, labels, "\(value)")
    }

    /// `name 1`
    mutating func sample(_ value: some BinaryInteger) {
        sample([], "\(value)")
    }

    /// `name_suffix{label="value"} 1.5`
    mutating func sample(suffix: String = "", _ labels: [(String, String)], _ value: String) {
        text += name + suffix
        if !labels.isEmpty {
            text += "{" + labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",") + "}"
        }
        text += " \(value)\n"
    }

    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for character in value {
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
