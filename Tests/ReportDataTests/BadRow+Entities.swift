extension BadRow {
    private static func token(_ token: String, at start: Int, _ rest: String) -> String {
        "insert into number_token (sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id) "
            + "values (pg_temp.sentence(178), '\(token)', \(start), \(start + token.unicodeScalars.count), \(rest))"
    }

    static let ofEntities = [
        BadRow(
            "a mention of two entities",
            "23514",
            "mention_of_one_entity",
            "update mention set district_id = pg_temp.district('900121') "
                + "where report_id = pg_temp.example() and organization_id is not null"
        ),
        BadRow(
            "a mention of nothing",
            "23514",
            "mention_of_one_entity",
            "update mention set organization_id = null "
                + "where report_id = pg_temp.example() and organization_id is not null"
        ),
        BadRow(
            "the same mention twice",
            "23505",
            "mention_place_key",
            "insert into mention (sentence_id, district_id, status, quote, char_start, char_end) "
                + "values (pg_temp.sentence(136), pg_temp.district('900121'), 'NAMED', '示例县', 149, 152)"
        ),
        BadRow(
            "a second project with the same name",
            "23505",
            "project_city_name_key",
            "insert into project (city_id, name, name_en, kind) "
                + "values (pg_temp.district('900100'), '示例新材料产业园', 'again', 'PARK')"
        ),
        BadRow(
            "an entity without a name in English",
            "23514",
            "project_name_en_check",
            "insert into project (city_id, name, name_en, kind) "
                + "values (pg_temp.district('900100'), '无名', '', 'PARK')"
        ),
        BadRow(
            "a code on a town",
            "23514",
            "district_code_iff_administrative",
            "insert into district (code, name, name_en, kind, parent_id) "
                + "values ('900129', '示例镇', 'Example Town', 'TOWN', pg_temp.district('900121'))"
        ),
        BadRow(
            "a county without a code",
            "23514",
            "district_code_iff_administrative",
            "insert into district (name, name_en, kind, parent_id) "
                + "values ('无码县', 'Codeless County', 'COUNTY', pg_temp.district('900100'))"
        ),
        BadRow(
            "a city with a county's code",
            "23514",
            "district_code_shape",
            "insert into district (code, name, name_en, kind) values ('900201', '错码市', 'Miscoded City', 'CITY')"
        ),
        BadRow(
            "a county outside its city by its code",
            "23514",
            "district_code_in_parent",
            words: "900221 does not lie in 900100",
            "insert into district (code, name, name_en, kind, parent_id) "
                + "values ('900221', '外县', 'Outer County', 'COUNTY', pg_temp.district('900100'))"
        ),
        BadRow(
            "a city that lies in its own county",
            "23514",
            "district_no_cycle",
            words: "would be its own ancestor",
            "update district set parent_id = pg_temp.district('900121') where code = '900100'"
        ),
        BadRow(
            "an industry that is its own parent",
            "23514",
            "industry_no_cycle",
            words: "would be its own ancestor",
            "update industry set parent_id = id where report_id = pg_temp.example()"
        ),
        BadRow(
            "a category below its own child",
            "23514",
            "livelihood_category_no_cycle",
            words: "would be its own ancestor",
            "update livelihood_category set parent_id = (select id from livelihood_category where name = '学前教育') "
                + "where name = '教育'"
        ),
        BadRow(
            "an industry in a parent of another report",
            "23503",
            "industry_parent_same_report",
            "update industry set parent_id = 2 where report_id = pg_temp.example()"
        ),
        BadRow(
            "a second report of the same city and year",
            "23505",
            "report_district_year_key",
            "insert into report (district_id, year, title, title_en, char_count, sha256) "
                + "values (pg_temp.district('900100'), 2024, 'x', 'x', 1, repeat('0', 64))"
        ),
        BadRow(
            "a base unit with a factor",
            "23514",
            "unit_base_has_factor_one",
            "update unit set factor = 2 where code = '公斤'"
        ),
        BadRow(
            "a unit whose base has another dimension",
            "23503",
            "unit_base_same_dimension",
            "insert into unit (code, name, name_en, dimension, factor, base_unit_id) "
                + "values ('里', '里', 'li', 'length', 500, pg_temp.unit('亩'))"
        ),
        BadRow(
            "a dimension that nobody knows",
            "23514",
            "metric_dimension_known",
            "insert into metric (code, name, name_en, nature, dimension) values ('t', '温度', 'heat', 'STOCK', 'kelvin')"
        ),
        BadRow(
            "a metric that disappears under its figures",
            "23503",
            "figure_metric_id_fkey",
            words: "metric",
            "delete from metric where code = 'gdp_growth'"
        ),
        BadRow(
            "a reading that reads the same",
            "23514",
            "reading_differs",
            "update reading set likely = quote where report_id = pg_temp.example()"
        ),
        BadRow(
            "a second token at the same place",
            "23505",
            "number_token_report_start_key",
            token("800", at: 183, "'NOT_A_FIGURE', '测试', 'test', null")
        ),
        BadRow(
            "a token that is no number",
            "23514",
            "number_token_token_check",
            token("公租房", at: 180, "'NOT_A_FIGURE', '测试', 'test', null")
        ),
        BadRow(
            "a token that the text does not have there",
            "23514",
            "quote_verbatim",
            words: "quotes '900' where the text has '800'",
            "update number_token set token = '900' where report_id = pg_temp.example() and char_start = 183"
        ),
        BadRow(
            "a value without its figure",
            "23514",
            "number_token_figure_iff_used",
            "update number_token set figure_id = null where report_id = pg_temp.example() and char_start = 183"
        ),
        BadRow(
            "a number that is no figure for no reason",
            "23514",
            "number_token_reason_iff_not_a_figure",
            "update number_token set reason = null, reason_en = null "
                + "where report_id = pg_temp.example() and disposition = 'NOT_A_FIGURE'"
        ),
        BadRow(
            "a token of a figure in another sentence",
            "23503",
            "number_token_figure_same_sentence",
            "update number_token set figure_id = pg_temp.figure(98) "
                + "where report_id = pg_temp.example() and char_start = 183"
        ),
    ]

    static let ofTexts = [
        BadRow(
            "a text that changes after it was attached",
            "23514",
            "report_content_frozen",
            words: "is attached and frozen",
            "update report set content = replace(content, '800', '900') where id = pg_temp.example()"
        ),
        BadRow(
            "a text that is taken away",
            "23514",
            "report_content_frozen",
            words: "is attached and frozen",
            "update report set content = null where id = pg_temp.example()"
        ),
        BadRow(
            "a digest that changes after the text was attached",
            "23514",
            "report_content_frozen",
            words: "is attached and frozen",
            "update report set sha256 = repeat('0', 64) where id = pg_temp.example()"
        ),
        BadRow(
            "a text with another digest",
            "23514",
            "report_content_sha256",
            words: "has SHA-256 ",
            "insert into report (district_id, year, title, title_en, char_count, sha256, content) "
                + "values (pg_temp.district('900100'), 2025, 'x', 'x', 1, repeat('0', 64), '字')"
        ),
        BadRow(
            "a text of another length",
            "23514",
            "report_content_char_count",
            words: "has 1 characters, not 3",
            "insert into report (district_id, year, title, title_en, char_count, sha256, content) values "
                + "(pg_temp.district('900100'), 2025, 'x', 'x', 3, encode(sha256(convert_to('字', 'UTF8')), 'hex'), '字')"
        ),
    ]

    /// Rows of the shipped report, its text attached.
    static let ofShippedReport = [
        BadRow(
            "a quote of 41 code points of the shipped text",
            "23514",
            "mention_quote_short",
            "insert into mention (sentence_id, district_id, status, quote, char_start, char_end) "
                + "select 12, 5, 'NAMED', substr(content, 502, 41), 501, 542 from report where id = 1"
        ),
        BadRow(
            "a figure one character off in the shipped text",
            "23514",
            "quote_verbatim",
            words: "figure 13 quotes '年内完成投资1320亿元以上' where the text has '内完成投资1320亿元以上,'",
            "update figure set char_start = char_start + 1, char_end = char_end + 1 where id = 13"
        ),
        BadRow(
            "a number of the shipped text that is another",
            "23514",
            "quote_verbatim",
            words: "quotes '1330' where the text has '1320'",
            "update number_token set token = '1330' where report_id = 1 and char_start = 545"
        ),
        BadRow(
            "the shipped text without its first line break",
            "23514",
            "report_content_frozen",
            words: "is attached and frozen",
            "update report set content = substr(content, 2) where id = 1"
        ),
    ]
}
