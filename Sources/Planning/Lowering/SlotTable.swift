import Mapping
import SQL

/// Numbers the open values of a plan, each once.
struct SlotTable {
    private(set) var slots: [Slot] = []
    private var indices: [Key: Int] = [:]

    private struct Key: Hashable {
        let value: SlotValue
        let encoding: ParameterEncoding
    }

    /// The parameter for an operand: its bytes where they are known now, else a slot.
    ///
    /// - Throws: where a constant can't be a value of the type.
    mutating func argument(
        _ operand: Operand,
        encoding: ParameterEncoding,
        type: TypeReference
    ) throws(ArgumentError) -> Argument {
        switch operand.value {
        case .scalar(.constant(let value)):
            let bytes = try ParameterText.encode(value, as: encoding, label: operand.label)
            return Argument(.constant(bytes), type: type)
        case .array(let sources):
            let constants = sources.compactMap { source in
                if case .constant(let value) = source { value } else { nil }
            }
            guard constants.count == sources.count else { break }
            let bytes = try ParameterText.encode(array: constants, as: encoding, label: operand.label)
            return Argument(.constant(bytes), type: type)
        case .nodeKey(.constant(let value), let place):
            let part = try value.nodeKey(at: place, label: operand.label)
            return Argument(.constant(try ParameterText.encode(part, as: encoding, label: operand.label)), type: type)
        case .cursorValue(.constant(let value), let place):
            return Argument(.constant(try value.cursorValue(at: place, label: operand.label)), type: type)
        case .scalar(.variable), .nodeKey(.variable, _), .cursorValue(.variable, _), .arrayVariable: break
        }
        let key = Key(value: operand.value, encoding: encoding)
        let index: Int
        if let known = indices[key] {
            index = known
        } else {
            index = slots.count
            indices[key] = index
            slots.append(Slot(value: operand.value, encoding: encoding, label: operand.label))
        }
        return .slot(index, type)
    }
}
