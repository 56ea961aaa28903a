import EngineTesting

/// A hundred thousand rows whose sort keys are full of duplicates and NULLs.
enum Ledger {
    static let database = Task {
        try await ServedDatabase(scripts: [script], mapping: mapping)
    }

    static let rowCount = 100_000

    private static let script = """
        create table shelf (id integer primary key, name text, weight numeric);
        create table entry (
            id integer primary key, rank integer, shelf_id integer references shelf, level integer, label text collate "C",
            amount numeric, moment timestamptz, share double precision
        );
        create table note (id integer primary key, entry_id integer not null references entry, grade real);
        insert into shelf select i, case when i % 4 > 0 then (array['甲', '乙', '丙'])[i % 4] end, nullif(i % 5, 2) / 3.0
        from generate_series(1, 40) i;
        insert into entry select i, i,
            case when i % 11 > 0 then 1 + (i * 7) % 40 end,
            case when i % 5 > 0 then (i * 13) % 97 end,
            case when i % 7 > 0 then (array['a', 'B', '', '濮阳', 'it''s "x"\\'])[1 + i % 5] end,
            (array[1.0, 1.00, 2.50, null])[1 + i % 4],
            case when i % 6 > 0 then timestamptz '2024-01-01 00:00+00' + (i % 50) * interval '1 hour 0.000001 seconds' end,
            (array[0, -0.0, 'NaN', null, 0.1, 'Infinity', 1e-300]::float8[])[1 + i % 7]
        from generate_series(1, \(rowCount)) i;
        insert into note select i, 1 + (i * 31) % 9000, (array[0.1, 0.2, null, 3.3]::real[])[1 + i % 4]
        from generate_series(1, 20000) i;
        create index on entry (level, id);
        create index on entry (shelf_id);
        create index on note (entry_id);
        analyze;
        """

    private static let mapping = """
        type Shelf { id: ID! name: String weight: Decimal entries: [Entry!]! }
        type Entry {
          id: ID!
          shelf: Shelf
          rank: Int
          level: Int
          label: String
          amount: Decimal
          moment: DateTime
          share: Float
          notes: [Note!]!
        }
        type Note { id: ID! grade: Float entry: Entry! }
        """
}
