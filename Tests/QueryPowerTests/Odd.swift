import EngineTesting

/// A small database of everything that goes wrong easily: NULLs and duplicates in every column, composite keys, texts with
/// quotes, backslashes, wildcards and Chinese, and columns named as the planner's own aliases and GraphQL's own fields are.
enum Odd {
    static let database = Task { try await ServedDatabase(scripts: [script], mapping: mapping) }

    static let script = #"""
        create type mood as enum ('calm', 'loud', 'odd-one');
        create table area (
            land text, no smallint, name text, "k0" integer, level numeric, founded date,
            primary key (land, no)
        );
        create table item (
            id bigint primary key,
            land text, area_no smallint, foreign key (land, area_no) references area,
            parent_id bigint references item,
            name text, byte_name text, mood mood, amount numeric, ratio double precision, small smallint, big bigint,
            day date, at timestamptz, noted timestamp, starts time, span interval, active boolean, code uuid,
            tags text[], nums integer[], moods mood[], meta jsonb, spread int4range,
            "order 0" integer, "group 0" integer, place integer, total integer, rank integer, "value 0" integer,
            "member 0" integer, "place in group" integer,
            count integer, key text, nodes integer, bucket integer, part text, page text
        );
        create index on item (land, area_no);
        create index on item (parent_id);
        create table piece (
            item_id bigint not null references item, seq integer not null, label text, cost numeric, year integer,
            stamp integer, flag boolean, "order 1" integer,
            primary key (item_id, seq)
        );
        create table tag (id integer primary key, name text not null, weight integer);
        create table item_tag (item_id bigint not null references item, tag_id integer not null references tag,
            primary key (item_id, tag_id));
        create index on item_tag (tag_id);

        insert into area select (array['CN', '', 'a''b', 'x\y'])[1 + i % 4], i / 4,
            (array['中原', '中原', null, '%', '_a'])[1 + i % 5], (array[1, null, 2])[1 + i % 3],
            (array[1.0, 1.00, null, -2.50])[1 + i % 4], date '2020-01-31' + 29 * (i % 5)
        from generate_series(0, 10) i;
        insert into item select i,
            case when i % 7 < 5 then (array['CN', '', 'a''b', 'x\y'])[1 + i % 4] end,
            case when i % 7 < 5 and i % 11 <> 0 then i % 2 end,
            case when i % 3 = 0 then i / 2 end,
            (array['濮阳', '濮阳县', 'say "hi"', 'back\slash', '100%', 'a_b', '', null, 'Ab', 'ab', 'it''s', E'tab\t'])[1 + i * 5 % 12],
            (array['é', 'E', 'e', null, '中', 'Z'])[1 + i % 6],
            (array['calm', 'loud', 'odd-one', null]::mood[])[1 + i % 4],
            (array[1.0, 1.00, 10.50, null, -3, 0, 12345678901234567890.123456789, 10.5])[1 + i % 8],
            (array[0.1, -0.0, 0, null, 1e300, -2.5, 0.30000000000000004]::float8[])[1 + i % 7],
            (array[1, 2, null, -3])[1 + i % 4], (array[9007199254740993, 5, null])[1 + i % 3],
            (array['2020-02-29', '2021-01-01', null, '1999-12-31', '2024-12-30']::date[])[1 + i % 5],
            (array['2020-12-31 20:00:00+00', '2021-01-01 04:00:00+08', null, '2021-06-01 00:00:00.5+02']::timestamptz[])[1 + i % 4],
            (array['2020-12-31 20:00:00', null, '2021-01-01 04:00:00.25']::timestamp[])[1 + i % 3],
            (array['00:00:00', '23:59:59.5', null]::time[])[1 + i % 3],
            (array['1 day', '24:00:00', '1 mon', '30 days', null, '-00:30:00']::interval[])[1 + i % 6],
            (array[true, false, null])[1 + i % 3],
            (array['00000000-0000-0000-0000-00000000000a', null, 'ffffffff-0000-0000-0000-00000000000b']::uuid[])[1 + i % 3],
            case i % 5 when 0 then '{}' when 1 then array['a', null, '中,文'] when 2 then array['a', 'b'] when 3 then array['say "hi"', 'a'] end,
            case i % 4 when 0 then array[1, 2] when 1 then array[2, null] when 2 then '{}' end,
            case i % 4 when 0 then '{calm}'::mood[] when 1 then '{odd-one,loud}' when 2 then array[null, 'calm']::mood[] end,
            (array['{"a": [1, 2]}', '{"a": null, "b": 1}', 'true', '"文"', null, '[]', '{"钥": {"a": 1}}']::jsonb[])[1 + i % 7],
            (array['[1,5)', 'empty', '(,3)', '[4,)', null, '(,)']::int4range[])[1 + i % 6],
            i % 3, nullif(i % 4, 0), i % 5, -i, i % 2, i % 6, i % 7, i % 3,
            nullif(i % 5, 2), (array['k', 'null', null])[1 + i % 3], i % 4, nullif(i % 6, 1), (array['x', 'y'])[1 + i % 2], 'p'
        from generate_series(1, 61) i;
        insert into piece select i, s,
            (array['甲', '乙', null, '甲', ''])[1 + (i + s) % 5],
            (array[1, 2.50, null, 10.0, -4])[1 + (i * s) % 5],
            (array[2019, 2020, 2021, 2023, null, 2024])[1 + (i + 2 * s) % 6],
            s % 3, (array[true, false, null])[1 + (i + s) % 3], (i * s) % 4
        from generate_series(1, 61) i, generate_series(1, 5) s where s <= i % 6;
        insert into tag select i, (array['big', '大', 'it''s'])[1 + i % 3], nullif(i % 4, 3) from generate_series(1, 8) i;
        insert into item_tag select i, t from generate_series(1, 61) i, generate_series(1, 8) t where (i * t) % 5 = 1;
        analyze;
        """#

    static let mapping = #"""
        enum Mood { CALM LOUD ODD_ONE }

        type Area {
          land: String!
          no: Int!
          name: String
          k0: Int @column(name: "k0")
          level: Decimal
          founded: Date
          items: [Item!]!
        }

        type Item {
          id: ID!
          area: Area @relation(by: ["land", "area_no"])
          parent: Item @relation(by: ["parent_id"])
          children: [Item!]! @relation(by: ["parent_id"])
          name: String
          byteName: String @order(collation: "C")
          mood: Mood
          amount: Decimal
          ratio: Float
          small: Int
          big: BigInt
          day: Date
          at: DateTime
          noted: DateTime
          starts: Time
          span: Duration
          active: Boolean
          code: UUID
          tags: [String]
          nums: [Int]
          moods: [Mood]
          meta: JSON
          spread: IntRange
          order0: Int @column(name: "order 0")
          group0: Int @column(name: "group 0")
          place: Int
          total: Int
          rank: Int
          value0: Int @column(name: "value 0")
          member0: Int @column(name: "member 0")
          placeInGroup: Int @column(name: "place in group")
          count: Int
          key: String
          nodes: Int
          bucket: Int
          part: String
          page: String
          pieces: [Piece!]!
          labels: [Tag!]! @relation(through: "item_tag")
        }

        type Piece {
          itemId: ID!
          seq: Int!
          label: String
          cost: Decimal
          year: Int @time(step: "1")
          stamp: Int @time
          flag: Boolean
          order1: Int @column(name: "order 1")
          item: Item!
        }

        type Tag {
          id: ID!
          name: String!
          weight: Int
          items: [Item!]! @relation(through: "item_tag")
        }
        """#

    private static func field(
        _ name: String,
        _ kind: Field.Kind,
        _ scalar: String,
        _ sqlType: String,
        column: String? = nil
    ) -> Field {
        Field(name: name, column: "\"\(column ?? name)\"", kind: kind, scalar: scalar, sqlType: sqlType)
    }

    private static func integer(_ name: String, column: String? = nil, timeStep: Int? = nil) -> Field {
        var field = field(name, .integer, "Int", "int4", column: column)
        field.timeStep = timeStep
        return field
    }

    private static let byteName: Field = {
        var byteName = field("byteName", .text, "String", "text", column: "byte_name")
        byteName.collation = " collate \"C\""
        return byteName
    }()

    static let tables = [
        Table(
            type: "Area",
            list: "areas",
            name: "area",
            key: ["land", "no"],
            fields: [
                field("land", .text, "String", "text"), field("no", .integer, "Int", "int2"),
                field("name", .text, "String", "text"), integer("k0"), field("level", .decimal, "Decimal", "numeric"),
                field("founded", .date, "Date", "date"),
            ],
            toMany: [
                Link(name: "items", target: "Item", condition: "{c}.land = {p}.land and {c}.area_no = {p}.no")
            ]
        ),
        Table(
            type: "Item",
            list: "items",
            name: "item",
            key: ["id"],
            fields: [
                field("id", .id, "ID", "int8"), field("name", .text, "String", "text"), byteName,
                field("mood", .enumeration, "Mood", "mood"), field("amount", .decimal, "Decimal", "numeric"),
                field("ratio", .float, "Float", "float8"), field("small", .integer, "Int", "int2"),
                field("big", .bigInteger, "BigInt", "int8"), field("day", .date, "Date", "date"),
                field("at", .timestamptz, "DateTime", "timestamptz"),
                field("noted", .timestamp, "DateTime", "timestamp"), field("starts", .time, "Time", "time"),
                field("span", .duration, "Duration", "interval"), field("active", .boolean, "Boolean", "bool"),
                field("code", .uuid, "UUID", "uuid"), field("tags", .list, "String", "text[]"),
                field("nums", .list, "Int", "int4[]"), field("moods", .enumList, "Mood", "mood[]"),
                field("meta", .json, "JSON", "jsonb"), field("spread", .range, "IntRange", "int4range"),
                integer("order0", column: "order 0"), integer("group0", column: "group 0"), integer("place"),
                integer("total"), integer("rank"), integer("value0", column: "value 0"),
                integer("member0", column: "member 0"), integer("placeInGroup", column: "place in group"),
                integer("count"), field("key", .text, "String", "text"), integer("nodes"), integer("bucket"),
                field("part", .text, "String", "text"), field("page", .text, "String", "text"),
            ],
            toOne: [
                Link(name: "area", target: "Area", condition: "{c}.land = {p}.land and {c}.no = {p}.area_no"),
                Link(name: "parent", target: "Item", condition: "{c}.id = {p}.parent_id"),
            ],
            toMany: [
                Link(name: "children", target: "Item", condition: "{c}.parent_id = {p}.id"),
                Link(name: "pieces", target: "Piece", condition: "{c}.item_id = {p}.id"),
                Link(
                    name: "labels",
                    target: "Tag",
                    condition: "{c}.id in (select j.tag_id from item_tag j where j.item_id = {p}.id)"
                ),
            ]
        ),
        Table(
            type: "Piece",
            list: "pieces",
            name: "piece",
            key: ["itemId", "seq"],
            fields: [
                field("itemId", .id, "ID", "int8", column: "item_id"), integer("seq"),
                field("label", .text, "String", "text"), field("cost", .decimal, "Decimal", "numeric"),
                integer("year", timeStep: 1), integer("stamp", timeStep: 0), field("flag", .boolean, "Boolean", "bool"),
                integer("order1", column: "order 1"),
            ],
            toOne: [Link(name: "item", target: "Item", condition: "{c}.id = {p}.item_id")]
        ),
        Table(
            type: "Tag",
            list: "tags",
            name: "tag",
            key: ["id"],
            fields: [
                field("id", .id, "ID", "int4"), field("name", .text, "String", "text"), integer("weight"),
            ],
            toMany: [
                Link(
                    name: "items",
                    target: "Item",
                    condition: "{c}.id in (select j.item_id from item_tag j where j.tag_id = {p}.id)"
                )
            ]
        ),
    ]
}
