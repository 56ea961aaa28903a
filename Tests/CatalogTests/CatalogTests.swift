import Catalog
import Testing

@Suite("pg_catalog as one value")
struct CatalogTests {
    static let script = """
        create schema archive;
        create type mood as enum ('happy', 'very sad', '至少');
        create domain positive as int4 not null check (value > 0);
        create domain large as positive check (value > 1000);
        create domain tags as text[];
        create type span as range (subtype = date);
        create table city (
            id bigint generated always as identity primary key,
            country char(2) not null,
            code text not null,
            size large,
            tags tags,
            moods mood[],
            open span,
            area numeric default 1.5,
            twice numeric generated always as (area * 2) stored,
            unique (country, code)
        );
        create unique index city_tags_unique on city (code) where area > 1;
        create unique index city_lower_unique on city (lower(code));
        comment on table city is '城市 · City';
        comment on column city.code is '代码 · Code';
        create table archive.visit (
            id int primary key,
            city_id bigint references city,
            country char(2),
            code text,
            foreign key (code, country) references city (code, country)
        );
        create index visit_country_code on archive.visit (country, code, id);
        create view open_city as select id, code from city;
        create materialized view city_copy as select * from city;
        create table dropped (a int, b int, c int primary key);
        alter table dropped drop column a;
        create temporary table passing (id int);
        create table measure (id int, at date, primary key (id, at)) partition by range (at);
        create table measure_2020 partition of measure for values from ('2020-01-01') to ('2021-01-01');
        insert into city (country, code, size) values ('cn', 'py', 2000);
        analyze city;
        """

    @Test("Relations of all schemas are there with their kinds, system and temporary ones are not")
    func relations() async throws {
        let catalog = try await catalog(after: Self.script)
        let kinds = catalog.relations.map { "\($0.name) \($0.kind)\($0.isPartition ? " partition" : "")" }
        #expect(
            kinds == [
                "archive.visit table", "city table", "city_copy materializedView", "dropped table",
                "measure partitionedTable", "measure_2020 table partition", "open_city view",
            ]
        )
        let city = try #require(catalog[Catalog.RelationName(schema: "public", name: "city")])
        #expect(city.comment == "城市 · City")
        #expect(city.estimatedRows == 1)
        #expect(catalog[Catalog.RelationName(schema: "archive", name: "city")] == nil)
    }

    @Test("Columns carry type, nullability, default, generation and comment, and dropped ones are gone")
    func columns() async throws {
        let catalog = try await catalog(after: Self.script)
        let city = try #require(catalog[Catalog.RelationName(schema: "public", name: "city")])
        #expect(
            city.columns.map { "\($0.name) \($0.type)\($0.isNullable ? "" : " not null")" } == [
                "id int8 not null", "country bpchar not null", "code text not null", "size large not null",
                "tags tags", "moods _mood", "open span", "area numeric", "twice numeric",
            ]
        )
        #expect(city.columns.filter { $0.typeModifier >= 0 }.map { "\($0.name) \($0.typeModifier)" } == ["country 6"])
        #expect(city.columns.filter(\.isGenerated).map(\.name) == ["twice"])
        #expect(city.columns.filter(\.isIdentity).map(\.name) == ["id"])
        #expect(city.column(named: "area")?.defaultExpression == "1.5")
        #expect(city.column(named: "code")?.comment == "代码 · Code")
        let dropped = try #require(catalog[Catalog.RelationName(schema: "public", name: "dropped")])
        #expect(dropped.columns.map(\.name) == ["b", "c"])
        #expect(dropped.primaryKey?.columns == ["c"])
        let view = try #require(catalog[Catalog.RelationName(schema: "public", name: "open_city")])
        #expect(view.columns.filter { !$0.isNullable }.isEmpty)
    }

    @Test("Keys are primary keys and plain unique indexes; conditions and expressions make none")
    func keys() async throws {
        let catalog = try await catalog(after: Self.script)
        let city = try #require(catalog[Catalog.RelationName(schema: "public", name: "city")])
        #expect(city.keys.map(\.columns) == [["id"], ["country", "code"]])
        #expect(city.keys.map(\.isPrimary) == [true, false])
    }

    @Test("Foreign keys pair their columns in order and can be found from the referenced table")
    func foreignKeys() async throws {
        let catalog = try await catalog(after: Self.script)
        let name = Catalog.RelationName(schema: "archive", name: "visit")
        let visit = try #require(catalog[name])
        #expect(
            visit.foreignKeys.map { $0.pairs.map { "\($0.column)=\($0.targetColumn)" } } == [
                ["city_id=id"], ["code=code", "country=country"],
            ]
        )
        let incoming = catalog.foreignKeys(referencing: Catalog.RelationName(schema: "public", name: "city"))
        #expect(incoming.map(\.table) == [name, name])
        #expect(visit.hasIndex(leading: ["code", "country"]))
        #expect(!visit.hasIndex(leading: ["city_id"]))
        #expect(!visit.hasIndex(leading: ["code"]))
    }

    @Test("Types know their labels, elements, subtypes and base types")
    func types() async throws {
        let catalog = try await catalog(after: Self.script)
        func kind(_ name: String, _ schema: String = "public") -> Catalog.DataType.Kind? {
            catalog.types[Catalog.TypeName(schema: schema, name: name)]?.kind
        }
        #expect(kind("mood") == .enumeration(labels: ["happy", "very sad", "至少"]))
        #expect(kind("_mood") == .array(element: Catalog.TypeName(schema: "public", name: "mood")))
        #expect(kind("span") == .range(subtype: Catalog.TypeName(schema: "pg_catalog", name: "date")))
        #expect(kind("bpchar", "pg_catalog") == .base)
        let large = catalog.resolvingDomains(Catalog.TypeName(schema: "public", name: "large"))
        #expect(large.type == Catalog.TypeName(schema: "pg_catalog", name: "int4"))
        #expect(large.isNotNull)
        let tags = catalog.resolvingDomains(Catalog.TypeName(schema: "public", name: "tags"))
        #expect(tags.type == Catalog.TypeName(schema: "pg_catalog", name: "_text"))
        #expect(!tags.isNotNull)
        #expect(catalog.enumTypes.map(\.name.name) == ["mood"])
    }

    @Test("An empty database is an empty catalogue")
    func empty() async throws {
        let catalog = try await catalog(after: "select 1")
        #expect(catalog.relations.isEmpty)
        #expect(catalog.types.isEmpty)
    }

    @Test("Bytes that are no answer to the query are refused", arguments: ["", "{}", "[1]", #"{"relations":1}"#])
    func noAnswer(text: String) throws {
        let error = #expect(throws: CatalogError.self) { try Catalog(decoding: Array(text.utf8)) }
        #expect(error?.description.hasPrefix("The database's catalogue could not be read: ") == true)
    }
}
