import Foundation

/// Cases kept as files of one stem: `name.graphql`, perhaps `name.variables.json`, and what is expected of them.
///
/// An expectation that does not exist yet is written, and its test fails: a golden file has to be read before it counts.
package struct GoldenCases: Sendable {
    private let directory: URL

    /// - Parameter file: the test's own file; the cases are in `Golden/<area>` beside it.
    package init(area: String, besides file: StaticString = #filePath) {
        directory = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Golden/\(area)")
    }

    /// The stems, sorted.
    package var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: directory.path())) ?? []
        return files.filter { $0.hasSuffix(".graphql") }.map { String($0.dropLast(".graphql".count)) }.sorted()
    }

    /// The text of a file of a case; `nil` where it has none.
    package func text(_ name: String, _ kind: String) -> String? {
        try? String(contentsOf: directory.appending(path: "\(name).\(kind)"), encoding: .utf8)
    }

    /// The expected text of a case, or `nil` where there was none and `actual` was written in its place.
    package func expected(_ name: String, _ kind: String, recording actual: String) throws -> String? {
        if let text = text(name, kind) { return text }
        try actual.write(to: directory.appending(path: "\(name).\(kind)"), atomically: true, encoding: .utf8)
        return nil
    }
}
