/// How one tool is connected.
struct ConnectGuide: Sendable {
    /// The anchor in the page.
    let id: String
    /// The tool's name.
    let title: String
    let chinese: String
    let english: String
    /// To copy.
    let text: String

    /// Every tool, in the order of the page.
    ///
    /// - Parameters:
    ///   - odata: The service root, with its slash.
    ///   - host: The name of the machine where the database is, as a first guess.
    static func all(odata: String, host: String) -> [ConnectGuide] {
        overOData(odata) + overSQL(host) + inPrograms(odata, host)
    }

    private static func overOData(_ odata: String) -> [ConnectGuide] {
        [
            ConnectGuide(
                id: "power-bi",
                title: "Power BI",
                chinese: "获取数据 → OData 数据源 → 粘贴网址 → 匿名。勾选“选择相关表”可带出关联表。",
                english:
                    "Get data → OData feed → paste the URL → Anonymous. \"Select related tables\" follows the relations.",
                text: odata
            ),
            ConnectGuide(
                id: "excel",
                title: "Excel",
                chinese: "数据 → 获取数据 → 自其他源 → 自 OData 源。",
                english: "Data → Get Data → From Other Sources → From OData Feed.",
                text: odata
            ),
            ConnectGuide(
                id: "tableau",
                title: "Tableau",
                chinese: "连接 → 到服务器 → OData；只支持数据提取。实时连接请用 PostgreSQL 连接器和下面的 SQL 设置。",
                english:
                    "Connect → To a Server → OData; extracts only. For live queries use the PostgreSQL connector and the SQL settings below.",
                text: odata
            ),
            ConnectGuide(
                id: "qlik",
                title: "Qlik Sense",
                chinese: "添加数据 → OData 连接器，版本选 V4。",
                english: "Add data → OData connector, version V4.",
                text: odata
            ),
        ]
    }

    private static func overSQL(_ host: String) -> [ConnectGuide] {
        [
            ConnectGuide(
                id: "superset",
                title: "Apache Superset",
                chinese: "设置 → 数据库连接 → PostgreSQL → SQLAlchemy URI；把 PASSWORD 和 DATABASE 换成自己的。",
                english:
                    "Settings → Database Connections → PostgreSQL → SQLAlchemy URI; put in your PASSWORD and DATABASE.",
                text: "postgresql+psycopg2://reportql_bi:PASSWORD@\(host):5432/DATABASE"
            ),
            ConnectGuide(
                id: "metabase",
                title: "Metabase",
                chinese: "管理 → 数据库 → 添加 → PostgreSQL；Schemas 只选 bi。",
                english: "Admin → Databases → Add → PostgreSQL; as schemas choose only bi.",
                text: """
                    Host: \(host)   Port: 5432   Database name: DATABASE
                    Username: reportql_bi   Password: PASSWORD   Schemas: bi
                    """
            ),
            ConnectGuide(
                id: "finebi",
                title: "FineBI 帆软",
                chinese: "管理系统 → 数据连接 → 新建 → PostgreSQL；模式选 bi，否则提示“无可用表”。",
                english:
                    "Administration → Data connections → New → PostgreSQL; the schema has to be bi, else it finds no tables.",
                text: """
                    jdbc:postgresql://\(host):5432/DATABASE?currentSchema=bi
                    用户名 reportql_bi   密码 PASSWORD   模式 bi
                    """
            ),
            ConnectGuide(
                id: "libreoffice",
                title: "LibreOffice",
                chinese: "Base → 连接到现有数据库 → PostgreSQL → 连接字串。",
                english: "Base → Connect to an existing database → PostgreSQL → connection string.",
                text: "host=\(host) port=5432 dbname=DATABASE"
            ),
        ]
    }

    private static func inPrograms(_ odata: String, _ host: String) -> [ConnectGuide] {
        [
            ConnectGuide(
                id: "pandas",
                title: "Python pandas",
                chinese: "视图 bi.figure 是扁平的：每行一项数据，带指标、单位与出处。",
                english: "The view bi.figure is flat: one row for each figure, with its metric, unit and place.",
                text: """
                    # pip install pandas sqlalchemy psycopg2-binary
                    import pandas as pd, sqlalchemy as sa
                    engine = sa.create_engine("postgresql+psycopg2://reportql_bi:PASSWORD@\(host):5432/DATABASE")
                    figures = pd.read_sql("select * from bi.figure", engine)
                    print(figures.groupby(["metric_name", "base_unit_code"])["base_value"].sum())
                    """
            ),
            ConnectGuide(
                id: "r",
                title: "R",
                chinese: "两条路都可以：SQL 用 DBI 和 RPostgres，OData 用 jsonlite。",
                english: "Either road: SQL with DBI and RPostgres, OData with jsonlite.",
                text: """
                    library(DBI)
                    connection <- dbConnect(RPostgres::Postgres(), host = "\(host)", dbname = "DATABASE",
                      user = "reportql_bi", password = "PASSWORD")
                    figures <- dbGetQuery(connection, "select * from bi.figure")

                    projects <- jsonlite::fromJSON("\(odata)Projects", flatten = TRUE)$value
                    """
            ),
            ConnectGuide(
                id: "duckdb",
                title: "DuckDB",
                chinese: "附加为只读数据库。",
                english: "Attach it as a read-only database.",
                text: """
                    INSTALL postgres; LOAD postgres;
                    ATTACH 'host=\(host) dbname=DATABASE user=reportql_bi password=PASSWORD' AS report
                      (TYPE postgres, READ_ONLY, SCHEMA 'bi');
                    SELECT metric_name, sum(base_value) FROM report.bi.figure GROUP BY ALL;
                    """
            ),
        ]
    }
}
