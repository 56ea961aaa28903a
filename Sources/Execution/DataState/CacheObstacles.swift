package import Mapping
package import Postgres
import SQL

/// Why the answers of a database cannot be kept: what can change them without changing the state of the data.
package struct CacheObstacles: Sendable, Equatable {
    /// One line for each; empty when answers may be kept.
    package let reasons: [String]

    /// Asks the database whether each table of the model is watched by `reportql_ledger.note_data_change`.
    ///
    /// - Throws: as ``Postgres/PostgresPool/run(flight:deadline:)`` does.
    package static func find(in model: Model, pool: PostgresPool) async throws(PostgresError) -> CacheObstacles {
        guard model.dataVersionTable != nil else {
            return CacheObstacles(reasons: ["the database has no data version"])
        }
        let computed = model.entities.flatMap { entity in
            entity.fields.compactMap { name, field in
                if case .column(let column) = field, column.reads == nil {
                    "\(entity.typeName).\(name) is computed, and may depend on more than the data: "
                        + "say with @sql(reads:) which tables it depends on"
                } else {
                    nil
                }
            }
        }
        let tables = Set(model.entities.flatMap { $0.tables }).sorted { ($0.schema, $0.name) < ($1.schema, $1.name) }
        let rows = try await pool.run(flight: [BoundStatement(unwatched(tables))])
        let unwatched = rows.first.map { rows in
            (0..<rows.rowCount).map { "\(rows.string($0, 0) ?? "") is not watched for changes" }
        }
        return CacheObstacles(reasons: computed.sorted() + (unwatched ?? []))
    }

    /// The relations that are no table with an enabled trigger, and the column `state` where it is missing.
    private static func unwatched(_ tables: [TableName]) -> Fragment {
        let names = tables.map { table in
            "(\(.constant(table.schema, .text)), \(.constant(table.name, .text)))" as Fragment
        }
        return """
            select n.nspname || '.' || c.relname
            from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
            where (n.nspname, c.relname) in (\(names, separator: ", "))
                and not exists (
                    select from pg_catalog.pg_trigger as t
                    where t.tgrelid = c.oid and t.tgenabled in ('O', 'A')
                        and t.tgfoid = pg_catalog.to_regprocedure('reportql_ledger.note_data_change()'))
            union all
            select 'reportql_ledger.data_version.state'
            where not exists (
                select from pg_catalog.pg_attribute as a
                where a.attrelid = pg_catalog.to_regclass('reportql_ledger.data_version') and a.attname = 'state')
            order by 1
            """
    }
}

extension Entity {
    /// The tables that hold its rows, those that lead to its relations, and those that its computed columns read.
    fileprivate var tables: [TableName] {
        let relations = fields.values.flatMap { field -> [Relation] in
            switch field {
            case .toOne(let relation), .toMany(let relation): [relation]
            case .oneOf(let relations): relations
            default: []
            }
        }
        let read = fields.values.flatMap { field -> [TableName] in
            if case .column(let column) = field { column.reads ?? [] } else { [] }
        }
        return [table] + relations.compactMap { $0.through?.table } + read
    }
}
