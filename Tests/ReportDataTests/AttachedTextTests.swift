import EngineTesting
import Foundation
import JSON
import Postgres
import Testing

@Suite("A text is attached whole or not at all")
struct AttachedTextTests {
    /// Makes a text the original by its digest, so that its words alone decide, and attaches it.
    private func attachment(_ text: String, district: String, year: Int) -> String {
        """
        update report set sha256 = encode(sha256(convert_to($digest$\(text)$digest$, 'UTF8')), 'hex')
         where year = \(year) and district_id = (select id from district where code = '\(district)');
        """ + ReportsWithText.attachment(text, district: district, year: year)
    }

    @Test(
        "a text with one character changed is refused, naming the first quote that differs",
        arguments: [
            ("800套", "900套", " quotes '建设公租房800套' where the text has '建设公租房900套', at [178, 187)."),
            ("示例集团", "示例公司", " quotes '示例集团' where the text has '示例公司', at [160, 164)."),
            ("12个", "13个", " quotes '实施示例重点项目12个' where the text has '实施示例重点项目13个', at [98, 109)."),
            ("发展壮大", "发展壮太", "All quotes are borne out; the difference lies elsewhere."),
        ]
    )
    func firstDifference(_ printed: String, _ changed: String, _ detail: String) async throws {
        let database = try await ServedDatabase.report()
        let text = try ReportsWithText.exampleText().replacingOccurrences(of: printed, with: changed)
        let script = try ReportsWithText.exampleScript()
        let error = try #require(
            await database.refusal(of: script + ReportsWithText.attachment(text, district: "900100", year: 2024))
        )
        #expect(error.constraint == "report_content_sha256")
        #expect(error.detail?.hasSuffix(detail) == true, "\(error)")
        #expect(error.hint == "Attach the original file byte for byte, its first and last characters included.")
    }

    @Test("a text whose digest is right but whose words are not quoted right is refused")
    func wrongWords() async throws {
        let database = try await ServedDatabase.report()
        let text = try ReportsWithText.exampleText().replacingOccurrences(of: "800套", with: "900套")
        let script = try ReportsWithText.exampleScript()
        let error = try #require(
            await database.refusal(of: script + attachment(text, district: "900100", year: 2024))
        )
        #expect(error.constraint == "quote_verbatim")
        #expect(
            error.message.hasSuffix(" quotes '建设公租房800套' where the text has '建设公租房900套', at [178, 187)"),
            "\(error)"
        )
        #expect(error.hint == "Nothing was attached. Mend the quote or its offsets.")
    }

    @Test(
        "the shipped report's text with any one of its quoted characters changed is refused",
        .enabled(if: ReportsWithText.shippedText != nil, "\(ReportsWithText.absence)"),
        arguments: [("1320", "1920", "1320"), ("马颊河、清河", "马颊河、青河", "清河"), ("3000套共有", "3001套共有", "3000")]
    )
    func shipped(_ printed: String, _ changed: String, _ quoted: String) async throws {
        let database = try await ServedDatabase.report()
        let text = try #require(ReportsWithText.shippedText).replacingOccurrences(of: printed, with: changed)
        let error = try await database.refusal(of: attachment(text, district: "410900", year: 2023))
        #expect(error?.constraint == "quote_verbatim", "\(String(describing: error))")
        #expect(error?.message.contains(quoted) == true, "\(String(describing: error))")
    }

    @Test("without its text a report answers null for its content and its sentences, and all else")
    func detached() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(
            "{ reports { content sentences(limit: 1) { text ordinal } figures(limit: 1) { quote sentence { text } } } }"
        )
        let report = try #require(answer["data"]?["reports"]?.elements.first, "\(answer)")
        #expect(report["content"] == .null)
        #expect(report["sentences"]?.elements.first?["text"] == .null)
        #expect(report["figures"]?.elements.first?["sentence"]?["text"] == .null)
        #expect(report["figures"]?.elements.first?["quote"]?.text?.isEmpty == false)
    }
}
