import EngineTesting
import Export
import Foundation
import Postgres
import Testing

@Suite("XLSX: typed cells")
struct XLSXTests {
    /// The worksheet of a file, unpacked by Perl, which comes with PostgreSQL's Debian package.
    private func sheet(_ file: [UInt8], part: String = "xl/worksheets/sheet1.xml") throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "reportql-\(UUID().uuidString).xlsx")
        try Data(file).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/perl")
        process.arguments = [
            "-MIO::Uncompress::Unzip=unzip",
            "-e", "unzip $ARGV[0] => '-', Name => $ARGV[1] or die $IO::Uncompress::Unzip::UnzipError",
            path.path(), part,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }

    @Test("numbers, truth values and moments are typed; what a spreadsheet would change is text")
    func cells() async throws {
        let file = try await Shops.database().export(
            "query Shops { shops { id name opened turnover isOpen seen tags share } }",
            as: .xlsx
        )
        let xml = try sheet(file)
        func cell(_ name: String) -> String? {
            guard let start = xml.range(of: "<c r=\"\(name)\""), let end = xml[start.upperBound...].range(of: "</c>")
            else {
                return nil
            }
            // Without the style, whose number depends on the order of the formats.
            return String(xml[start.upperBound..<end.lowerBound]).replacing(#/ s="[0-9]+"/#, with: "")
        }
        #expect(cell("A1") == #" t="inlineStr"><is><t>id</t></is>"#)
        #expect(cell("A2") == "><v>1</v>")
        #expect(cell("B2") == #" t="inlineStr"><is><t>甲, "乙"</t></is>"#)
        #expect(cell("B3") == #" t="inlineStr"><is><t>=1+2</t></is>"#)
        #expect(cell("C2") == "><v>43890</v>")
        #expect(cell("C3") == nil)
        #expect(cell("C4") == #" t="inlineStr"><is><t>1899-12-31</t></is>"#)
        #expect(cell("D2") == #" t="inlineStr"><is><t>12345678901234567890.50</t></is>"#)
        #expect(cell("D4") == "><v>-0.1</v>")
        #expect(cell("D5") == "><v>123456789012345</v>")
        #expect(cell("E2") == #" t="b"><v>1</v>"#)
        #expect(cell("F2")?.hasPrefix("><v>45418.29733") == true)
        #expect(cell("G2") == #" t="inlineStr"><is><t>["a","b c",null]</t></is>"#)
        #expect(cell("H4") == "><v>1E+20</v>")
        #expect(xml.contains(#"<pane ySplit="1""#))
        #expect(xml.contains(#"<autoFilter ref="A1:H5"/>"#))
        #expect(try sheet(file, part: "xl/styles.xml").contains("Microsoft YaHei"))
        #expect(try sheet(file, part: "xl/workbook.xml").contains(#"<sheet name="Shops""#))
    }

    @Test("columns are as wide as their texts, a Chinese character counting two")
    func widths() {
        #expect(DisplayWidth.of("abc".utf8) == 3)
        #expect(DisplayWidth.of("新材料 a".utf8) == 8)
        #expect(DisplayWidth.of("，（）".utf8) == 6)
        #expect(DisplayWidth.of("e\u{301}".utf8) == 1)
        #expect(DisplayWidth.of("".utf8) == 0)
    }

    @Test("a text that no cell can hold fails the file")
    func longText() async throws {
        let database = try await ServedDatabase(
            scripts: [
                "create table t (id int primary key, text text not null); insert into t values (1, repeat('字', 32768))"
            ],
            mapping: "type T { id: Int! text: String! }"
        )
        await #expect(throws: (any Error).self) { try await database.export("{ ts { id text } }", as: .xlsx) }
        #expect(try await database.csv("{ ts { id text } }").count == 2)
        await database.pool.close()
    }
}
