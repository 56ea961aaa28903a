import EngineTesting
import Execution
import Export
import Foundation
import GraphQLLanguage
import Testing

/// A small database with every kind of value, of nesting and of absence.
enum Shops {
    static func database() async throws -> ServedDatabase {
        try await shared.value
    }

    private static let shared = Task {
        try await ServedDatabase(scripts: [script], mapping: mapping)
    }

    private static let script = """
        create table region (id int primary key, name text not null, parent_id int references region);
        create index on region (parent_id);
        create table shop (
            id bigint primary key, name text not null, region_id int references region, opened date, turnover numeric,
            is_open boolean, tags text[], seen timestamptz, share float8, code bytea, extra jsonb);
        create index on shop (region_id);
        create table item (
            shop_id bigint not null references shop, number int not null, label text, primary key (shop_id, number));
        create table part (
            id int primary key, shop_id bigint not null, number int not null, name text not null,
            foreign key (shop_id, number) references item);
        create index on part (shop_id, number);
        insert into region values (1, '河南省', null), (2, '濮阳市', 1), (3, '郑州市', 1);
        insert into shop values
            (1, '甲, "乙"', 2, '2020-02-29', 12345678901234567890.50, true, '{a,"b c",NULL}',
             '2024-05-06 07:08:09.5+08', 0.1, '\\x00ff', '{"k": [1, "x"]}'),
            (2, '=1+2', null, null, null, null, null, null, null, null, null),
            (3, '', 3, '1899-12-31', -0.10, false, '{}', '2024-01-01 00:00:00+08', 1e20, '\\x', '"t"'),
            (4, E'line\nbreak', 2, '2021-01-01', 123456789012345, true, '{}', null, null, null, null);
        insert into item select 1, n, 'i' || n from generate_series(1, 3) as n;
        insert into item values (3, 1, null), (4, 7, '-5'), (4, 8, 'last');
        insert into part values (1, 1, 2, 'p'), (2, 1, 2, 'q'), (3, 4, 7, 'r');
        """

    private static let mapping = """
        type Region { id: Int! name: String! parent: Region shops: [Shop!]! children: [Region!]! @relation(by: ["parent_id"]) }
        type Shop {
          id: BigInt! name: String! region: Region opened: Date turnover: Decimal isOpen: Boolean tags: [String]
          seen: DateTime share: Float code: Base64 extra: JSON items: [Item!]!
        }
        type Item { shop: Shop! shopId: BigInt! number: Int! label: String parts: [Part!]! }
        type Part { id: Int! name: String! item: Item! }
        """
}

extension ServedDatabase {
    /// The file that a query gives.
    func export(
        _ query: String,
        as format: ExportFormat = .csv,
        _ options: ExportOptions = ExportOptions()
    ) async throws -> [UInt8] {
        let exporter = Exporter(engine: engine)
        let prepared = try exporter.prepare(GraphQLRequest(query: Array(query.utf8)), options: options)
        let stream = try await exporter.open(prepared, as: format)
        var bytes: [UInt8] = []
        while let piece = try await stream.next() { piece.withUnsafeBytes { bytes.append(contentsOf: $0) } }
        return bytes
    }

    /// The lines of a CSV file without their ends.
    func csv(_ query: String, _ options: ExportOptions = ExportOptions()) async throws -> [String] {
        let text = String(decoding: try await export(query, as: .csv, options), as: UTF8.self)
        #expect(text.hasSuffix("\r\n"))
        return text.components(separatedBy: "\r\n").dropLast()
    }

    /// Why a query gives no file.
    func refusal(_ query: String, explode: String? = nil) async -> [GraphQLError] {
        var options = ExportOptions()
        options.explode = explode
        do {
            _ = try await export(query, as: .csv, options)
            return []
        } catch let errors as GraphQLErrors {
            return errors.errors
        } catch let failure as RowFailure {
            return [failure.error]
        } catch {
            return [GraphQLError("\(error)", code: .internal)]
        }
    }
}
