import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// Checks that the fields of one operation can be merged.
///
/// - Source: GraphQL specification (September 2025) §5.3.2 Field Selection Merging, FieldsInSetCanMerge.
struct FieldMerging {
    let schema: Schema
    let fragments: [String: FragmentDefinition]
    /// Fields that may still be looked at; at 0 the check has given up.
    private(set) var budget: Int
    private(set) var conflicts: FieldConflicts
    /// Every field that was met on some path; others refer to it by its index.
    private var fields: [MergedField] = []

    init(schema: Schema, fragments: [String: FragmentDefinition], budget: Int, maximumConflicts: Int) {
        self.schema = schema
        self.fragments = fragments
        self.budget = budget
        conflicts = FieldConflicts(maximumCount: maximumConflicts)
    }

    /// Checks everything below a root selection set; ``conflicts`` has the result.
    mutating func check(_ selectionSet: SelectionSet, on typeName: String?) {
        var visited: Set<String> = []
        var root: [Int] = []
        collect(selectionSet, on: typeName, parent: nil, into: &root, &visited)
        checkFieldsOfCommonParents(root)
        checkShapes(root)
    }

    /// Fields that can meet on one object have the same name and the same arguments.
    ///
    /// Recursion follows the nesting of the operation, which is limited before.
    private mutating func checkFieldsOfCommonParents(_ set: [Int]) {
        for group in byResponseKey(set).values {
            for members in groupsOfCommonParents(group) {
                guard spend(members.count) else { return }
                reportDistinct(members, \.signature)
                checkFieldsOfCommonParents(children(of: members))
            }
        }
    }

    /// Fields of one response key have results of one shape, even where they never meet on one object.
    ///
    /// - Source: GraphQL specification (September 2025) §5.3.2, SameResponseShape.
    private mutating func checkShapes(_ set: [Int]) {
        for members in byResponseKey(set).values {
            guard spend(members.count) else { return }
            reportDistinct(members, \.shape)
            checkShapes(children(of: members))
        }
    }

    private mutating func spend(_ count: Int) -> Bool {
        budget = max(0, budget - count)
        return budget > 0 && !conflicts.isFull
    }

    private func byResponseKey(_ set: [Int]) -> OrderedDictionary<String, [Int]> {
        var groups: OrderedDictionary<String, [Int]> = [:]
        for index in set { groups[fields[index].field.responseKey, default: []].append(index) }
        return groups
    }

    /// The fields of each object type together with those of interfaces and unions, or these alone.
    private mutating func groupsOfCommonParents(_ group: [Int]) -> [[Int]] {
        guard group.count > 1 else { return [group] }
        var abstract: [Int] = []
        var concrete: OrderedDictionary<String, [Int]> = [:]
        for index in group {
            if let type = fields[index].objectType {
                concrete[type, default: []].append(index)
            } else {
                abstract.append(index)
            }
        }
        guard !concrete.isEmpty else { return [abstract] }
        guard !abstract.isEmpty else { return Array(concrete.values) }
        guard spend(abstract.count * concrete.count) else { return [] }
        return concrete.values.map { ($0 + abstract).sorted() }
    }

    /// Reports one pair for every two different values among the members.
    private mutating func reportDistinct(_ members: [Int], _ trait: KeyPath<MergedField, FieldTrait?>) {
        guard members.count > 1 else { return }
        var first: OrderedDictionary<FieldTrait, Int> = [:]
        for index in members {
            if let value = fields[index][keyPath: trait], first[value] == nil { first[value] = index }
        }
        guard first.count > 1 else { return }
        let representatives = Array(first.elements)
        for (position, a) in representatives.enumerated() {
            for b in representatives[(position + 1)...] {
                guard !conflicts.isFull else { return }
                conflicts.add(path(to: a.value, b.value), FieldTrait.difference(a.key, b.key))
            }
        }
    }

    /// The two fields and the fields around them, from the outermost that differ.
    private func path(to a: Int, _ b: Int) -> [FieldConflicts.Pair] {
        var pairs: [FieldConflicts.Pair] = []
        var pair: (Int, Int)? = (a, b)
        while let (a, b) = pair {
            pairs.append(
                FieldConflicts.Pair(
                    responseKey: fields[a].field.responseKey,
                    a: fields[a].field.span,
                    b: fields[b].field.span
                )
            )
            pair = nil
            if let outerA = fields[a].parent, let outerB = fields[b].parent, outerA != outerB {
                pair = (outerA, outerB)
            }
        }
        return pairs.reversed()
    }

    /// The selections of all members as one set.
    private mutating func children(of members: [Int]) -> [Int] {
        var children: [Int] = []
        var visited: Set<String> = []
        for index in members {
            guard let selectionSet = fields[index].field.selectionSet else { continue }
            collect(
                selectionSet,
                on: fields[index].type?.namedType,
                parent: index,
                into: &children,
                &visited
            )
        }
        return children
    }

    private mutating func collect(
        _ selectionSet: SelectionSet,
        on typeName: String?,
        parent: Int?,
        into set: inout [Int],
        _ visited: inout Set<String>
    ) {
        for selection in selectionSet.selections {
            switch selection {
            case .field(let field):
                set.append(fields.count)
                fields.append(MergedField(field, on: typeName, parent: parent, in: schema))
            case .inlineFragment(let fragment):
                collect(
                    fragment.selectionSet,
                    on: fragment.typeCondition?.name.text ?? typeName,
                    parent: parent,
                    into: &set,
                    &visited
                )
            case .fragmentSpread(let spread):
                let name = spread.name.text
                guard let fragment = fragments[name], visited.insert(name).inserted else { continue }
                collect(
                    fragment.selectionSet,
                    on: fragment.typeCondition.name.text,
                    parent: parent,
                    into: &set,
                    &visited
                )
            }
        }
    }
}
