import Foundation
import Fuzzing
import Testing

/// Inputs that `make fuzz` begins with and that it found once: each keeps every promise.
@Suite("Fuzzing corpus")
struct CorpusTests {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: directory.path())) ?? []).sorted()

    @Test("An input of the corpus keeps every promise", arguments: names)
    func input(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.directory.appending(path: name)))
        try FuzzInput.check(bytes, against: FuzzSchema.schema())
        #expect(bytes.count <= FuzzInput.maximumBytes)
    }

    @Test("The corpus is found")
    func corpus() {
        #expect(Self.names.count >= 9)
    }
}
