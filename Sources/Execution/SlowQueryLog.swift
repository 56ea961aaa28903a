import Logging
import Planning
import SQL

/// Writes a line for each request whose statements and response took long: what ran and how long, never a value.
struct SlowQueryLog: Sendable {
    /// From the sending of the statements to the end of the response; `nil` writes nothing.
    let threshold: Duration?
    let logger: Logger

    /// Writes the line where the time of the database and of the encoder reaches the threshold.
    ///
    /// - Parameter text: of the request.
    func record(_ text: [UInt8], _ plan: Plan, name: String?, timings: EngineTimings) {
        guard let threshold, timings.database + timings.encode >= threshold else { return }
        let statements = plan.statements
        logger.warning(
            "slow query",
            metadata: [
                "operation": .string(name.map { String($0.prefix(100)) } ?? "anonymous"),
                "operation_hash": .string(Fingerprint.text(of: text)),
                "sql": .array(statements.map { .string($0.sql) }),
                "parameter_types": .array(
                    statements.map { .array($0.parameters.map { .string($0.type.text) }) }
                ),
                "parse": .stringConvertible(timings.parse),
                "validate": .stringConvertible(timings.validate),
                "plan": .stringConvertible(timings.plan),
                "db": .stringConvertible(timings.database),
                "encode": .stringConvertible(timings.encode),
            ]
        )
    }
}

extension Plan {
    /// The statements that can run, in the order in which they leave.
    var statements: [Statement] {
        rowSets.compactMap { rowSet in
            if case .success(let statement) = rowSet.statement { statement } else { nil }
        }
    }
}
