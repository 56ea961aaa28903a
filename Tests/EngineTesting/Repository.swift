package import Foundation

/// Files of the checkout that the tests run in.
package enum Repository {
    /// The directory with `Package.swift`.
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The texts of all `.sql` files below a directory, in the order of their paths.
    package static func scripts(in directory: String) throws -> [String] {
        let base = root.appending(path: directory).path()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: base).filter { $0.hasSuffix(".sql") }.sorted()
        return try paths.map { try text("\(directory)/\($0)") }
    }

    /// The text of the report, which is not part of the checkout; `nil` where it is not beside it.
    package static var reportText: Data? {
        let path = "shared/report/puyang-2023-government-work-report.txt"
        return try? Data(contentsOf: root.deletingLastPathComponent().appending(path: path))
    }
}
