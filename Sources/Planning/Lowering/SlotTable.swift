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
        case .scalar(.variable), .nodeKey(.variable, _), .cursorValue(.variable, _), .arrayVariable, .parentKeys,
            .rowKeys:
            break
        }
        return .slot(index(of: operand, encoding: encoding), type)
    }

    /// The slots for the keys of a row set's parents; `nil` where the relation's key has a type that SQL cannot name.
    mutating func parentKeys(of relation: Relation?, rowSet: Int) -> [(slot: Int, argument: Argument)]? {
        guard let relation else { return nil }
        return keyArrays(of: relation) { .parentKeys(rowSet: rowSet, place: $0) }
    }

    /// The arrays of the keys in the columns of a row set that is read before; `nil` where SQL cannot name their types.
    mutating func rowKeys(of relation: Relation, rowSet: Int, columns: [Int]) -> [Argument]? {
        keyArrays(of: relation) { .rowKeys(RowKeys(rowSet: rowSet, columns: columns), place: $0) }?.map(\.argument)
    }

    private mutating func keyArrays(
        of relation: Relation,
        _ value: (Int) -> SlotValue
    ) -> [(slot: Int, argument: Argument)]? {
        relation.keyArrayTypes?.enumerated().map { place, type in
            let slot = index(of: Operand(value: value(place), label: "keys of the rows above"), encoding: .value(.text))
            return (slot, .slot(slot, type))
        }
    }

    private mutating func index(of operand: Operand, encoding: ParameterEncoding) -> Int {
        let key = Key(value: operand.value, encoding: encoding)
        if let known = indices[key] { return known }
        indices[key] = slots.count
        slots.append(Slot(value: operand.value, encoding: encoding, label: operand.label))
        return slots.count - 1
    }
}
