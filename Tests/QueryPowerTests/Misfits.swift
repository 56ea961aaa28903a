import EngineTesting

/// A database of values that are equal and look different, of units that are missing, and of types that GraphQL lacks.
enum Misfits {
    static let database = Task { try await ServedDatabase(scripts: [script], mapping: mapping) }

    static let script = #"""
        create type comparison as enum ('ge', 'le', 'eq');
        create table host (
            id integer primary key, address inet, spot point, load real, waits interval, price numeric, heat double precision
        );
        create table probe (
            id integer primary key, host_id integer not null references host, grade real, unit text, amount numeric,
            comparison comparison not null default 'eq', year integer, day date, document jsonb
        );
        create index on probe (host_id);
        insert into host values
            (1, '10.0.0.2', '(1,2)', 0.1, '1 day', 1.0, 0), (2, '9.0.0.1', '(1,2)', 0.2, '24:00:00', 1.00, -0.0),
            (3, '10.0.0.2', null, 0.3, '30 days', 2.5, 'NaN'), (4, null, '(0,0)', null, '1 mon', null, 'NaN'),
            (5, '10.0.0.1/8', '(1,2)', 0.1, null, null, null);
        insert into probe values
            (1, 1, 0.1, null, 10, 'ge', 2020, '2020-01-01', '{"a": 1}'), (2, 1, 0.2, null, 20, 'eq', 2021, '2020-02-01', null),
            (3, 2, 0.1, 'kg', 1, 'eq', 2020, null, '[1]'), (4, 2, 0.2, 'm', 2, 'le', 2022, '2020-05-01', null),
            (5, 3, 0.7, 'kg', 5, 'ge', null, '2020-06-01', null), (6, 3, null, 'kg', 0, 'eq', 2021, null, null),
            (7, 4, 0.3, 'kg', 8, 'le', 2022, '2020-06-01', null), (8, 5, 0.1, 'kg', null, 'ge', 2023, null, null);
        analyze;
        """#

    static let mapping = #"""
        enum Comparison { GE LE EQ }
        type Host {
          id: ID!
          address: String
          spot: String
          load: Float
          waits: Duration
          price: Decimal
          heat: Float
          probes: [Probe!]!
        }
        type Probe {
          id: ID!
          grade: Float
          unit: String
          amount: Decimal @unit(path: "unit")
          comparison: Comparison! @bounds(lower: ["GE"], upper: ["LE"])
          year: Int @time(step: "1")
          day: Date @time
          document: JSON
          host: Host!
        }
        """#
}
