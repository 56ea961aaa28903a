import GraphQLLanguage
import GraphQLSchema

/// Field merging as the specification writes it down, pair by pair: slow, and independent of how the product does it.
///
/// - Source: GraphQL specification (September 2025) §5.3.2 Field Selection Merging.
struct PairwiseMerging {
    private struct Member {
        let parent: String
        let field: Field
        let type: TypeRef?
    }

    /// Too many pairs to compare.
    private struct Surrender: Error {}

    private let schema: Schema
    private let fragments: [String: FragmentDefinition]
    private var pairs = 0
    private static let maximumPairs = 5_000

    /// Whether all fields of all operations can be merged; `nil` if comparing them takes too long.
    private(set) var canMerge: Bool?

    init(_ document: Document, _ schema: Schema) {
        self.schema = schema
        var fragments: [String: FragmentDefinition] = [:]
        for case .fragment(let fragment) in document.definitions { fragments[fragment.name.text] = fragment }
        self.fragments = fragments
        canMerge = try? document.definitions.allSatisfy { definition in
            switch definition {
            case .operation(let operation):
                try canMergeWithin(operation.selectionSet, on: schema.rootTypeName(for: operation.type) ?? "")
            case .fragment(let fragment):
                try canMergeWithin(fragment.selectionSet, on: fragment.typeCondition.name.text)
            case .typeSystem, .typeSystemExtension: true
            }
        }
    }

    /// `FieldsInSetCanMerge` of a selection set and of every one inside it.
    private mutating func canMergeWithin(_ selectionSet: SelectionSet, on parent: String) throws -> Bool {
        guard try fieldsInSetCanMerge(members(of: [(selectionSet, parent)])) else { return false }
        return try selectionSet.selections.allSatisfy { selection in
            switch selection {
            case .field(let field):
                guard let inner = field.selectionSet else { return true }
                let type = schema.field(named: field.name.text, on: parent)?.type.namedType
                return try canMergeWithin(inner, on: type ?? "")
            case .inlineFragment(let fragment):
                return try canMergeWithin(fragment.selectionSet, on: fragment.typeCondition?.name.text ?? parent)
            case .fragmentSpread: return true
            }
        }
    }

    /// `FieldsInSetCanMerge(set)`
    private mutating func fieldsInSetCanMerge(_ set: [Member]) throws -> Bool {
        for (index, a) in set.enumerated() {
            for b in set[(index + 1)...] where a.field.responseKey == b.field.responseKey {
                guard try sameResponseShape(a, b) else { return false }
                guard a.parent == b.parent || !isObject(a.parent) || !isObject(b.parent) else { continue }
                guard a.field.name.text == b.field.name.text, areEqual(a.field.arguments, b.field.arguments),
                    try fieldsInSetCanMerge(merged(a, b))
                else { return false }
            }
        }
        return true
    }

    /// `SameResponseShape(fieldA, fieldB)`
    private mutating func sameResponseShape(_ a: Member, _ b: Member) throws -> Bool {
        pairs += 1
        guard pairs <= Self.maximumPairs else { throw Surrender() }
        guard var typeA = a.type, var typeB = b.type else { return true }
        while true {
            if typeA.isNonNull || typeB.isNonNull {
                guard typeA.isNonNull, typeB.isNonNull else { return false }
                (typeA, typeB) = (typeA.nullable, typeB.nullable)
            } else if typeA.itemType != nil || typeB.itemType != nil {
                guard let itemA = typeA.itemType, let itemB = typeB.itemType else { return false }
                (typeA, typeB) = (itemA, itemB)
            } else {
                break
            }
        }
        let isLeafA = schema.namedType(of: typeA)?.isLeaf ?? true
        let isLeafB = schema.namedType(of: typeB)?.isLeaf ?? true
        guard !isLeafA, !isLeafB else { return typeA == typeB }
        let set = merged(a, b)
        for (index, a) in set.enumerated() {
            for b in set[(index + 1)...] where a.field.responseKey == b.field.responseKey {
                guard try sameResponseShape(a, b) else { return false }
            }
        }
        return true
    }

    private func isObject(_ name: String) -> Bool {
        if case .object? = schema.type(named: name) { true } else { false }
    }

    private func merged(_ a: Member, _ b: Member) -> [Member] {
        members(
            of: [a, b].compactMap { member in
                member.field.selectionSet.map { ($0, member.type?.namedType ?? "") }
            }
        )
    }

    private func members(of sets: [(SelectionSet, String)]) -> [Member] {
        var found: [Member] = []
        for (set, parent) in sets {
            var visited: Set<String> = []
            collect(set, on: parent, into: &found, &visited)
        }
        return found
    }

    private func collect(
        _ set: SelectionSet,
        on parent: String,
        into found: inout [Member],
        _ visited: inout Set<String>
    ) {
        for selection in set.selections {
            switch selection {
            case .field(let field):
                let type = schema.field(named: field.name.text, on: parent)?.type
                found.append(Member(parent: parent, field: field, type: type))
            case .inlineFragment(let fragment):
                collect(fragment.selectionSet, on: fragment.typeCondition?.name.text ?? parent, into: &found, &visited)
            case .fragmentSpread(let spread):
                guard visited.insert(spread.name.text).inserted, let fragment = fragments[spread.name.text] else {
                    continue
                }
                collect(fragment.selectionSet, on: fragment.typeCondition.name.text, into: &found, &visited)
            }
        }
    }

    private func areEqual(_ a: [Argument], _ b: [Argument]) -> Bool {
        a.count == b.count
            && a.allSatisfy { argument in
                b.contains { $0.name.text == argument.name.text && areEqual($0.value, argument.value) }
            }
    }

    /// The order of an input object's fields does not matter, nor how a string is written.
    private func areEqual(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.string(let a), .string(let b)): a.text == b.text
        case (.list(let a), .list(let b)):
            a.values.count == b.values.count && zip(a.values, b.values).allSatisfy(areEqual)
        case (.object(let a), .object(let b)):
            a.fields.count == b.fields.count
                && a.fields.allSatisfy { field in
                    b.fields.contains { $0.name.text == field.name.text && areEqual($0.value, field.value) }
                }
        default: a == b
        }
    }
}
