import Testing

@testable import reportql

@Suite("SQL scripts: statements as psql cuts them")
struct ScriptSplitterTests {
    private func split(_ script: String) throws -> [ScriptStatement] {
        try statements(of: Array(script.utf8)).map(\.statement)
    }

    /// Statements, each with the data that follows it.
    private func statements(
        of bytes: [UInt8],
        pieceSize: Int = 7
    ) throws -> [(statement: ScriptStatement, data: String)] {
        var splitter = try ScriptSplitter(ScriptFile(bytes, name: "test.sql", pieceSize: pieceSize))
        var found: [(statement: ScriptStatement, data: String)] = []
        while let statement = try splitter.next() {
            var data: [UInt8] = []
            while let piece = try splitter.nextCopyData() { data += piece }
            found.append((statement, String(decoding: data, as: UTF8.self)))
        }
        #expect(splitter.offset == bytes.count)
        return found
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
        #expect(statements.map(\.place.description) == ["3:1", "5:10", "7:1"])
        #expect(statements.map(\.excerpt) == ["select 1;", "select", "select 3"])
    }

    @Test(
        "COPY FROM STDIN takes the lines up to backslash and dot, wherever the pieces of the file end",
        arguments: 1...40
    )
    func copy(pieceSize: Int) throws {
        let script =
            "copy t (a) from stdin; -- 甲\n1;\t'\n\\N\n\\.x\n\\.\nselect 1;\ncopy t from stdin;\n\\.\r\n"
            + "select 2; copy t from stdin with (format csv);\nx\n濮阳"
        let found = try statements(of: Array(script.utf8), pieceSize: pieceSize)
        #expect(
            found.map(\.statement.text) == [
                "copy t (a) from stdin;", "select 1;", "copy t from stdin;", "select 2;",
                "copy t from stdin with (format csv);",
            ]
        )
        #expect(found.map(\.statement.kind) == [.copy, .sql, .copy, .sql, .copy])
        #expect(found.map(\.data) == ["1;\t'\n\\N\n\\.x\n", "", "", "", "x\n濮阳"])
        #expect(found.map(\.statement.place.description) == ["1:1", "6:1", "7:1", "9:1", "9:11"])
    }

    @Test("data that ends with its mark and no line break")
    func copyAtTheEnd() throws {
        #expect(try statements(of: Array("copy t from stdin;\n1\n\\.".utf8)).map(\.data) == ["1\n"])
        #expect(try statements(of: Array("copy t from stdin;".utf8)).map(\.data) == [""])
    }

    @Test("a place in a statement counts code points from where it begins")
    func places() throws {
        let statement = try #require(try split("/* 濮 */ select '阳',\n  x;").first)
        #expect(statement.place(of: 1).description == "1:9")
        #expect(statement.place(of: 12).description == "1:20")
        #expect(statement.place(of: 15).description == "2:3")
    }

    @Test(
        "what would undo the load is refused",
        arguments: [
            ("select 1;\n rollback;", "test.sql:2:2: ROLLBACK would take back the whole load; remove it."),
            ("abort", "test.sql:1:1: ABORT would take back the whole load; remove it."),
            ("prepare transaction 'x'", "test.sql:1:1: PREPARE would take back the whole load; remove it."),
        ]
    )
    func undoing(script: String, message: String) throws {
        #expect(throws: CommandFailure.input(message)) { try split(script) }
    }

    @Test("savepoints are plain statements")
    func savepoints() throws {
        let statements = try split("savepoint a; rollback to a; release a;")
        #expect(statements.map(\.kind) == [.sql, .sql, .sql])
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
            ("select 1;\nselect 'x", "test.sql:2:8: the quoted text that begins here does not end."),
            ("\n\nselect $q$ x $$", "test.sql:3:8: the text that begins with $q$ here does not end."),
            ("/* x", "test.sql:1:1: the comment that begins here does not end."),
            ("\n\\copy t from 'x'", "test.sql:2:1: \\copy is a command of psql, not SQL; scripts must be plain SQL."),
            ("select 1 \\gexec", "test.sql:1:10: \\gexec is a command of psql, not SQL; scripts must be plain SQL."),
        ]
    )
    func unended(script: String, message: String) throws {
        let failure = #expect(throws: CommandFailure.self) { try split(script) }
        #expect(failure?.lines == [message])
        #expect(failure?.exitCode == CommandFailure.input)
    }

    @Test("bytes that PostgreSQL cannot take are refused")
    func encoding() {
        #expect(throws: CommandFailure.input("test.sql:1:1: the statement that begins here is not UTF-8.")) {
            try statements(of: [0x27, 0xFF, 0x27])
        }
        #expect(throws: CommandFailure.input("test.sql:1:1: the statement that begins here has a NUL character.")) {
            try statements(of: [0x27, 0x00, 0x27])
        }
    }

    @Test("a byte order mark is passed over")
    func byteOrderMark() throws {
        let found = try statements(of: [0xEF, 0xBB, 0xBF] + Array("select 1;".utf8))
        #expect(found.map(\.statement.text) == ["select 1;"])
        #expect(found.map(\.statement.place.description) == ["1:1"])
    }
}
