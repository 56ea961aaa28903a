internal import CLibpq

extension ServerError {
    /// The fields of an error or notice that libpq received.
    ///
    /// - Source: PostgreSQL manual §34.3.1, `PQresultErrorField`.
    init(result: OpaquePointer?) {
        func field(_ code: Character) -> String? {
            guard let ascii = code.asciiValue else { return nil }
            return PQresultErrorField(result, Int32(ascii)).map { String(cString: $0) }
        }
        self.init(
            sqlState: SQLState(field("C") ?? ""),
            message: field("M") ?? PQresultErrorMessage(result).map { Self.oneLine(String(cString: $0)) } ?? ""
        )
        severity = field("V") ?? field("S") ?? ""
        detail = field("D")
        hint = field("H")
        position = field("P").flatMap { Int($0) }
        context = field("W")
        schema = field("s")
        table = field("t")
        column = field("c")
        constraint = field("n")
    }

    /// libpq's own message of a connection: lines become one.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
