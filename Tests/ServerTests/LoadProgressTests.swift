import Testing

@testable import reportql

@Suite("How far a load is")
struct LoadProgressTests {
    @Test(
        "the bar shows the share that is done",
        arguments: [
            (0, 24_000_000, "[....................]   0%  0.0 of 24.0 MB  b.sql"),
            (12_000_000, 24_000_000, "[##########..........]  50%  12.0 of 24.0 MB  b.sql"),
            (24_000_000, 24_000_000, "[####################] 100%  24.0 of 24.0 MB  b.sql"),
            (5, 0, "[....................]   0%  0.0 of 0.0 MB  b.sql"),
        ]
    )
    func bar(done: Int, total: Int, expected: String) {
        #expect(LoadProgress.bar(done: done, of: total, file: "a/b.sql", columns: 80) == expected)
        #expect(LoadProgress.bar(done: done, of: total, file: "a/b.sql", columns: 20).count == 19)
    }

    @Test("a terminal sees a bar that takes the place of the last and goes away")
    func terminal() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(String(repeating: "x", count: 1_000_000), to: "a.sql")
        var written = ""
        let progress = LoadProgress(style: .bar(columns: 80), files: [file]) { written += $0 }
        progress.advance(to: 500_000, in: file)
        progress.finish(file, statements: 1)
        progress.end()
        #expect(written == "\r[##########..........]  50%  0.5 of 1.0 MB  a.sql\u{1B}[K\r\u{1B}[K")
    }

    @Test("elsewhere there is a line for each file")
    func lines() {
        var written = ""
        let progress = LoadProgress(style: .lines) { written += $0 }
        progress.advance(to: 5, in: "a.sql")
        progress.finish("a.sql", statements: 3)
        progress.end()
        #expect(written == "loaded a.sql: 3 statements\n")
    }
}
