import EngineTesting

/// Synthetic reports, and their tables as the tests know them.
enum Reports {
    static let database = Task {
        var scripts = try Repository.scripts(in: "sql/migrations") + Repository.scripts(in: "sql/seed/catalogue")
        scripts.append(try SyntheticReports(reports: 3, cities: 2).script())
        scripts.append("analyze")
        return try await ServedDatabase(scripts: scripts, mapping: Repository.text("Config/schema.graphql"))
    }

    private static func text(_ name: String, _ column: String? = nil) -> Field {
        Field(name: name, column: column ?? name, kind: .text, scalar: "String", sqlType: "text")
    }

    private static func number(_ name: String, _ column: String, timeStep: Int? = nil) -> Field {
        Field(name: name, column: column, kind: .integer, scalar: "Int", sqlType: "int4", timeStep: timeStep)
    }

    private static func name(_ name: String, _ type: String, _ sqlType: String) -> Field {
        Field(name: name, column: name, kind: .enumeration, scalar: type, sqlType: sqlType)
    }

    private static let id = Field(name: "id", column: "id", kind: .id, scalar: "ID", sqlType: "int8")

    private static func through(_ table: String, _ parent: String, _ child: String) -> String {
        "exists (select 1 from \(table) j where j.\(child)_id = {c}.id and j.\(parent)_id = {p}.id)"
    }

    static let tables = [
        Table(
            type: "District",
            list: "districts",
            name: "district",
            key: ["id"],
            fields: [id, text("code"), text("name"), name("kind", "DistrictKind", "district_kind")],
            toOne: [Link(name: "parent", target: "District", condition: "{c}.id = {p}.parent_id")],
            toMany: [
                Link(name: "reports", target: "Report", condition: "{c}.district_id = {p}.id"),
                Link(name: "children", target: "District", condition: "{c}.parent_id = {p}.id"),
            ]
        ),
        Table(
            type: "Report",
            list: "reports",
            name: "report",
            key: ["id"],
            fields: [id, number("year", "year", timeStep: 1), text("title"), number("charCount", "char_count")],
            toOne: [Link(name: "district", target: "District", condition: "{c}.id = {p}.district_id")],
            toMany: [
                Link(name: "industries", target: "Industry", condition: "{c}.report_id = {p}.id"),
                Link(name: "figures", target: "Figure", condition: "{c}.report_id = {p}.id"),
            ]
        ),
        Table(
            type: "Industry",
            list: "industries",
            name: "industry",
            key: ["id"],
            fields: [id, text("name"), text("nameEn", "name_en"), name("kind", "IndustryKind", "industry_kind")],
            toOne: [
                Link(name: "report", target: "Report", condition: "{c}.id = {p}.report_id"),
                Link(name: "parent", target: "Industry", condition: "{c}.id = {p}.parent_id"),
            ],
            toMany: [
                Link(name: "projects", target: "Project", condition: through("industry_project", "industry", "project"))
            ]
        ),
        Table(
            type: "Project",
            list: "projects",
            name: "project",
            key: ["id"],
            fields: [id, text("name"), text("nameEn", "name_en"), name("kind", "ProjectKind", "project_kind")],
            toOne: [Link(name: "city", target: "District", condition: "{c}.id = {p}.city_id")],
            toMany: [
                Link(
                    name: "industries",
                    target: "Industry",
                    condition: through("industry_project", "project", "industry")
                )
            ]
        ),
        Table(
            type: "Figure",
            list: "figures",
            name: "figure",
            key: ["id"],
            fields: [
                id, text("subject"), name("comparator", "Comparator", "comparator"),
                Field(
                    name: "value",
                    column: "value",
                    kind: .decimal,
                    scalar: "Decimal",
                    sqlType: "numeric",
                    hasUnit: true
                ),
                Field(
                    name: "valueHigh",
                    column: "value_high",
                    kind: .decimal,
                    scalar: "Decimal",
                    sqlType: "numeric",
                    hasUnit: true
                ),
                text("dimension"), name("modality", "Modality", "modality"), number("year", "year", timeStep: 1),
                text("per"), number("charStart", "char_start"),
                Field(
                    name: "isHanNumeral",
                    column: "is_han_numeral",
                    kind: .boolean,
                    scalar: "Boolean",
                    sqlType: "bool"
                ),
            ],
            toOne: [
                Link(name: "unit", target: "Unit", condition: "{c}.id = {p}.unit_id"),
                Link(name: "report", target: "Report", condition: "{c}.id = {p}.report_id"),
                Link(name: "partOf", target: "Figure", condition: "{c}.id = {p}.part_of_id"),
            ],
            toMany: [Link(name: "parts", target: "Figure", condition: "{c}.part_of_id = {p}.id")]
        ),
        Table(
            type: "Unit",
            list: "units",
            name: "unit",
            key: ["id"],
            fields: [
                id, text("code"), text("name"), text("dimension"),
                Field(name: "factor", column: "factor", kind: .decimal, scalar: "Decimal", sqlType: "numeric"),
            ],
            toMany: [Link(name: "figures", target: "Figure", condition: "{c}.unit_id = {p}.id")]
        ),
    ]
}
