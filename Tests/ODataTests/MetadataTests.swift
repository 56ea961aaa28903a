import EngineTesting
import Foundation
import JSON
import Mapping
import OData
import Testing

@Suite("Metadata: OData CSDL v4.0")
struct MetadataTests {
    static let script = """
        create type mood as enum ('good', 'bad');
        create table shop (
            code char(2) primary key, name varchar(40) not null, "open" tstzrange, tags text[], mood mood not null, data jsonb
        );
        create table product (
            id bigint primary key, shop_code char(2) not null references shop, price numeric(12,2) not null, weight numeric,
            rating real, sold int2, active bool, tag uuid, since date, noon time, changed timestamptz, photo bytea,
            age interval
        );
        create table sale (
            product_id bigint references product, day date, amount numeric(9,-2), unseen int,
            primary key (product_id, day)
        );
        create table label (id int primary key);
        create table product_label (product_id bigint references product, label_id int references label,
            primary key (product_id, label_id));
        create table secret (id int primary key, name text);
        create index on product (shop_code);
        create index on product_label (label_id);
        create view total as select sum(amount) as amount from sale;
        """

    static let mapping = """
        "店铺 · Shops & <stores>"
        type Shop {
          code: ID!
          "名称 · Name"
          name: String!
          open: DateTimeRange
          tags: [String!]
          mood: Mood!
          data: JSON
          products: [Product!]!
        }
        type Product {
          id: ID!
          shop: Shop!
          price: Decimal!
          weight: Decimal
          rating: Float
          sold: Int
          active: Boolean
          tag: UUID
          since: Date
          noon: Time
          changed: DateTime
          photo: Base64
          age: Duration
          sales: [Sale!]!
          labels: [Label!]! @relation(through: "product_label")
        }
        type Sale { product: Product! day: Date! amount: Decimal double: Decimal @sql(expression: "amount * 2") }
        type Label { id: ID! products: [Product!]! @relation(through: "product_label") }
        type Secret { name: String }
        type Total { amount: Decimal }
        enum Mood { GOOD BAD }
        """

    private static let small = Task { try await ServedDatabase(scripts: [script], mapping: mapping).model }

    @Test("types, facets, keys, foreign keys, partners and descriptions become plain CSDL")
    func document() async throws {
        let xml = EntityDataModel(try await Self.small.value).csdlXML()
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
              <edmx:DataServices>
                <Schema Namespace="ReportQL" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                  <EntityType Name="Shop">
                    <Key>
                      <PropertyRef Name="code"/>
                    </Key>
                    <Property Name="code" Type="Edm.String" Nullable="false" MaxLength="2"/>
                    <Property Name="name" Type="Edm.String" Nullable="false" MaxLength="40">
                      <Annotation Term="Org.OData.Core.V1.Description" String="名称 · Name"/>
                    </Property>
                    <Property Name="mood" Type="Edm.String" Nullable="false"/>
                    <Property Name="data" Type="Edm.String"/>
                    <NavigationProperty Name="products" Type="Collection(ReportQL.Product)" Partner="shop"/>
                    <Annotation Term="Org.OData.Core.V1.Description" String="店铺 · Shops &amp; &lt;stores&gt;"/>
                  </EntityType>
                  <EntityType Name="Product">
                    <Key>
                      <PropertyRef Name="id"/>
                    </Key>
                    <Property Name="id" Type="Edm.Int64" Nullable="false"/>
                    <Property Name="shopCode" Type="Edm.String" Nullable="false" MaxLength="2"/>
                    <Property Name="price" Type="Edm.Decimal" Nullable="false" Precision="12" Scale="2"/>
                    <Property Name="weight" Type="Edm.Decimal" Scale="variable"/>
                    <Property Name="rating" Type="Edm.Double"/>
                    <Property Name="sold" Type="Edm.Int32"/>
                    <Property Name="active" Type="Edm.Boolean"/>
                    <Property Name="tag" Type="Edm.Guid"/>
                    <Property Name="since" Type="Edm.Date"/>
                    <Property Name="noon" Type="Edm.TimeOfDay" Precision="6"/>
                    <Property Name="changed" Type="Edm.DateTimeOffset" Precision="6"/>
                    <Property Name="photo" Type="Edm.Binary"/>
                    <Property Name="age" Type="Edm.String"/>
                    <NavigationProperty Name="shop" Type="ReportQL.Shop" Nullable="false" Partner="products">
                      <ReferentialConstraint Property="shopCode" ReferencedProperty="code"/>
                    </NavigationProperty>
                    <NavigationProperty Name="sales" Type="Collection(ReportQL.Sale)" Partner="product"/>
                    <NavigationProperty Name="labels" Type="Collection(ReportQL.Label)" Partner="products"/>
                  </EntityType>
                  <EntityType Name="Sale">
                    <Key>
                      <PropertyRef Name="productId"/>
                      <PropertyRef Name="day"/>
                    </Key>
                    <Property Name="productId" Type="Edm.Int64" Nullable="false"/>
                    <Property Name="day" Type="Edm.Date" Nullable="false"/>
                    <Property Name="amount" Type="Edm.Decimal" Scale="variable"/>
                    <Property Name="double" Type="Edm.Decimal" Scale="variable"/>
                    <NavigationProperty Name="product" Type="ReportQL.Product" Nullable="false" Partner="sales">
                      <ReferentialConstraint Property="productId" ReferencedProperty="id"/>
                    </NavigationProperty>
                  </EntityType>
                  <EntityType Name="Label">
                    <Key>
                      <PropertyRef Name="id"/>
                    </Key>
                    <Property Name="id" Type="Edm.Int32" Nullable="false"/>
                    <NavigationProperty Name="products" Type="Collection(ReportQL.Product)" Partner="labels"/>
                  </EntityType>
                  <EntityContainer Name="Container">
                    <EntitySet Name="Shops" EntityType="ReportQL.Shop">
                      <NavigationPropertyBinding Path="products" Target="Products"/>
                    </EntitySet>
                    <EntitySet Name="Products" EntityType="ReportQL.Product">
                      <NavigationPropertyBinding Path="shop" Target="Shops"/>
                      <NavigationPropertyBinding Path="sales" Target="Sales"/>
                      <NavigationPropertyBinding Path="labels" Target="Labels"/>
                    </EntitySet>
                    <EntitySet Name="Sales" EntityType="ReportQL.Sale">
                      <NavigationPropertyBinding Path="product" Target="Products"/>
                    </EntitySet>
                    <EntitySet Name="Labels" EntityType="ReportQL.Label">
                      <NavigationPropertyBinding Path="products" Target="Products"/>
                    </EntitySet>
                  </EntityContainer>
                </Schema>
              </edmx:DataServices>
            </edmx:Edmx>

            """
        #expect(xml == expected)
    }

    @Test("the report's metadata names every served entity that has a key, under the names of GraphQL")
    func report() async throws {
        let model = try await ServedDatabase.report().model
        let metadata = EntityDataModel(model)
        #expect(metadata.entityTypes.map(\.name) == model.entities.filter { !$0.key.isEmpty }.map(\.typeName))
        let items = try #require(metadata.entityType(ofSet: "LivelihoodItems"))
        #expect(items.name == "LivelihoodItem")
        #expect(items.properties.map(\.name) == ["id", "name", "nameEn", "cityId", "categoryId"])
        #expect(items.relations.map(\.name) == ["city", "category", "figures", "qualitativeTargets", "mentions"])
        // A union's members stand side by side, each with its foreign key.
        let mention = try #require(metadata.entityType(ofSet: "Mentions"))
        #expect(mention.relations.map(\.name).contains("livelihoodItem"))
        #expect(mention.properties.map(\.name).contains("livelihoodItemId"))
        #expect(EntityDataModel(model).csdlXML() == metadata.csdlXML())
        for type in metadata.entityTypes {
            let names = type.properties.map(\.name) + type.relations.map(\.name)
            #expect(Set(names).count == names.count, "\(type.name)")
            #expect(Set(type.key).isSubset(of: type.properties.map(\.name)), "\(type.name)")
            for relation in type.relations {
                let target = try #require(metadata.entityTypes.first { $0.name == relation.target })
                guard let partner = relation.partner else { continue }
                let back = try #require(target.relations.first { $0.name == partner })
                #expect(back.partner == relation.name && back.target == type.name)
            }
        }
    }

    @Test("CSDL in JSON says the same")
    func json() async throws {
        let json = EntityDataModel(try await Self.small.value).csdlJSON()
        let text = String(decoding: json.serialized(), as: UTF8.self)
        #expect(text.hasPrefix(#"{"$Version":"4.01","$EntityContainer":"ReportQL.Container","ReportQL":{"Shop":{"#))
        let sale = #""Sale":{"$Kind":"EntityType","$Key":["productId","day"],"productId":{"$Type":"Edm.Int64"},"#
        #expect(text.contains(sale))
        let product =
            #""product":{"$Kind":"NavigationProperty","$Type":"ReportQL.Product","$Partner":"sales","#
            + #""$ReferentialConstraint":{"productId":"id"}}"#
        #expect(text.contains(product))
        #expect(text.contains(##""Sales":{"$Collection":true,"$Type":"ReportQL.Sale","##))
    }

    @Test("the service document lists the entity sets")
    func serviceDocument() async throws {
        let metadata = EntityDataModel(try await Self.small.value)
        let text = String(
            decoding: metadata.serviceDocument(root: "http://h/odata/", metadata: .minimal).serialized(),
            as: UTF8.self
        )
        #expect(
            text
                == #"{"@odata.context":"http://h/odata/$metadata","value":[{"name":"Shops","kind":"EntitySet","url":"Shops"},"#
                + #"{"name":"Products","kind":"EntitySet","url":"Products"},{"name":"Sales","kind":"EntitySet","url":"Sales"},"#
                + #"{"name":"Labels","kind":"EntitySet","url":"Labels"}]}"#
        )
    }

    private static let schema = Repository.root.deletingLastPathComponent().appending(path: "shared/odata/edmx.xsd")
        .path()
    private static let xmllint = "/usr/bin/xmllint"
    private static let canValidate = [schema, xmllint].allSatisfy(FileManager.default.fileExists)

    @Test(
        "metadata is valid by the XSD of the standard, where ../shared/odata and xmllint are there",
        .enabled(if: canValidate, "edmx.xsd is not beside the checkout, or xmllint is not installed")
    )
    func validity() async throws {
        for model in [try await ServedDatabase.report().model, try await Self.small.value] {
            let xml = EntityDataModel(model).csdlXML()
            #expect(try validate(xml) == 0)
            // The validator notices what is wrong.
            #expect(try validate(xml.replacingOccurrences(of: "<PropertyRef ", with: "<PropertyReference ")) != 0)
        }
    }

    private func validate(_ xml: String) throws -> Int32 {
        let file = FileManager.default.temporaryDirectory.appending(path: "metadata-\(UUID().uuidString).xml")
        try xml.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: Self.xmllint)
        process.arguments = ["--noout", "--nonet", "--schema", Self.schema, file.path()]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
