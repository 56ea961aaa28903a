import Execution
import GraphQLLanguage
import Planning

/// A list below the root list, with those inside it.
struct NestedList {
    /// The response keys below the root: `industries.projects`.
    let path: String
    let rowSet: Int
    /// `nil` for a list that is not cut into pages.
    let page: PagePlan?
    var lists: [NestedList]
}

extension [NestedList] {
    /// The list to explode, with those around it, outermost first.
    ///
    /// - Parameters:
    ///   - path: as the caller wrote it; `nil` leaves it to the rule.
    ///   - rootKey: the response key of the root field, which the path may begin with.
    /// - Throws: ``RowFailure`` where there is no such list, or where a choice is needed.
    func exploded(_ path: String?, rootKey: String) throws(RowFailure) -> [NestedList] {
        guard let path else { return try deepest() }
        if path.isEmpty || path == rootKey { return [] }
        if let chain = chain(to: path) ?? chain(to: String(path.dropFirst(rootKey.count + 1))) { return chain }
        let known = allPaths.isEmpty ? "the operation has no list below its root field" : "there are \(allPaths.quoted)"
        throw RowFailure(
            GraphQLError("explode: there is no list \"\(path.prefix(200))\"; \(known)", code: .badUserInput)
        )
    }

    private func deepest() throws(RowFailure) -> [NestedList] {
        guard let first else { return [] }
        guard count == 1 else {
            throw RowFailure(
                GraphQLError(
                    "A table can hold the rows of one list beside each other, but the operation has \(map(\.path).quoted): "
                        + "choose one with explode=\(first.path), or leave the others out of the query",
                    code: .badUserInput
                )
            )
        }
        return [first] + (try first.lists.deepest())
    }

    private func chain(to path: String) -> [NestedList]? {
        for list in self {
            if list.path == path { return [list] }
            if path.hasPrefix(list.path + "."), let rest = list.lists.chain(to: path) { return [list] + rest }
        }
        return nil
    }

    private var allPaths: [String] { flatMap { [$0.path] + $0.lists.allPaths } }
}

extension [String] {
    /// `"a", "b"`.
    fileprivate var quoted: String { map { "\"\($0)\"" }.joined(separator: ", ") }
}
