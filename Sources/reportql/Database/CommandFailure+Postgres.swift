import Postgres

extension CommandFailure {
    /// What PostgreSQL said, in words and with the exit code that fits.
    init(_ error: PostgresError) {
        switch error {
        case .server(let report) where report.sqlState.endsSession:
            self = .environment("the database ended the session: \(report.sentence)")
        case .server(let report):
            self = .input(report.sentence)
        case .unavailable(_, let message):
            self = .environment("the database cannot be reached: \(message)")
        case .timeout:
            self = .environment("the database did not answer in time.")
        case .cancelled:
            self = .environment("the command was cancelled.")
        case .protocolViolation(let message):
            self = .environment("the database did not keep to its protocol: \(message)")
        }
    }
}

extension ServerError {
    /// Message, detail and hint in one line.
    var sentence: String {
        [message, detail.map { "Detail: \($0)" }, hint.map { "Hint: \($0)" }]
            .compactMap { $0 }
            .joined(separator: " · ")
            .split { $0.isNewline }
            .joined(separator: " ")
    }
}
