import GraphQLSchema
import Planning
import SQL

/// The values of a plan's slots for one request, in PostgreSQL's text format.
struct SlotValues {
    let bytes: [[UInt8]?]
    private let failures: [Int: ArgumentError]

    /// - Parameter variables: of the shape that the plan was made for.
    init(_ slots: [Slot], variables: CoercedVariables) {
        var bytes: [[UInt8]?] = []
        bytes.reserveCapacity(slots.count)
        var failures: [Int: ArgumentError] = [:]
        for (index, slot) in slots.enumerated() {
            do throws(ArgumentError) {
                bytes.append(try slot.text(variables))
            } catch {
                failures[index] = error
                bytes.append(nil)
            }
        }
        self.bytes = bytes
        self.failures = failures
    }

    /// Why a statement cannot run with these values, or `nil` where it can.
    func failure(of statement: Statement) -> ArgumentError? {
        guard !failures.isEmpty else { return nil }
        for parameter in statement.parameters {
            if case .slot(let index) = parameter.source, let failure = failures[index] { return failure }
        }
        return nil
    }
}

extension Slot {
    fileprivate func text(_ variables: CoercedVariables) throws(ArgumentError) -> [UInt8]? {
        switch value {
        case .scalar(let source):
            return try ParameterText.encode((source.resolve(in: variables) ?? .null), as: encoding, label: label)
        case .nodeKey(let source, let place):
            let part = try (source.resolve(in: variables) ?? .null).nodeKey(at: place, label: label)
            return try ParameterText.encode(part, as: encoding, label: label)
        case .cursorValue(let source, let place):
            return try (source.resolve(in: variables) ?? .null).cursorValue(at: place, label: label)
        case .array(let sources):
            let values = sources.map { $0.resolve(in: variables) ?? .null }
            return try ParameterText.encode(array: values, as: encoding, label: label)
        case .arrayVariable(let path):
            guard case .list(let values)? = path.resolve(in: variables) else {
                throw ArgumentError("\(label) must be a list")
            }
            return try ParameterText.encode(array: values, as: encoding, label: label)
        case .parentKeys, .rowKeys: return nil
        }
    }
}
