import Testing

@testable import reportql

@Suite("SQL scripts: statements as psql cuts them")
struct ScriptSplitterTests {
    private func split(_ script: String) throws -> [ScriptStatement] {
        try ScriptSplitter.split(Array(script.utf8), file: "test.sql")
    }

    @Test(
        "a semicolon ends a statement only where it is one",
        arguments: [
            ("select 1; select 2", ["select 1;", "select 2"]),
            ("select ';'; select ''';'", ["select ';';", "select ''';'"]),
            (#"select ";"; select 1"#, [#"select ";";"#, "select 1"]),
            (#"select E'\';'; select 1"#, [#"select E'\';';"#, "select 1"]),
            (#"select '\'; select 1"#, [#"select '\';"#, "select 1"]),
            ("select $$;$$; select $a$ $$;$b$ $a$;", ["select $$;$$;", "select $a$ $$;$b$ $a$;"]),
            ("select a$b$c; select 1", ["select a$b$c;", "select 1"]),
            ("prepare p as select $1; select 2", ["prepare p as select $1;", "select 2"]),
            ("select 1 -- ;\n; select 2", ["select 1 -- ;\n;", "select 2"]),
            ("select 1 /* ; /* ; */ ; */; select 2", ["select 1 /* ; /* ; */ ; */;", "select 2"]),
            (
                "create rule r as on insert to t do (select 1; select 2); select 3",
                [
                    "create rule r as on insert to t do (select 1; select 2);", "select 3",
                ]
            ),
            (
                "create function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3",
                [
                    "create function f() returns int begin atomic select case when true then 1 end; select 2; end;",
                    "select 3",
                ]
            ),
            ("-- nothing\n ; ;; /* more */", []),
            ("", []),
            ("select '濮阳；'; select 2;", ["select '濮阳；';", "select 2;"]),
        ]
    )
    func statements(script: String, expected: [String]) throws {
        #expect(try split(script).map(\.text) == expected)
    }

    @Test("each statement knows its line; comments before it do not count")
    func lines() throws {
        let statements = try split("-- head\n\nselect 1;\n/* two\nlines */ select\n2;\nselect 3")
        #expect(statements.map(\.line) == [3, 5, 7])
        #expect(statements.map(\.excerpt) == ["select 1;", "select", "select 3"])
    }

    @Test("COPY FROM STDIN takes the lines up to backslash and dot")
    func copy() throws {
        let statements = try split(
            "copy t (a) from stdin;\n1;\t'\n\\N\n\\.\nselect 1;\ncopy t from stdin with (format csv);\nx\n"
        )
        #expect(
            statements.map(\.text) == ["copy t (a) from stdin;", "select 1;", "copy t from stdin with (format csv);"]
        )
        #expect(
            statements.map(\.kind) == [.copy(data: Array("1;\t'\n\\N\n".utf8)), .sql, .copy(data: Array("x\n".utf8))]
        )
        #expect(statements.map(\.line) == [1, 5, 6])
    }

    @Test("a COPY that mentions the words in quotes, or reads a file, has no data")
    func copyWithoutData() throws {
        let statements = try split(
            "copy t from '/tmp/from stdin'; copy (select 1 from stdin) to '/tmp/x'; select 'x' from stdin;"
        )
        #expect(statements.map(\.kind) == [.sql, .sql, .sql])
    }

    @Test(
        "transaction control is set aside",
        arguments: ["begin;", "BEGIN WORK;", "start transaction;", "commit;", "end;"]
    )
    func transactions(statement: String) throws {
        #expect(try split(statement).map(\.kind) == [.transaction])
    }

    @Test(
        "what does not end is reported where it begins",
        arguments: [
            ("select 1;\nselect 'x", "test.sql:2: the quoted text that begins here does not end."),
            ("\n\nselect $q$ x $$", "test.sql:3: the text that begins with $q$ here does not end."),
            ("/* x", "test.sql:1: the comment that begins here does not end."),
            ("\n\\copy t from 'x'", "test.sql:2: \\copy is a command of psql, not SQL; scripts must be plain SQL."),
        ]
    )
    func unended(script: String, message: String) throws {
        let failure = #expect(throws: CommandFailure.self) { try split(script) }
        #expect(failure?.lines == [message])
        #expect(failure?.exitCode == CommandFailure.input)
    }

    @Test("bytes that are no UTF-8 are refused")
    func encoding() {
        let failure = #expect(throws: CommandFailure.self) {
            try ScriptSplitter.split([0x27, 0xFF, 0x27], file: "x.sql")
        }
        #expect(failure?.lines == ["x.sql: it is not UTF-8."])
    }
}
