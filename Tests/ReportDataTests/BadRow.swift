import Testing

/// A row that the database must refuse.
struct BadRow: Sendable, CustomTestStringConvertible {
    /// What is wrong with it.
    let fault: String
    /// The attempt, against the example report.
    let attempt: String
    /// The code of the refusal.
    let state: String
    /// The constraint that refuses.
    let constraint: String
    /// Words of the refusal.
    let words: String

    init(_ fault: String, _ state: String, _ constraint: String, words: String? = nil, _ attempt: String) {
        self.fault = fault
        self.attempt = attempt
        self.state = state
        self.constraint = constraint
        self.words = words ?? constraint
    }

    var testDescription: String { fault }

    /// Names for what the attempts speak of: the example report, and its sentence, section or figure at an offset.
    static let names = """
        create function pg_temp.example() returns bigint language sql as $$
            select r.id from public.report as r join public.district as d on d.id = r.district_id
             where d.code = '900100' and r.year = 2024 $$;
        create function pg_temp.sentence(at integer) returns bigint language sql as $$
            select id from public.sentence where report_id = pg_temp.example() and char_start = at $$;
        create function pg_temp.section(at integer) returns bigint language sql as $$
            select id from public.section where report_id = pg_temp.example() and char_start = at $$;
        create function pg_temp.figure(at integer) returns bigint language sql as $$
            select id from public.figure where report_id = pg_temp.example() and char_start = at $$;
        create function pg_temp.district(wanted text) returns bigint language sql as $$
            select id from public.district where code = wanted $$;
        create function pg_temp.metric(wanted text) returns bigint language sql as $$
            select id from public.metric where code = wanted $$;
        create function pg_temp.unit(wanted text) returns bigint language sql as $$
            select id from public.unit where code = wanted $$;

        """

    /// A figure of 800 dwellings at 178, changed by `change`.
    private static func dwellings(_ changes: KeyValuePairs<String, String>) -> String {
        var values: [(String, String)] = [
            ("sentence_id", "pg_temp.sentence(178)"), ("subject", "'测试'"), ("subject_en", "'test'"),
            ("metric_id", "pg_temp.metric('housing_unit_count')"), ("comparator", "'EQ'"), ("value", "800"),
            ("unit_id", "pg_temp.unit('套')"), ("value_text", "'800套'"), ("value_start", "183"), ("value_end", "187"),
            ("quote", "'建设公租房800套'"), ("char_start", "178"), ("char_end", "187"),
        ]
        for (column, value) in changes {
            values.removeAll { $0.0 == column }
            values.append((column, value))
        }
        return "insert into figure (\(values.map(\.0).joined(separator: ", "))) "
            + "values (\(values.map(\.1).joined(separator: ", ")))"
    }

    static let ofPlaces = [
        BadRow(
            "a sentence that overlaps another",
            "23P01",
            "sentence_no_overlap",
            "insert into sentence (report_id, section_id, ordinal, char_start, char_end) "
                + "values (pg_temp.example(), pg_temp.section(171), 10, 240, 242)"
        ),
        BadRow(
            "a sentence that ends after the text",
            "23514",
            "sentence_inside_report",
            words: "ends at 300, the report at 242",
            "insert into sentence (report_id, section_id, ordinal, char_start, char_end) "
                + "values (pg_temp.example(), pg_temp.section(171), 10, 241, 300)"
        ),
        BadRow(
            "a sentence that ends where it begins",
            "23514",
            "sentence_offsets",
            "insert into sentence (report_id, section_id, ordinal, char_start, char_end) "
                + "values (pg_temp.example(), pg_temp.section(171), 10, 241, 241)"
        ),
        BadRow(
            "a sentence before the first character",
            "23514",
            "sentence_char_start_check",
            "insert into sentence (report_id, section_id, ordinal, char_start, char_end) "
                + "values (pg_temp.example(), pg_temp.section(171), 10, -1, 0)"
        ),
        BadRow(
            "a sentence in a section of another report",
            "23503",
            "sentence_section_same_report",
            "insert into sentence (report_id, section_id, ordinal, char_start, char_end) "
                + "values (pg_temp.example(), 1, 10, 241, 242)"
        ),
        BadRow(
            "a second sentence with the same number",
            "23505",
            "sentence_report_ordinal_key",
            "insert into sentence (report_id, section_id, ordinal, char_start, char_end) "
                + "values (pg_temp.example(), pg_temp.section(171), 9, 241, 242)"
        ),
        BadRow(
            "a section that reaches outside its parent",
            "23514",
            "section_inside_parent",
            words: "reaches outside its parent",
            "update section set char_end = 242 where id = pg_temp.section(171)"
        ),
        BadRow(
            "a section two levels below its parent",
            "23514",
            "section_one_level_deeper",
            words: "has level 3 under a parent of level 1",
            "update section set level = 3 where id = pg_temp.section(171)"
        ),
        BadRow(
            "a section in a parent of another report",
            "23503",
            "section_parent_same_report",
            "update section set parent_id = 2 where id = pg_temp.section(171)"
        ),
        BadRow(
            "a section whose title is not the text's",
            "23514",
            "quote_verbatim",
            words: "is titled '惠万民' where the text has '惠民生'",
            "update section set title = '惠万民' where id = pg_temp.section(171)"
        ),
        BadRow(
            "a quote outside its sentence",
            "23514",
            "figure_inside_sentence",
            words: "lies outside sentence",
            dwellings(["sentence_id": "pg_temp.sentence(222)"])
        ),
        BadRow(
            "a quote that is not the text's",
            "23514",
            "quote_verbatim",
            words: "quotes '公祖房' where the text has '公租房'",
            "insert into mention (sentence_id, district_id, status, quote, char_start, char_end) "
                + "values (pg_temp.sentence(178), pg_temp.district('900121'), 'NAMED', '公祖房', 180, 183)"
        ),
        BadRow(
            "a quote one character off",
            "23514",
            "quote_verbatim",
            words: "quotes '公租房' where the text has '设公租'",
            "insert into mention (sentence_id, district_id, status, quote, char_start, char_end) "
                + "values (pg_temp.sentence(178), pg_temp.district('900121'), 'NAMED', '公租房', 179, 182)"
        ),
        BadRow(
            "a quote of 41 code points",
            "23514",
            "mention_quote_short",
            "insert into mention (sentence_id, district_id, status, quote, char_start, char_end) "
                + "select pg_temp.sentence(178), pg_temp.district('900121'), 'NAMED', substr(content, 179, 41), 178, 219 "
                + "from report where id = pg_temp.example()"
        ),
        BadRow(
            "a sentence that leaves its words behind",
            "23514",
            "sentence_holds_its_words",
            words: "no longer holds",
            "update sentence set char_end = 200 where id = pg_temp.sentence(178)"
        ),
    ]

    static let ofFigures = [
        BadRow(
            "a value outside its quote",
            "23514",
            "figure_value_text_in_quote",
            dwellings(["value_start": "188", "value_end": "192"])
        ),
        BadRow(
            "a value that its quote does not have there",
            "23514",
            "figure_value_text_in_quote",
            dwellings(["value_text": "'900套'"])
        ),
        BadRow(
            "a metric with a unit of another dimension",
            "23503",
            "figure_metric_dimension",
            dwellings(["metric_id": "pg_temp.metric('gdp_growth')"])
        ),
        BadRow(
            "percentage points measured in per cent",
            "23503",
            "figure_metric_dimension",
            dwellings(["metric_id": "pg_temp.metric('urbanization_rate_change')", "unit_id": "pg_temp.unit('%')"])
        ),
        BadRow(
            "a range without an upper end",
            "23514",
            "figure_range_iff_high",
            dwellings(["comparator": "'RANGE'"])
        ),
        BadRow("an upper end without a range", "23514", "figure_range_iff_high", dwellings(["value_high": "900"])),
        BadRow(
            "a range that falls",
            "23514",
            "figure_range_ordered",
            dwellings(["comparator": "'RANGE'", "value_high": "700"])
        ),
        BadRow("a year long ago", "23514", "figure_year_known", dwellings(["year": "1900"])),
        BadRow("a target per unit in one language", "23514", "figure_per_both_languages", dwellings(["per": "'每县'"])),
        BadRow(
            "the same claim twice",
            "23505",
            "figure_claim_key",
            dwellings(["subject": "'公租房'"])
        ),
        BadRow(
            "a value in the base unit written by hand",
            "428C9",
            "",
            words: "base_value",
            dwellings(["base_value": "1"])
        ),
        BadRow(
            "a part in another report",
            "23503",
            "figure_part_same_report_and_dimension",
            "update figure set part_of_id = (select min(id) from figure where report_id = 1 and dimension = 'count') "
                + "where id = pg_temp.figure(125)"
        ),
        BadRow(
            "a part of another dimension than the whole",
            "23503",
            "figure_part_same_report_and_dimension",
            "update figure set part_of_id = pg_temp.figure(98) where id = pg_temp.figure(110)"
        ),
        BadRow(
            "a figure that is a part of itself",
            "23514",
            "figure_not_part_of_itself",
            "update figure set part_of_id = id where id = pg_temp.figure(98)"
        ),
        BadRow(
            "two figures that are parts of each other",
            "23514",
            "figure_no_cycle",
            words: "would be its own ancestor",
            "update figure set part_of_id = pg_temp.figure(125) where id = pg_temp.figure(98)"
        ),
        BadRow(
            "a group of projects of another report",
            "23503",
            "figure_project_group_same_report",
            "update figure set project_group_id = 1 where id = pg_temp.figure(98)"
        ),
        BadRow(
            "a group whose size another report states",
            "23503",
            "project_group_size_figure_same_report",
            "update project_group set size_figure_id = 12 where report_id = pg_temp.example()"
        ),
        BadRow(
            "a threshold that is a range",
            "23514",
            "figure_qualifier_no_range",
            "update figure_qualifier set comparator = 'RANGE' where report_id = pg_temp.example()"
        ),
        BadRow(
            "a threshold on a figure of another sentence",
            "23503",
            "figure_qualifier_same_sentence",
            "update figure_qualifier set figure_id = pg_temp.figure(178) where report_id = pg_temp.example()"
        ),
        BadRow(
            "a threshold with a unit of another dimension",
            "23503",
            "figure_qualifier_metric_dimension",
            "update figure_qualifier set unit_id = pg_temp.unit('%') where report_id = pg_temp.example()"
        ),
    ]
}
