import EngineTesting
import Postgres
import Testing

@Suite("Wrong data is impossible", .serialized)
struct BadRowTests {
    @Test(
        "a bad row is refused by its constraint",
        arguments: BadRow.ofPlaces + BadRow.ofFigures + BadRow.ofEntities + BadRow.ofTexts
    )
    func refusal(_ row: BadRow) async throws {
        let database = try await ReportsWithText.database()
        let error = try #require(await database.refusal(of: BadRow.names + row.attempt), "it was taken")
        #expect(error.sqlState == SQLState(row.state), "\(error)")
        #expect(error.constraint ?? "" == row.constraint, "\(error)")
        #expect(error.message.contains(row.words), "\(error)")
    }

    @Test(
        "a bad row of the shipped report is refused by its text",
        .enabled(if: ReportsWithText.shippedText != nil, "\(ReportsWithText.absence)"),
        arguments: BadRow.ofShippedReport
    )
    func shippedRefusal(_ row: BadRow) async throws {
        try await refusal(row)
    }

    @Test("a token inside another is left to the audit, which finds it")
    func audited() async throws {
        let database = try await ReportsWithText.database()
        let rows = try await database.rollingBack(
            BadRow.names + """
                insert into mention (sentence_id, district_id, status, quote, char_start, char_end)
                    values (pg_temp.sentence(178), pg_temp.district('900121'), 'NAMED', '公租房', 180, 183) returning quote;
                insert into number_token (sentence_id, token, char_start, char_end, disposition, reason, reason_en)
                    values (pg_temp.sentence(178), '00', 184, 186, 'NOT_A_FIGURE', '测试', 'test');
                select rule || ': ' || finding from report_audit(pg_temp.example()) order by rule;
                """
        )
        let last = try #require(rows.last)
        #expect(
            (0..<last.rowCount).map { last.string($0, 0) } == [
                "token is a printed number: the text has no number '00' here"
            ]
        )
    }
}
