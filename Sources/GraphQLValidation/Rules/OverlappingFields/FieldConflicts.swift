import GraphQLLanguage
import OrderedCollections

/// The pairs of fields that cannot be merged, as a forest: a pair of outer fields has the pairs inside them.
struct FieldConflicts {
    /// Two fields of one response key, by where they stand.
    struct Pair {
        let responseKey: String
        let a: SourceSpan
        let b: SourceSpan
    }

    /// One error: what to say and where.
    struct Message {
        let message: String
        let spans: [SourceSpan]
    }

    private struct Node {
        let pair: Pair
        /// Why the pair itself conflicts; `nil` if it does only because of the pairs inside.
        var reason: String?
        var children: [Int] = []
    }

    private struct Key: Hashable {
        let parent: Int?
        let a: SourceSpan
        let b: SourceSpan
    }

    private let maximumCount: Int
    private var count = 0
    private var nodes: [Node] = []
    private var roots: [Int] = []
    private var known: [Key: Int] = [:]

    init(maximumCount: Int) {
        self.maximumCount = maximumCount
    }

    /// Whether no more conflicts are wanted.
    var isFull: Bool { count >= maximumCount }

    /// Adds the conflict of the last pair of a path; a pair that has one keeps it.
    mutating func add(_ path: [Pair], _ reason: String) {
        var parent: Int?
        for pair in path {
            let key = Key(parent: parent, a: pair.a, b: pair.b)
            if let index = known[key] {
                parent = index
                continue
            }
            let index = nodes.count
            nodes.append(Node(pair: pair))
            known[key] = index
            if let parent { nodes[parent].children.append(index) } else { roots.append(index) }
            parent = index
        }
        if let parent, nodes[parent].reason == nil, nodes[parent].children.isEmpty {
            nodes[parent].reason = reason
            count += 1
        }
    }

    /// One error for each pair of outermost fields.
    func messages() -> [Message] {
        roots.map { root in
            var spans: (a: [SourceSpan], b: [SourceSpan]) = ([], [])
            let reason = reason(of: root, &spans)
            return Message(
                message: "Fields \"\(nodes[root].pair.responseKey)\" conflict because \(reason). Use different "
                    + "aliases on the fields to fetch both if this was intentional.",
                spans: spans.a + spans.b
            )
        }
    }

    private func reason(of index: Int, _ spans: inout (a: [SourceSpan], b: [SourceSpan])) -> String {
        let node = nodes[index]
        spans.a.append(node.pair.a)
        spans.b.append(node.pair.b)
        if let reason = node.reason { return reason }
        return node.children.map { child in
            "subfields \"\(nodes[child].pair.responseKey)\" conflict because \(reason(of: child, &spans))"
        }.joined(separator: " and ")
    }
}
