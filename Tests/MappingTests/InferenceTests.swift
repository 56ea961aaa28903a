import Catalog
import GraphQLLanguage
import Mapping
import Testing

@Suite("A mapping file for any database")
struct InferenceTests {
    /// Schemas that have little in common with convention.
    static let schemas: [(name: String, script: String)] = [
        ("nothing", "select 1"),
        (
            "mixed case, odd letters and words that GraphQL or the derived schema uses",
            """
            create type "Odd Mood" as enum ('a b', 'a_b', 'A-B', 'c');
            create type empty_mood as enum ();
            create type "心情" as enum ('好', '坏');
            create table "Customers" ("Id" uuid primary key, "fullName" text not null, "E-Mail" text unique,
                odd "Odd Mood"[], none empty_mood, mood "心情");
            create table query (id int primary key, "and" int, "not" text, "__typename" text, "true" bool, type text);
            create table node (id int primary key, name_1 text, name1 text, "Name1" text);
            create table "2020 report" (id int primary key, "1st" int);
            create table "weird""na\\me" (id int primary key, "quo""te" int);
            create table "项目" ("编号" int primary key, "名称" text, "所属" int references "项目");
            create table "项目二" (id int primary key, "项目" int references "项目");
            create table "Größen" ("größe" int primary key);
            create table string_filter (id int primary key);
            create table project (id int primary key);
            create table projects (id int primary key);
            create table project_where (id int primary key, project_id int references project);
            create table news (id int primary key, title text);
            create table order_direction (id int primary key);
            """
        ),
        (
            "keys of several columns, of several roles and to themselves",
            """
            create table region (country char(2), code text, primary key (country, code));
            create table city (id int primary key, country char(2) not null, region_code text not null, code text,
                twin_country char(2), twin_code text,
                foreign key (country, region_code) references region,
                foreign key (twin_country, twin_code) references region, unique (country, id));
            create table person (id int primary key, boss int references person, mentor_id int references person,
                parent_id int references person);
            create table follows (follower_id int references person, followed_id int references person,
                primary key (follower_id, followed_id));
            create table passport (id int primary key references person, number text);
            create table card (id int primary key, person_id int unique references person);
            create table a (id int primary key);
            create table b (id int primary key references a);
            alter table a add foreign key (id) references b;
            create table booking (id int primary key, city_id int references city, home_id int references city,
                country char(2), foreign key (country, city_id) references city (country, id));
            """
        ),
        (
            "join tables, bare and with more to say",
            """
            create table film (id int primary key, actors text);
            create table actor (id int primary key);
            create table film_actor (film_id int references film, actor_id int references actor, role text,
                primary key (film_id, actor_id));
            create table film_fan (film_id int references film, actor_id int references actor,
                primary key (film_id, actor_id));
            create table note (id int primary key, film_id int, fan_id int,
                foreign key (film_id, fan_id) references film_fan);
            create table film_rival (film_id int references film, actor_id int references actor,
                primary key (actor_id, film_id));
            """
        ),
        (
            "other schemas, views, partitions, types without a scalar, tables without a key",
            """
            create schema sales; create schema "Über uns";
            create type sales.mood as enum ('x'); create type mood as enum ('y');
            create domain tags as text[]; create domain positive as int4 not null;
            create type span as range (subtype = inet);
            create table item (id bigint primary key, mood mood);
            create table sales.item (id bigint primary key, item_id bigint references item, mood sales.mood);
            create table "Über uns".item (id bigint primary key, item_id bigint references sales.item);
            create table sales.item_link (a_id bigint references sales.item, b_id bigint references item,
                primary key (a_id, b_id));
            create table kinds (id smallint primary key, a positive, b tags, c int4range, d tstzrange[], e money,
                f inet, g point, h jsonb, i bytea, j xml, k timestamp, l timetz, m interval, n bit(3), o span,
                p item, q "char", r name, s uuid[], t real, u numeric(10, 2), v oid, w tsvector);
            create table loose (a int); create table empty ();
            create table measure (id int, at date, primary key (id, at)) partition by range (at);
            create table measure_2020 partition of measure for values from ('2020-01-01') to ('2021-01-01');
            create view item_view as select * from item;
            create materialized view kind_copy as select id, c from kinds;
            create unique index on item (mood);
            """
        ),
    ]

    @Test("What is written reads back without a problem and the same each time", arguments: schemas.indices)
    func roundTrip(place: Int) async throws {
        let catalog = try await catalog(after: Self.schemas[place].script)
        let text = MappingInference.infer(catalog)
        #expect(MappingInference.infer(catalog) == text)
        if catalog.relations.isEmpty {
            #expect(text == "")
        } else {
            #expect(try problems(of: text, catalog) == [])
        }
    }

    @Test("Every table with a key, every view and every foreign key both ways is written")
    func completeness() async throws {
        let catalog = try await catalog(after: Self.schemas[2].script)
        #expect(
            MappingInference.infer(catalog) == """
                type A {
                  id: ID!
                  b: B!
                  bById: B
                }

                type B {
                  id: ID!
                  a: A!
                  aById: A
                }

                type Booking {
                  id: ID!
                  cityId: ID
                  homeId: ID
                  country: String
                  city: City
                  home: City
                }

                type Card {
                  id: ID!
                  personId: ID
                  person: Person
                }

                type City {
                  id: ID!
                  country: String!
                  regionCode: String!
                  code: String
                  twinCountry: String
                  twinCode: String
                  region: Region! @relation(by: ["country", "region_code"])
                  twin: Region @relation(by: ["twin_country", "twin_code"])
                  bookingsByCity: [Booking!]!
                  bookingsByHome: [Booking!]! @relation(by: ["home_id"])
                }

                type Passport {
                  id: ID!
                  number: String
                  person: Person!
                }

                type Person {
                  id: ID!
                  boss: ID
                  mentorId: ID
                  parentId: ID
                  bossPerson: Person @relation(by: ["boss"])
                  mentor: Person
                  parent: Person
                  card: Card
                  passport: Passport
                  peopleByBoss: [Person!]! @relation(by: ["boss"])
                  peopleByMentor: [Person!]! @relation(by: ["mentor_id"])
                  children: [Person!]! @relation(by: ["parent_id"])
                  followeds: [Person!]! @relation(through: "follows")
                  followers: [Person!]! @relation(through: "follows")
                }

                type Region {
                  country: String!
                  code: String!
                  cities: [City!]! @relation(by: ["country", "region_code"])
                  citiesByTwin: [City!]! @relation(by: ["twin_country", "twin_code"])
                }

                """
        )
    }

    @Test("Names that are no names are numbered and keep the original beside them")
    func originals() async throws {
        let text = MappingInference.infer(try await catalog(after: Self.schemas[1].script))
        for block in [
            """
            "项目"
            type Table1 @table(name: "项目") {
              "编号"
              column1: ID! @column(name: "编号")
            """,
            #"type WeirdNaMe @table(name: "weird\"na\\me") {"#,
            "type Groessen @table(name: \"Größen\") {",
            "  A_B2 @label(name: \"a_b\")",
            "  and_: Int @column(name: \"and\")",
        ] {
            #expect(text.contains(block))
        }
    }

    @Test("Tables that cannot be served are named with the reason")
    func omissions() async throws {
        let text = MappingInference.infer(try await catalog(after: Self.schemas[4].script))
        #expect(
            text.hasPrefix(
                """
                # Not served: empty, because it has no columns.

                # Not served: loose, because it has no primary key.

                """
            )
        )
        #expect(!text.contains("measure_2020"))
    }
}
