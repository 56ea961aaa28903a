import EngineTesting
import Foundation
import Testing

@Suite("The report's running text is not in the repository")
struct RunningTextTests {
    private static let longest = 40

    @Test(
        "no file has a run of more than 40 code points of the report's text",
        .enabled(if: ReportsWithText.shippedText != nil, "\(ReportsWithText.absence)")
    )
    func runs() throws {
        let text = try #require(ReportsWithText.shippedText)
        let windows = Windows(of: text, length: Self.longest + 1)
        #expect(windows.first(in: text)?.isEmpty == false)
        let files = try Repository.filesWithHanText()
        #expect(files.count > 20)
        for file in files {
            let found = windows.first(in: try Repository.text(file))
            #expect(found == nil, "\(file) has \(found ?? "")")
        }
    }
}

/// All runs of a length that a text has, found in other texts by a rolling hash in one pass.
private struct Windows {
    private let length: Int
    private let characters: [UInt64]
    private var starts: [UInt64: [Int]] = [:]
    private static let base: UInt64 = 0x100_0000_01b3

    init(of text: String, length: Int) {
        self.length = length
        characters = text.unicodeScalars.map { UInt64($0.value) }
        Self.roll(characters, length) { hash, start in
            starts[hash, default: []].append(start)
            return true
        }
    }

    /// The first run that another text shares; nil where it shares none.
    func first(in other: String) -> String? {
        let scalars = Array(other.unicodeScalars)
        let values = scalars.map { UInt64($0.value) }
        var found: String?
        Self.roll(values, length) { hash, start in
            guard let candidates = starts[hash] else { return true }
            let run = values[start..<start + length]
            guard candidates.contains(where: { characters[$0..<$0 + length].elementsEqual(run) }) else { return true }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<start + length])
            found = String(view)
            return false
        }
        return found
    }

    private static func roll(_ values: [UInt64], _ length: Int, _ body: (UInt64, Int) -> Bool) {
        guard values.count >= length else { return }
        let highest = (1..<length).reduce(1 as UInt64) { power, _ in power &* base }
        var hash = values[0..<length].reduce(0) { $0 &* base &+ $1 }
        for start in 0...(values.count - length) {
            if !body(hash, start) { return }
            guard start + length < values.count else { return }
            hash = (hash &- values[start] &* highest) &* base &+ values[start + length]
        }
    }
}

extension Repository {
    /// Paths of the checkout's texts with Chinese in them; what a build makes and what Git keeps apart.
    fileprivate static func filesWithHanText() throws -> [String] {
        let skipped: Set<String> = [".build", ".git", ".reportql", ".swiftpm", "node_modules"]
        var files: [String] = []
        var directories = [""]
        while let directory = directories.popLast() {
            let base = root.appending(path: directory)
            for name in try FileManager.default.contentsOfDirectory(atPath: base.path()).sorted() {
                let path = directory.isEmpty ? name : directory + "/" + name
                var isDirectory: ObjCBool = false
                guard !skipped.contains(name),
                    FileManager.default.fileExists(atPath: root.appending(path: path).path(), isDirectory: &isDirectory)
                else { continue }
                if isDirectory.boolValue {
                    directories.append(path)
                } else if let data = try? Data(contentsOf: root.appending(path: path)),
                    data.contains(where: { $0 >= 0xE0 }), String(data: data, encoding: .utf8) != nil
                {
                    files.append(path)
                }
            }
        }
        return files
    }
}
