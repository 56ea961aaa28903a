import Mapping
import SQL

/// Keys that a statement leaves in settings of its session for the statements below it in the same flight.
///
/// So a list below a list does not find its parents a second time, and does not wait for them either. The settings are
/// local to the transaction, and a statement sets them whether it has rows or not.
struct HandedKeys {
    /// The numbers of the settings, one for each column of the key: `reportql.keys_0`, `reportql.keys_1`, …
    let settings: [Int]
    /// The places of the key in the rows of the statement.
    let columns: [Int]
    /// Whether no two rows have the same key.
    let isUnique: Bool

    /// A key as another statement reads it:
    ///
    ///     (select current_setting('reportql.keys_0')::pg_catalog.int8[])
    ///
    /// Where nothing was handed in this transaction that is an error of PostgreSQL, and not an empty array. In a subquery
    /// the setting is not read by PostgreSQL's planner: a plan that is made for the keys of one request, and kept, can be a
    /// bad one for the next, which has more or fewer.
    static func array(in setting: Int, type: TypeReference) -> Fragment {
        "(select current_setting('reportql.keys_\(count: setting)')::\(type))"
    }

    /// A condition that is evaluated once, before the rows of the statement are, and is always true:
    ///
    ///     (select set_config('reportql.keys_0', coalesce(array_agg("c1")::pg_catalog.text, '{}'), true) is not null
    ///     from "rows")
    ///
    /// - Parameter rows: what stands behind `from`; it has the columns `c0`, `c1`, …
    func handing(from rows: Fragment) -> Fragment {
        let names = columns.map { SelectList.name(of: $0) }
        let source: Fragment = isUnique ? rows : "(select distinct \(names, separator: ", ") from \(rows)) as keys"
        let settings = zip(settings, names).map { setting, name -> Fragment in
            """
            set_config('reportql.keys_\(count: setting)', \
            coalesce(array_agg(\(name))::pg_catalog.text, '{}'), true) is not null
            """
        }
        return "(select \(settings, separator: " and ") from \(source))"
    }
}

extension Relation {
    /// The types of arrays of the key; `nil` where SQL cannot name them.
    var keyArrayTypes: [TypeReference]? {
        let types = keyTypes.compactMap { TypeReference(schema: $0.schema, name: $0.name, isArray: true) }
        return types.count == pairs.count ? types : nil
    }
}
