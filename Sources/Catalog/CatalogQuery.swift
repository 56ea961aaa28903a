extension Catalog {
    /// The statement whose single value ``init(decoding:)`` reads: one row, one column of type `text`, no parameters.
    ///
    /// PostgreSQL puts the JSON together, so everything in it comes from one snapshot and one round trip.
    ///
    /// - Source: PostgreSQL manual, chapter 53 System Catalogs.
    package static let query: StaticString = """
        WITH RECURSIVE relation AS (
            SELECT c.oid, n.nspname, c.relname, c.relkind, c.reltuples, c.relispartition
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
              AND n.nspname <> 'information_schema'
              AND n.nspname !~ '^pg_'
              AND c.relpersistence <> 't'
        ), attribute AS (
            SELECT a.*
            FROM pg_catalog.pg_attribute a
            JOIN relation r ON r.oid = a.attrelid
            WHERE a.attnum > 0 AND NOT a.attisdropped
        ), type_id(oid) AS (
            SELECT a.atttypid FROM attribute a
            UNION
            SELECT next.oid
            FROM type_id
            JOIN pg_catalog.pg_type t ON t.oid = type_id.oid
            LEFT JOIN pg_catalog.pg_range g ON g.rngtypid = t.oid AND t.typtype = 'r'
            CROSS JOIN LATERAL (VALUES
                (CASE WHEN t.typtype = 'd' THEN t.typbasetype END),
                (CASE WHEN t.typtype <> 'd' AND t.typcategory = 'A' THEN t.typelem END),
                (g.rngsubtype)
            ) AS next(oid)
            WHERE next.oid <> 0
        )
        SELECT json_build_object(
            'relations', (
                SELECT coalesce(json_agg(json_build_object(
                    'id', r.oid::int8,
                    'schema', r.nspname,
                    'name', r.relname,
                    'kind', r.relkind,
                    'comment', pg_catalog.obj_description(r.oid, 'pg_class'),
                    'rows', CASE WHEN r.reltuples >= 0 AND (r.reltuples > 0 OR pg_catalog.pg_relation_size(r.oid) = 0)
                        AND r.relkind <> 'v' THEN r.reltuples END,
                    'partition', r.relispartition,
                    'extension', EXISTS (
                        SELECT FROM pg_catalog.pg_depend d
                        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = r.oid AND d.deptype = 'e')
                )), '[]')
                FROM relation r),
            'columns', (
                SELECT coalesce(json_agg(json_build_object(
                    'relation', a.attrelid::int8,
                    'number', a.attnum,
                    'name', a.attname,
                    'type', a.atttypid::int8,
                    'modifier', a.atttypmod,
                    'notNull', a.attnotnull,
                    'generated', a.attgenerated <> '',
                    'identity', a.attidentity <> '',
                    'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                    'comment', pg_catalog.col_description(a.attrelid, a.attnum)
                )), '[]')
                FROM attribute a
                LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum),
            'types', (
                SELECT coalesce(json_agg(json_build_object(
                    'id', t.oid::int8,
                    'schema', n.nspname,
                    'name', t.typname,
                    'kind', t.typtype,
                    'base', CASE WHEN t.typtype = 'd' THEN t.typbasetype::int8 END,
                    'element', CASE WHEN t.typtype <> 'd' AND t.typcategory = 'A' AND t.typelem <> 0
                        THEN t.typelem::int8 END,
                    'subtype', g.rngsubtype::int8,
                    'notNull', t.typnotnull,
                    'labels', CASE WHEN t.typtype = 'e' THEN (
                        SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder)
                        FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid) END,
                    'comment', CASE WHEN n.nspname <> 'pg_catalog'
                        THEN pg_catalog.obj_description(t.oid, 'pg_type') END
                )), '[]')
                FROM pg_catalog.pg_type t
                JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                LEFT JOIN pg_catalog.pg_range g ON g.rngtypid = t.oid AND t.typtype = 'r'
                WHERE t.oid IN (SELECT type_id.oid FROM type_id)),
            'indexes', (
                SELECT coalesce(json_agg(json_build_object(
                    'relation', i.indrelid::int8,
                    'name', c.relname,
                    'columns', (i.indkey::int2[])[0:i.indnkeyatts - 1],
                    'primary', i.indisprimary,
                    'unique', i.indisunique,
                    'partial', i.indpred IS NOT NULL
                )), '[]')
                FROM pg_catalog.pg_index i
                JOIN relation r ON r.oid = i.indrelid
                JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
                WHERE i.indisvalid),
            'foreignKeys', (
                SELECT coalesce(json_agg(json_build_object(
                    'relation', k.conrelid::int8,
                    'name', k.conname,
                    'columns', k.conkey,
                    'target', k.confrelid::int8,
                    'targetColumns', k.confkey
                )), '[]')
                FROM pg_catalog.pg_constraint k
                JOIN relation r ON r.oid = k.conrelid
                WHERE k.contype = 'f' AND k.conparentid = 0),
            'collations', (
                SELECT coalesce(json_agg(DISTINCT o.collname), '[]')
                FROM pg_catalog.pg_collation o
                WHERE o.collnamespace = 'pg_catalog'::regnamespace AND o.collisdeterministic
                  AND o.collencoding IN (-1, (
                    SELECT d.encoding FROM pg_catalog.pg_database d WHERE d.datname = current_database()))),
            'search', (
                SELECT count(*) = 6
                FROM pg_catalog.pg_proc p
                JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname = 'reportql_search'
                  AND p.proname IN ('fold', 'grams', 'words', 'query_grams', 'is_exact', 'has_words'))
        )::text
        """
}
