import Catalog
import Mapping
import Testing

@Suite("Relations of a mapping")
struct RelationTests {
    static let script = """
        create table unit (id int primary key, dimension text not null, unique (id, dimension));
        create table person (id int primary key, name text);
        create table knot (id int primary key, parent_id int references knot, owner_id int not null references person,
            editor_id int references person, unit_id int not null references unit, dimension text not null,
            foreign key (unit_id, dimension) references unit (id, dimension));
        create index on knot (parent_id);
        create index on knot (owner_id);
        create index on knot (unit_id, dimension);
        create table passport (id int primary key references person, number text);
        create table tag (id int primary key);
        create table knot_tag (knot_id int references knot, tag_id int references tag, note text,
            primary key (knot_id, tag_id));
        create table mark (id int primary key, knot_id int references knot, tag_id int references tag,
            person_id int references person);
        create table part (whole_id int references knot, part_id int references knot, primary key (whole_id, part_id));
        create table tenant (id int primary key);
        create table account (tenant_id int references tenant, number int, primary key (tenant_id, number));
        create table bill (id int primary key, tenant_id int not null references tenant, account_number int,
            foreign key (tenant_id, account_number) references account);
        create index on bill (tenant_id, account_number);
        create index on bill (tenant_id);
        create view knot_view as select id, parent_id, owner_id from knot;
        """

    static let mapping = """
        type Knot {
          id: ID!
          parent: Knot
          children: [Knot!]!
          owner: Person!
          editor: Person
          unit: Unit!
          tags: [Tag!]!
          parts: [Knot!]! @relation(through: "part")
          wholes: [Knot!]! @relation(through: "part", by: ["part_id"])
          marked: [Tag!]! @relation(through: "mark")
        }
        type Person {
          id: ID!
          owned: [Knot!]! @relation(by: ["owner_id"])
          passport: Passport
          views: [KnotView!]! @relation(by: ["owner_id"])
        }
        type Passport { id: ID! person: Person! }
        type Unit { id: ID! knots: [Knot!]! }
        type Tag { id: ID! knots: [Knot!]! }
        type Tenant { id: ID! accounts: [Account!]! bills: [Bill!]! }
        type Account { number: Int! tenant: Tenant! bills: [Bill!]! }
        type Bill { id: ID! tenant: Tenant! account: Account }
        type KnotView @key(columns: ["id"]) {
          id: ID!
          owner: Person @relation(by: ["owner_id"])
          knot: Knot @relation(by: ["id"])
        }
        """

    @Test(
        "Each field follows the foreign key that its name, its type or its directive says",
        arguments: [
            ("Knot.parent", "one? parent_id=id"),
            ("Knot.children", "many id=parent_id"),
            ("Knot.owner", "one owner_id=id"),
            ("Knot.editor", "one? editor_id=id"),
            ("Knot.unit", "one unit_id=id"),
            ("Knot.tags", "many id=knot_id knot_tag tag_id=id"),
            ("Knot.parts", "many id=whole_id part part_id=id"),
            ("Knot.wholes", "many id=part_id part whole_id=id"),
            ("Knot.marked", "many id=knot_id mark tag_id=id"),
            ("Person.owned", "many id=owner_id"),
            ("Person.passport", "one? id=id"),
            ("Person.views", "many id=owner_id"),
            ("Passport.person", "one id=id"),
            ("Unit.knots", "many id=unit_id"),
            ("Tag.knots", "many id=tag_id knot_tag knot_id=id"),
            ("Bill.tenant", "one tenant_id=id"),
            ("Bill.account", "one? tenant_id=tenant_id account_number=number"),
            ("Account.bills", "many tenant_id=tenant_id number=account_number"),
            ("Tenant.bills", "many id=tenant_id"),
            ("KnotView.owner", "one? owner_id=id"),
            ("KnotView.knot", "one? id=id"),
        ]
    )
    func edges(field: String, expected: String) async throws {
        let model = try read(Self.mapping, try await catalog(after: Self.script)).model
        let names = field.split(separator: ".").map(String.init)
        let entity = try #require(model.entities.first { $0.typeName == names[0] })
        let found: String
        switch try #require(entity.fields[names[1]]) {
        case .column: found = "column"
        case .toOne(let relation): found = "one\(relation.isOptional ? "?" : "")\(relation.path)"
        case .toMany(let relation): found = "many\(relation.path)"
        case .oneOf(let relations): found = relations.map { "one?\($0.path)" }.joined(separator: " or ")
        case .nodeID: found = "node id"
        case .connection, .aggregate, .groups: found = "derived"
        }
        #expect(found == expected)
    }

    @Test("A foreign key without an index is a warning with the statement that makes one, once")
    func warnings() async throws {
        let result = try read(Self.mapping, try await catalog(after: Self.script))
        #expect(
            result.warnings.map(\.description) == [
                #"m.graphql:6:3: Knot.editor: the foreign key "knot_editor_id_fkey" has no index; "#
                    + #"CREATE INDEX ON "knot" ("editor_id");"#,
                #"m.graphql:8:3: Knot.tags: the foreign key "knot_tag_tag_id_fkey" has no index; "#
                    + #"CREATE INDEX ON "knot_tag" ("tag_id");"#,
                #"m.graphql:9:3: Knot.parts: the foreign key "part_part_id_fkey" has no index; "#
                    + #"CREATE INDEX ON "part" ("part_id");"#,
                #"m.graphql:11:3: Knot.marked: the foreign key "mark_knot_id_fkey" has no index; "#
                    + #"CREATE INDEX ON "mark" ("knot_id");"#,
                #"m.graphql:11:3: Knot.marked: the foreign key "mark_tag_id_fkey" has no index; "#
                    + #"CREATE INDEX ON "mark" ("tag_id");"#,
            ]
        )
    }

    @Test(
        "A relation that the database does not bear out is refused",
        arguments: [
            (
                "type Knot { id: ID! parts: [Knot!]! @relation(through: \"tag\") }",
                #"1:47: Knot.parts: table "tag" does not join "knot" and "knot"; it needs a foreign key to each"#
            ),
            (
                "type Knot { id: ID! others: [Knot!]! @relation(through: \"part\") }",
                #"1:21: Knot.others: table "part" joins "knot" and "knot" in 2 ways; name its columns that lead back "#
                    + #"to "knot": @relation(through: "part", by: ["part_id"]) or by: ["whole_id"])"#
            ),
            (
                "type Knot { id: ID! people: [Person!]! } type Person { id: ID! }",
                #"1:21: Knot.people: no foreign key connects "knot" and "person"; add one, or name columns of "person""#
                    + " with @relation(by:) if one of them is a view"
            ),
            (
                "type Knot { id: ID! owner: Person @relation(by: [\"dimension\"]) } type Person { id: ID! }",
                #"1:45: Knot.owner: no foreign key on ("dimension") leads from "knot" to "person"; "#
                    + "add one, or name the columns of one that exists"
            ),
            (
                "type KnotView { id: ID! knots: [Knot!]! @relation(by: [\"id\"]) } type Knot { id: ID! }",
                #"1:51: KnotView.knots: ("id") must match the key of "knot_view", which has 0 columns; "#
                    + "give its type @key(columns:)"
            ),
            (
                "type Person { id: ID! passport: Passport! } type Passport { id: ID! }",
                "1:33: Person.passport: no constraint makes sure that the row exists; remove the \"!\""
            ),
            (
                "type Knot { id: ID! tag: Tag @relation(through: \"knot_tag\") } type Tag { id: ID! }",
                "1:40: Knot.tag: a join table leads to a list; write [Tag!]! or remove through:"
            ),
        ]
    )
    func faults(text: String, expected: String) async throws {
        let found = try problems(of: text, try await catalog(after: Self.script))
        #expect(found == ["m.graphql:\(expected)"])
    }
}

extension Relation {
    /// ` id=knot_id knot_tag tag_id=id`
    fileprivate var path: String {
        func columns(_ pairs: [Pair]) -> String {
            pairs.map { " \($0.local)=\($0.foreign)" }.joined()
        }
        return columns(pairs) + (through.map { " \($0.table.name)\(columns($0.pairs))" } ?? "")
    }
}
