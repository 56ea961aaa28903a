import OData
import Testing

@Suite("Expressions: OData v4.01 Part 2 §5.1.1")
struct ExpressionTests {
    @Test(
        "operators bind by their precedence",
        arguments: [
            ("a eq 1 or b eq 2 and c eq 3", "(a eq 1) or ((b eq 2) and (c eq 3))"),
            ("(a eq 1 or b eq 2) and c eq 3", "((a eq 1) or (b eq 2)) and (c eq 3)"),
            ("a add b mul c sub d", "(a add (b mul c)) sub d"),
            ("a sub b sub c", "(a sub b) sub c"),
            ("a gt b eq c lt d", "(a gt b) eq (c lt d)"),
            ("not a and b", "(not a) and b"),
            ("not contains(a,'x') or b", "(not contains(a,'x')) or b"),
            ("-a mul b", "(-a) mul b"),
            ("- (a add 1)", "-(a add 1)"),
            ("-5 add a", "-5 add a"),
            ("a in (1,2) and not b in ('x')", "(a in [1,2]) and (not (b in ['x']))"),
            ("a divby 2 eq b div 2", "(a divby 2) eq (b div 2)"),
            ("style has Sales.Pattern'Yellow' eq true", "(style has Sales.Pattern'Yellow') eq true"),
            ("a eq 1 and b eq 2 and c eq 3", "(a eq 1) and (b eq 2) and (c eq 3)"),
        ]
    )
    func precedence(_ text: String, _ expected: String) throws {
        #expect(try filter(text) == expected)
    }

    @Test(
        "words of operators and functions are read in any case",
        arguments: [
            ("Name EQ 'Milk' AND Price LT 2.55", "(Name eq 'Milk') and (Price lt 2.55)"),
            ("StartsWith(Name,'M') Or Not true", "startswith(Name,'M') or (not true)"),
        ]
    )
    func anyCase(_ text: String, _ expected: String) throws {
        #expect(try filter(text) == expected)
    }

    @Test(
        "literals keep their text",
        arguments: [
            ("null", "null"), ("TRUE", "true"), ("-42", "-42"), ("%2B42", "42"), ("3.140", "3.140"),
            ("1e-101", "1e-101"),
            ("-INF", "-INF"), ("NaN", "NaN"), ("'O''Neil'", "'O''Neil'"), ("'%E6%BF%AE%E9%98%B3'", "'濮阳'"),
            ("'濮阳'", "'濮阳'"),
            ("2024-02-29", "2024-02-29"), ("23:59:59.5", "23:59:59.5"), ("2022-12-31T23:59Z", "2022-12-31T23:59Z"),
            ("2022-12-31T23:59:59%2B08:00", "2022-12-31T23:59:59+08:00"),
            ("2022-12-31T23:59:59+08:00", "2022-12-31T23:59:59+08:00"),
            ("01234567-89AB-cdef-0123-456789abcdef", "01234567-89ab-cdef-0123-456789abcdef"),
            ("duration'-P6DT23H59M59.9S'", "duration'-P6DT23H59M59.9S'"), ("binary'Zm9v'", "binary'Zm9v'"),
            ("12345678901234567890.123456789", "12345678901234567890.123456789"),
        ]
    )
    func literals(_ text: String, _ expected: String) throws {
        #expect(try filter(text) == expected)
    }

    @Test(
        "paths, keys, counts and lambdas",
        arguments: [
            "Supplier/Products/any(p:(p/Price gt 5) and (p/Name ne $it/Name))",
            "Products/any()", "Products/all(p:p/Price gt 5)", "Items(1)/Name", "Items(a=1,b='x')/Name",
            "Items(@k)/Name",
            "$it/Completed", "$this", "$root/Employees('A1245')/LastName", "Products/$count",
            "Products/$count($filter=Price gt 5;$search=\"blue\")", "Address/Model.Special/Street", "项目/名称",
            "@p", "cast(a,Edm.String)", "cast(Edm.String)", "isof(Model.Customer)", "case(a:1,true:0)",
            "[1,'a',[true,null]]",
        ]
    )
    func paths(_ text: String) throws {
        #expect(try filter(text) == text)
    }

    @Test("every function takes the number of arguments of the standard", arguments: Function.allCases)
    func functions(_ function: Function) throws {
        let counts = (0...4).filter { count in
            let arguments = (0..<count).map { "a\($0)" }.joined(separator: ",")
            return (try? filter("\(function.rawValue)(\(arguments))")) == "\(function.rawValue)(\(arguments))"
        }
        let expected: [Int] =
            switch function {
            case .now, .mindatetime, .maxdatetime: [0]
            case .concat, .contains, .endswith, .indexof, .startswith, .hassubset, .hassubsequence, .matchesPattern: [2]
            case .substring: [2, 3]
            default: [1]
            }
        #expect(counts == expected)
    }

    @Test(
        "white space may be a space, a tab, a plus sign or their escapes",
        arguments: ["a eq 1", "a%20eq%201", "a+eq+1", "a%09eq\t1", "a  eq  1", "%61 eq 1"]
    )
    func whiteSpace(_ text: String) throws {
        #expect(try filter(text) == "a eq 1")
    }

    @Test("a plus sign in a text is a space unless it is escaped")
    func plusInText() throws {
        #expect(try filter("a+eq+'x+y%2Bz'") == "a eq 'x y+z'")
    }

    @Test("a node knows where it begins in the URL as sent")
    func positions() throws {
        let filter = try #require(try options("$filter=%61%20eq%20b/c").filter)
        guard case .binary(.equal, let left, let right) = filter.kind, case .path(let path) = right.kind else {
            Issue.record("not an eq: \(filter)")
            return
        }
        #expect([filter.position, left.position, right.position] == [17, 17, 28])
        #expect(path.segments.map(\.position) == [28, 30])
    }

    @Test(
        "what breaks the grammar is malformed, at its place",
        arguments: [
            ("a eq", 21), ("a eq ", 22), ("a eq 1 b", 23), ("(a eq 1", 24), ("a eq 'x", 24), ("a eq 1)", 23),
            ("eq 1", 19),
            ("a eq 42.", 25), ("a eq 5L", 23), ("a eq 2023-02-29", 30), ("a eq 2023-13-01", 28), ("a eq 24:00", 23),
            ("a eq datetime'2012-01-01'", 22), ("a eq duration'P1Y'", 31), ("contains(a)", 27), ("now(1)", 21),
            ("length(a,b)", 26), ("a in (1,b)", 24), ("any(p:true)", 20), ("a/all()", 23), ("a/$value", 18),
            ("a//b", 18),
            ("a/", 18), ("a eq 1 and", 23), ("$foo", 17), ("Items(1;2)", 24), ("a%2", 18), ("a%00", 18), ("", 17),
        ]
    )
    func malformed(_ text: String, _ position: Int) {
        let error = refusal(of: "Products?$filter=" + text)
        #expect(error?.kind == .malformed)
        #expect(error?.position == position, "\(String(describing: error))")
    }

    @Test(
        "what is in the standard and not offered is unsupported",
        arguments: [
            "geo.distance(a,b) lt 1", "a eq {\"b\":1}", "a/@Core.Description eq 'x'", "@Core.Messages/any()",
            "Model.f()",
            "f(x=a add 1)", "a/$filter(b eq 1)/$count gt 1", "$these/aggregate(a with sum) gt 1", "@a/b eq 1",
            "geography'SRID=0;Point(1 2)' eq a", "a/aggregate(b with sum) gt 1",
        ]
    )
    func unsupported(_ text: String) {
        #expect(refusal(of: "Products?$filter=" + text)?.kind == .unsupported)
    }
}
