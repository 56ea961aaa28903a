// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike: Swift 6 mode, and warnings stop a CI build.
let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")

/// One arrow of the architecture: a target and the neighbours whose output it reads.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name)] + dependencies,
        exclude: ["Execution", "Mapping"].contains(name) ? ["Golden"] : [],
        swiftSettings: settings
    )
}

let package = Package(
    name: "reportql",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "reportql", targets: ["reportql"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.3.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.2.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibpq",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
        ),
        .systemLibrary(name: "CSpawn"),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(
            name: "CXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
        ),
        module("Digest"),
        module("JSON", [orderedCollections]),
        module("GraphQLLanguage"),
        module(
            "GraphQLSchema",
            ["GraphQLLanguage", "JSON", orderedCollections]
        ),
        module(
            "GraphQLValidation",
            ["GraphQLLanguage", "GraphQLSchema", orderedCollections]
        ),
        module("Catalog"),
        module(
            "Mapping",
            ["Catalog", "GraphQLLanguage", "GraphQLSchema", orderedCollections]
        ),
        module("OData", ["GraphQLLanguage", "GraphQLSchema", "JSON", "Mapping", orderedCollections]),
        module("SQL"),
        module(
            "Planning",
            [
                "GraphQLLanguage", "GraphQLSchema", "GraphQLValidation", "JSON", "Mapping", "OData", "SQL",
                orderedCollections,
            ]
        ),
        module("Postgres", ["CLibpq", "CSpawn", "SQL", .product(name: "Logging", package: "swift-log")]),
        module(
            "Execution",
            [
                "GraphQLLanguage", "GraphQLSchema", "GraphQLValidation", "JSON", "Mapping", "OData", "Planning",
                "Postgres", "SQL",
                .product(name: "Logging", package: "swift-log"),
                orderedCollections,
            ]
        ),
        module(
            "Export",
            ["CXLSXWriter", "Execution", "GraphQLLanguage", "JSON", "Mapping", "OData", "Planning", "Postgres"]
        ),
        module(
            "Server",
            [
                "CMalloc", "CZlib", "Digest", "Execution", "Export", "GraphQLLanguage", "GraphQLSchema",
                "GraphQLValidation", "JSON", "Mapping", "OData", "Planning", "Postgres",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                orderedCollections,
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .executableTarget(
            name: "reportql",
            dependencies: [
                "Catalog", "Digest", "Execution", "Export", "GraphQLLanguage", "GraphQLSchema", "GraphQLValidation",
                "JSON",
                "Mapping", "OData", "Planning", "Postgres", "SQL", "Server",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                orderedCollections,
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "BenchmarkEcho",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Benchmarks/Echo",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "PlanAndEncode",
            dependencies: [
                "Catalog", "Execution", "GraphQLLanguage", "GraphQLSchema", "GraphQLValidation", "JSON", "Mapping",
                "Planning", "Postgres", orderedCollections,
            ],
            path: "Benchmarks/PlanAndEncode",
            exclude: ["baseline.txt", "catalog.json", "query.graphql", "record.sh", "schema.graphql", "schema.sql"],
            swiftSettings: settings
        ),
        .target(
            name: "PostgresTesting",
            dependencies: ["Postgres", "SQL"],
            path: "Tests/PostgresTesting",
            swiftSettings: settings
        ),
        .target(
            name: "EngineTesting",
            dependencies: [
                "Catalog", "Execution", "GraphQLLanguage", "JSON", "Mapping", "OData", "Planning", "Postgres",
                "PostgresTesting", "SQL",
                .product(name: "Logging", package: "swift-log"),
                orderedCollections,
            ],
            path: "Tests/EngineTesting",
            swiftSettings: settings
        ),
        .target(
            name: "Fuzzing",
            dependencies: ["GraphQLLanguage", "GraphQLSchema", "GraphQLValidation", "JSON", orderedCollections],
            path: "Tests/Fuzzing",
            exclude: ["graphql.dict"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "FuzzingTests",
            dependencies: ["Fuzzing"],
            exclude: ["Corpus"],
            swiftSettings: settings
        ),
        tests("JSON", [orderedCollections]),
        tests("GraphQLLanguage"),
        tests("GraphQLSchema", ["GraphQLLanguage", "JSON", orderedCollections]),
        tests("OData", ["EngineTesting", "JSON", "Mapping"]),
        tests("GraphQLValidation", ["GraphQLLanguage", "GraphQLSchema", "JSON", orderedCollections]),
        tests("SQL", ["Postgres"]),
        tests("Planning", ["GraphQLLanguage", "GraphQLSchema", "JSON", "Mapping"]),
        tests("Postgres", ["PostgresTesting", "SQL", .product(name: "Logging", package: "swift-log")]),
        tests("Catalog", ["Postgres", "PostgresTesting", "SQL"]),
        tests("Mapping", ["Catalog", "GraphQLLanguage", "GraphQLSchema", "Postgres", "PostgresTesting", "SQL"]),
        tests(
            "Execution",
            [
                "EngineTesting", "GraphQLLanguage", "GraphQLSchema", "GraphQLValidation", "JSON", "Mapping", "Planning",
                "Postgres", "PostgresTesting", "SQL",
                orderedCollections,
            ]
        ),
        tests(
            "Export",
            [
                "EngineTesting", "Execution", "GraphQLLanguage", "JSON", "Mapping", "Planning", "Postgres",
                "PostgresTesting", orderedCollections,
            ]
        ),
        .testTarget(
            name: "ReportDataTests",
            dependencies: [
                "EngineTesting", "Execution", "JSON", "Postgres", "PostgresTesting", "SQL", orderedCollections,
            ],
            exclude: ["Fixtures", "Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "QueryPowerTests",
            dependencies: [
                "EngineTesting", "Execution", "GraphQLLanguage", "JSON", "OData", "Postgres",
                orderedCollections,
            ],
            swiftSettings: settings
        ),
        tests(
            "Server",
            [
                "CSpawn", "CZlib", "Digest", "EngineTesting", "Execution", "Export", "GraphQLLanguage", "GraphQLSchema",
                "GraphQLValidation", "JSON", "Mapping", "OData", "Planning", "Postgres", "PostgresTesting", "SQL",
                "reportql",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                orderedCollections,
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
    ]
)
