import Testing

@Suite("Command line: exit codes and messages")
struct CommandLineTests {
    @Test(
        "wrong usage is 2, with one line on the standard error",
        arguments: [
            (["bogus"], "reportql: Unexpected argument 'bogus' (reportql --help says more)\n"),
            (
                ["serve", "--prot", "1"],
                "reportql: Unknown option '--prot'. Did you mean '--port'? (reportql --help says more)\n"
            ),
            (["db", "load"], "reportql: Missing expected argument '<files> ...' (reportql --help says more)\n"),
            (
                ["db", "reset"],
                "reportql: db reset drops all data of the database; add --yes if that is what you want.\n"
            ),
            (["query"], "reportql: query needs a document, or a file with -f.\n"),
        ]
    )
    func usage(arguments: [String], message: String) async throws {
        let outcome = try await CommandLineTool.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors == message)
        #expect(outcome.output.isEmpty)
    }

    @Test(
        "help has examples on every level",
        arguments: [
            [], ["serve"], ["db"], ["db", "migrate"], ["db", "load"], ["db", "status"], ["db", "attach-text"],
            ["db", "check"], ["db", "reset"], ["schema"], ["schema", "print"], ["schema", "check"],
            ["schema", "infer"], ["query"],
            ["validate"], ["explain"],
        ]
    )
    func help(command: [String]) async throws {
        let outcome = try await CommandLineTool.run(command + ["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Example"))
        #expect(outcome.output.contains("reportql \(command.joined(separator: " "))"))
    }

    @Test("a database that is down is 3")
    func databaseDown() async throws {
        let outcome = try await CommandLineTool.run(
            "db",
            "status",
            "--database-url",
            "host=127.0.0.1 port=1 dbname=x connect_timeout=2"
        )
        #expect(outcome.status == 3)
        #expect(outcome.errors.hasPrefix("reportql: the database cannot be reached: "))
        #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test("a setting that is wrong is 1")
    func wrongSetting() async throws {
        let outcome = try await CommandLineTool.run("serve", environment: ["REPORTQL_PORT": "x"])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "reportql: setting port (REPORTQL_PORT) is \"x\"; it must be a whole number from 0 to 65535.\n"
        )
    }

    @Test("validate prints no errors and ends with 0 for a schema that is right")
    func validSchema() async throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write("type Query { a(x: Int!): String }", to: "s.graphql")
        let query = try folder.write("{ a(x: 1) }", to: "q.graphql")
        let outcome = try await CommandLineTool.run("validate", "--schema", schema, query)
        #expect(outcome.status == 0)
        #expect(outcome.output == "{\"errors\":[]}\n")
    }

    @Test("validate prints every error with its place and ends with 1")
    func invalidDocument() async throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write("type Query { a(x: Int!): String }", to: "s.graphql")
        let query = try folder.write("{\n  b\n}", to: "q.graphql")
        let outcome = try await CommandLineTool.run("validate", "--schema", schema, query)
        #expect(outcome.status == 1)
        #expect(
            outcome.output
                == #"{"errors":[{"message":"Cannot query field \"b\" on type \"Query\". Did you mean \"a\"?","#
                + #""locations":[{"line":2,"column":3}],"#
                + #""extensions":{"code":"GRAPHQL_VALIDATION_FAILED","file":"\#(query)"}}]}"# + "\n"
        )
    }

    @Test("validate says in which file the error is, and takes schemas larger than a request may be")
    func largeSchema() async throws {
        let folder = try TemporaryFolder()
        let fields = (0..<12_000).map { "  field\($0)(first: Int): [String!]" }.joined(separator: "\n")
        let schema = try folder.write("type Query {\n\(fields)\n}", to: "s.graphql")
        let query = try folder.write("{ field11999(first: 1) }", to: "q.graphql")
        let valid = try await CommandLineTool.run("validate", "--schema", schema, query)
        #expect(valid.output == "{\"errors\":[]}\n")
        #expect(valid.status == 0)
        let broken = try folder.write("type Query { a: Itn }\n", to: "b.graphql")
        let outcome = try await CommandLineTool.run("validate", "--schema", broken, query)
        #expect(outcome.status == 1)
        #expect(
            outcome.output
                == #"{"errors":[{"message":"Unknown type \"Itn\". Did you mean \"Int\" or \"ID\"?","#
                + #""locations":[{"line":1,"column":17}],"#
                + #""extensions":{"code":"GRAPHQL_VALIDATION_FAILED","file":"\#(broken)"}}]}"# + "\n"
        )
    }

    @Test("validate of a file that is missing is 1")
    func missingSchema() async throws {
        let outcome = try await CommandLineTool.run("validate", "--schema", "/nowhere.graphql")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "reportql: /nowhere.graphql: there is no such file.\n")
    }
}
