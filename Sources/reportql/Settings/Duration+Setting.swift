extension Duration {
    /// A duration as the configuration writes it: `500ms`, `30s`, `2m`, or a number of seconds; `nil` for another text.
    init?(setting text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int64(digits), number <= 86_400_000 else { return nil }
        switch text.dropFirst(digits.count) {
        case "ms": self = .milliseconds(number)
        case "s", "": self = .seconds(number)
        case "m": self = .seconds(number * 60)
        default: return nil
        }
    }
}
