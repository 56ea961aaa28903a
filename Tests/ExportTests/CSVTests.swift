import EngineTesting
import Export
import Testing

@Suite("CSV (RFC 4180)")
struct CSVTests {
    @Test("every kind of value, NULL as nothing, an empty text in quotes")
    func values() async throws {
        let lines = try await Shops.database().csv(
            """
            { shops(where: {id: {in: [1, 2, 3]}}) {
                id name opened turnover isOpen tags seen share code extra __typename } }
            """
        )
        #expect(
            lines == [
                "id,name,opened,turnover,isOpen,tags,seen,share,code,extra,__typename",
                #"1,"甲, ""乙""",2020-02-29,12345678901234567890.50,true,"["a","b c",null]",2024-05-06T07:08:09.5+08:00,"#
                    .replacing(#""["a","b c",null]""#, with: #""[""a"",""b c"",null]""#)
                    + #"0.1,AP8=,"{""k"": [1, ""x""]}",Shop"#,
                "2,=1+2,,,,,,,,,Shop",
                #"3,"",1899-12-31,-0.10,false,[],2024-01-01T00:00:00+08:00,1e+20,"","""t""",Shop"#,
            ]
        )
    }

    @Test("a line break inside a text is in quotes")
    func lineBreaks() async throws {
        let bytes = try await Shops.database().export("{ shops(where: {id: {eq: 4}}) { name } }")
        #expect(String(decoding: bytes, as: UTF8.self) == "name\r\n\"line\nbreak\"\r\n")
    }

    @Test("a byte order mark where it is asked for, and a guard for texts but not for numbers")
    func profile() async throws {
        var options = ExportOptions()
        options.hasByteOrderMark = true
        options.guardsFormulas = true
        let query = "{ shops(where: {id: {in: [2, 3]}}) { name turnover } }"
        let lines = try await Shops.database().csv(query, options)
        #expect(lines == ["\u{FEFF}name,turnover", "'=1+2,", "\"\",-0.10"])
        let items = try await Shops.database().csv("{ items(where: {number: {eq: 7}}) { label } }", options)
        #expect(items == ["\u{FEFF}label", "'-5"])
        #expect(try await Shops.database().csv("{ items(where: {number: {eq: 7}}) { label } }") == ["label", "-5"])
    }

    @Test("an answer without rows is its header")
    func empty() async throws {
        let lines = try await Shops.database().csv("{ shops(where: {id: {eq: 99}}) { id region { name } } }")
        #expect(lines == ["id,region.name"])
    }
}
