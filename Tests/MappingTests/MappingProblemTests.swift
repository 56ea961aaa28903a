import Catalog
import Mapping
import Testing

@Suite("A mapping that does not agree with the database")
struct MappingProblemTests {
    static let script = """
        create schema archive;
        create type comparator as enum ('GE', 'GT');
        create type clash as enum ('a b', 'a_b');
        create table district (
            id bigint primary key, code text unique, name text not null,
            parent_id bigint references district);
        create table report (
            id bigint primary key, district_id bigint not null references district,
            author_id bigint references district, year int not null, name_en text, sha256 text,
            comparator comparator not null, clash clash, tags text[], unique (district_id, year));
        create table archive.old_report (id int primary key);
        create table loose (a int, b int);
        create table tag (id int primary key);
        create table report_tag (
            report_id bigint references report, tag_id int references tag, primary key (report_id, tag_id));
        create table report_mark (
            report_id bigint references report, tag_id int references tag, primary key (report_id, tag_id));
        create view report_view as select id, name_en, district_id from report;
        """

    @Test("Sixteen and more planted faults are all reported in one error, each with its line")
    func plantedFaults() async throws {
        let text = """
            type District {
              id: ID!
              cod: String
              name: Int!
              parent: District!
              children: [District!]!
              reports: [Report!]!
            }

            type Report {
              id: ID!
              year: [Int]
              nameEn: String!
              sha256: String @colum(name: "sha256")
              comparator: Comparitor!
              tags: String
              clash: Clash
              author: District @relation(by: ["autor_id"])
              writer: District
              labels: [Tag!]!
              marks: [Tag!]! @relation(through: "report_marks")
              district: District! @relation(with: ["district_id"])
              year: Int!
              title: String @column(name: "heading")
              and: String @column(name: "name_en")
              level: Int @sql(expression: "{row}.yeer + 1")
            }

            type Tag {
              id: ID!
              district: District
            }

            type OldReport {
              id: ID!
            }

            type Lose @table(name: "losse") {
              a: Int
            }

            type Loose {
              a: Int
            }

            type Query {
              id: Int
            }

            type Tag {
              id: Int
            }

            interface Node {
              id: ID!
            }
            """
        let found = try problems(of: text, try await catalog(after: Self.script))
        #expect(
            found == [
                #"m.graphql:3:3: District.cod: table "district" has no column "cod"; did you mean "code"?"#,
                #"m.graphql:4:9: District.name: column "district.name" is text; write String instead of Int"#,
                #"m.graphql:5:11: District.parent: column "district.parent_id" may be NULL; remove the "!""#,
                #"m.graphql:12:10: Report.year: column "report.year" is int4; write Int instead of [Int]"#,
                #"m.graphql:13:11: Report.nameEn: column "report.name_en" may be NULL; remove the "!", "#
                    + "or make the column NOT NULL",
                "m.graphql:14:19: unknown directive @colum; did you mean @column?",
                #"m.graphql:15:15: Report.comparator: column "report.comparator" is comparator; "#
                    + "write Comparator instead of Comparitor",
                #"m.graphql:16:9: Report.tags: column "report.tags" is text[]; write [String] instead of String"#,
                #"m.graphql:17:10: Report.clash: the labels "a b" and "a_b" of the enum "clash" would both be A_B; "#
                    + "declare enum Clash and name one of them with @label(name:)",
                #"m.graphql:18:30: Report.author: table "report" has no column "autor_id"; did you mean "author_id"?"#,
                #"m.graphql:19:3: Report.writer: 2 foreign keys lead from "report" to "district"; choose one: "#
                    + #"@relation(by: ["district_id"]) or @relation(by: ["author_id"])"#,
                #"m.graphql:20:3: Report.labels: 2 tables join "report" and "tag"; choose one: "#
                    + #"@relation(through: "report_mark") or @relation(through: "report_tag")"#,
                #"m.graphql:21:28: Report.marks: there is no table "report_marks"; did you mean "report_mark"?"#,
                #"m.graphql:22:33: @relation has no argument "with"; remove it"#,
                "m.graphql:23:3: Report.year is defined twice; rename or remove one of them",
                #"m.graphql:24:25: Report.title: table "report" has no column "heading"; "#
                    + "add it, or name another with @column(name:)",
                "m.graphql:25:3: Report.and: the field name is one of every filter; choose another and write "
                    + #"@column(name: "and") beside it"#,
                #"m.graphql:26:19: Report.level: the expression names a column "yeer" that the table has not; "#
                    + #"did you mean "year"?"#,
                #"m.graphql:31:3: Tag.district: no foreign key connects "tag" and "district"; add one, "#
                    + #"or name columns of "tag" with @relation(by:) if one of them is a view"#,
                #"m.graphql:34:6: OldReport: there is no table or view "old_report" in schema "public"; "#
                    + #"there is one in another schema: write @table(name: "old_report", schema: "archive")"#,
                #"m.graphql:38:18: Lose: there is no table or view "losse" in schema "public"; did you mean "loose"?"#,
                #"m.graphql:42:6: Loose: table "loose" has no primary key; add one, "#
                    + "or name columns that identify a row with @key(columns:)",
                "m.graphql:46:6: the type name Query is one of the derived schema; choose another and write "
                    + "@table(name:) beside it",
                "m.graphql:50:6: the type Tag is defined twice; rename or remove one of them",
                "m.graphql:54:11: Node has no place in a mapping; only object types, unions and enums are mapped",
            ]
        )
    }

    @Test(
        "A single fault is reported with its place and how to mend it",
        arguments: [
            ("", "1:1: Syntax Error: Unexpected <EOF>."),
            ("scalar Int", "1:1: the mapping has no types; write one for each table"),
            ("type Tag {}", #"1:11: Syntax Error: Expected Name, found "}"."#),
            ("type Tag { id: Ib! }", #"1:16: Tag.id: column "tag.id" is int4; write Int instead of Ib"#),
            ("type Tag { ids: Foo }", #"1:12: Tag.ids: table "tag" has no column "ids"; did you mean "id"?"#),
            (
                "type Tag { label: Taag }",
                "1:19: Tag.label: unknown type Taag; did you mean Tag?"
            ),
            ("type Tag { id(x: Int): ID! }", "1:15: Tag.id: arguments of fields are derived; remove them"),
            ("type Tag @tabel { id: ID! }", "1:11: unknown directive @tabel; did you mean @table?"),
            (
                "type Tag @column(name: \"x\") { id: ID! }",
                "1:11: @column stands on a field, not on an object type; remove it"
            ),
            ("type Tag { id: ID! @column }", #"1:21: @column needs the argument "name""#),
            (
                "type Tag { id: ID! @column(name: 3) }",
                #"1:28: the argument "name" of @column must be a text in quotes, and not empty"#
            ),
            ("type Tag { id: ID! @hidden @hidden }", "1:29: @hidden stands twice here; remove one of them"),
            (
                "type Tag { id: [[Int]] }",
                #"1:18: Tag.id: column "tag.id" is int4; write Int instead of [[Int]]"#
            ),
            (
                "type Tag { id: ID! reports: [[Report]] } type Report { id: ID! }",
                "1:31: Tag.reports: a list of lists is no relation; write [Report!]!"
            ),
            (
                "type Report { id: ID! district: District } type District { id: ID! report: Report }",
                #"1:68: District.report: table "report" references "district" and not the other way round; "#
                    + "make the field a list, [Report!]!"
            ),
            (
                #"type Report { id: ID! a: Int @sql(expression: "1; drop table report") }"#,
                "1:35: Report.a: the expression has a semicolon; write one expression without it"
            ),
            (
                #"type Report { id: ID! a: Int @sql(expression: "1", reads: ["district", "tagg"]) }"#,
                #"1:52: Report.a: there is no table "tagg"; did you mean "tag"?"#
            ),
            (
                #"type Report { id: ID! a: District @sql(expression: "1") } type District { id: ID! }"#,
                "1:36: Report.a: @sql stands on scalar fields; use @relation, or remove it"
            ),
            (
                #"type Report @key(columns: ["idd"]) { id: ID! }"#,
                #"1:18: Report: table "report" has no column "idd"; did you mean "id"?"#
            ),
            (
                #"type Tag @table(plural: "2x") { id: ID! }"#,
                #"1:17: Tag: "2x" is no name for a field; use letters"#
            ),
            (
                #"type Tag @table(schema: "archiv") { id: ID! }"#,
                #"1:17: Tag: no table is in a schema "archiv"; did you mean "archive"?"#
            ),
            (
                #"type Tag { id: ID! } type Report @table(plural: "tags") { id: ID! }"#,
                "1:27: Report: the root field tags is already that of another type; rename the type, "
                    + "or choose another plural with @table(plural:)"
            ),
            (
                #"type Tag { id: ID! } type TagWhere @table(name: "report") { id: ID! }"#,
                "1:27: the type name TagWhere is also that of a derived type; rename one type of the mapping"
            ),
            (
                #"type Tag @table(plural: "nodes") { id: ID! }"#,
                "1:6: Tag: the root field nodes is already that of another type; rename the type, "
                    + "or choose another plural with @table(plural:)"
            ),
            (
                "type Tag { id: ID! } union Thing = Tag | Tga",
                "1:42: Thing: Tga is no object type of this mapping; did you mean Tag?"
            ),
            (
                "type Tag { id: ID! } union Thing @hidden = Tag",
                "1:35: @hidden stands on a field or an object type, not on a union; remove it"
            ),
            (
                "type Tag { id: ID! thing: Thing } union Thing = Tag",
                #"1:20: Tag.thing: Tag: no foreign key connects "tag" and "tag"; add one, "#
                    + #"or name columns of "tag" with @relation(by:) if one of them is a view"#
            ),
            (
                "type Report { id: ID! thing: Thing! } type District { id: ID! } union Thing = District",
                #"1:30: Report.thing: a union is served as one row or none; write Thing without "[]" and "!""#
            ),
            (
                "type Tag { id: ID! } enum Comparator { GE }",
                #"1:27: the enum Comparator leaves out "GT" of "comparator"; add GT"#
            ),
            (
                "type Tag { id: ID! } enum Comparator { GE GT GTE }",
                #"1:46: Comparator.GTE: the enum "comparator" has no such label; its labels are "GE", "GT""#
            ),
            (
                #"type Tag { id: ID! } enum Mood @type(name: "tag")"#,
                #"1:38: no column uses an enum "tag" of schema "public"; "#
                    + "name one with @type(name:, schema:), or remove this enum"
            ),
            (
                "type Tag { id: ID! } extend type Tag { x: Int }",
                "1:34: a type extension has no place in a mapping; write its fields into the type"
            ),
            ("type Tag { id: ID!", "1:19: Syntax Error: Expected Name, found <EOF>."),
            ("query { a }", "1:1: an operation has no place in a mapping; keep operations in files of their own"),
        ] as [(String, String)]
    )
    func singleFault(text: String, expected: String) async throws {
        let found = try problems(of: text, try await catalog(after: Self.script))
        #expect(found == ["m.graphql:\(expected)"])
    }
}
