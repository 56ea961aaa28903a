import Postgres
import SQL

/// The state of the data: differs after every change of a served table, and never comes back.
///
/// - Source: `sql/migrations/0020_data_version.sql`, column `state`.
struct DataState: Hashable, Sendable {
    private let bits: UInt128

    /// A UUID in PostgreSQL's text format; `nil` for any other text.
    init?(uuid text: some Sequence<UInt8>) {
        var bits: UInt128 = 0
        var digits = 0
        for byte in text where byte != UInt8(ascii: "-") {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            bits = bits << 4 | UInt128(digit)
            digits += 1
        }
        guard digits == 32 else { return nil }
        self.bits = bits
    }

    /// 1 to 32 hexadecimal digits.
    var text: String { String(bits, radix: 16) }
}

extension DataState {
    /// Part of a flight: the state of the snapshot that the flight sees.
    ///
    ///     select "state" from "reportql_ledger"."data_version"
    static let statement = BoundStatement("select \(column) from \(table)")

    /// Where the state is, and whether this session hears of changes: a pooler between may have given the `LISTEN` to
    /// another session.
    ///
    ///     select "state" || ' ' || "version", exists (select from pg_listening_channels() as c where c = $1) from …
    static let heartbeat: Fragment = """
        select \(column) || ' ' || \(Identifier(literal: "version")), exists (
            select from pg_catalog.pg_listening_channels() as c where c = \(.constant("reportql_data", .text)))
        from \(table)
        """

    /// The channel on which each new state is announced.
    static let channel = Identifier(literal: "reportql_data")

    private static let column = Identifier(literal: "state")
    private static let table = Identifier(literal: "reportql_ledger").column(Identifier(literal: "data_version"))

    /// The state in the only row of an answer to ``statement``.
    init?(_ rows: ResultRows) {
        guard rows.rowCount == 1, let bytes = rows.bytes(0, 0) else { return nil }
        self.init(uuid: bytes)
    }
}

/// A state of the data and its number, as they are announced.
struct DataAnnouncement: Sendable {
    let state: DataState
    /// Counts the changes, for people.
    let version: Int

    /// `f81d4fae-7dec-11d0-a765-00a0c91e6bf6 17`; `nil` for any other text.
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let state = DataState(uuid: parts[0].utf8), let version = Int(parts[1]) else {
            return nil
        }
        self.state = state
        self.version = version
    }
}
