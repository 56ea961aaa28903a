import OData
import Testing

@Suite("$apply: OData Extension for Data Aggregation §3")
struct ApplyTests {
    private func apply(_ text: String) throws -> [Transformation] {
        try #require(try options("$apply=" + text).apply)
    }

    @Test("aggregate: methods, counts, from")
    func aggregate() throws {
        let steps = try apply(
            "aggregate(amount mul 2 with sum as total,$count as n,sales/$count as m,"
                + "amount with sum from time,product/name with average from a with max as x)"
        )
        guard case .aggregate(let items)? = steps.first else { Issue.record("no aggregate"); return }
        #expect(items.map(\.alias) == ["total", "n", "m", "x"])
        guard case .values(let expression, .sum) = items[0].value else { Issue.record("no sum"); return }
        #expect(expression.description == "amount mul 2")
        #expect(items[1].value == .count)
        guard case .countOf(let path) = items[2].value else { Issue.record("no count"); return }
        #expect(path.description == "sales/$count")
        #expect(items[3].from.map(\.method) == [.average, .max])
        #expect(items[3].from.map { $0.properties.map(\.description) } == [["time", "product/name"], ["a"]])
    }

    @Test("groupby: properties, rollup, and the steps of each group")
    func groupBy() throws {
        let steps = try apply(
            "filter(a gt 1)/groupby((rollup(b/c,d),rollup($all,e),f),topcount(2,g)/aggregate(g with sum as t))/"
                + "orderby(t desc)/skip(1)/top(5)/identity"
        )
        #expect(steps.count == 6)
        guard case .groupBy(let items, let inner) = steps[1] else { Issue.record("no groupby"); return }
        let texts = items.map { item in
            switch item {
            case .property(let path): path.description
            case .rollup(let paths, let withTotal): "\(withTotal) \(paths.map(\.description))"
            }
        }
        #expect(texts == [#"false ["b/c", "d"]"#, #"true ["e"]"#, "f"])
        guard case .ranked(.topCount, let amount, let by)? = inner.first else { Issue.record("no ranking"); return }
        #expect([amount.description, by.description] == ["2", "g"])
        #expect(steps[3...] == [.skip(1), .top(5), .identity])
    }

    @Test("concat, compute and search")
    func concat() throws {
        let steps = try apply("concat(identity,compute(a add 1 as b)/search(x OR y))")
        guard case .concat(let pipelines)? = steps.first else { Issue.record("no concat"); return }
        #expect(pipelines.map(\.count) == [1, 2])
        #expect(pipelines[1].last == .search(.or([.text("x"), .text("y")])))
    }

    @Test("every ranking", arguments: Transformation.Ranking.allCases)
    func rankings(_ ranking: Transformation.Ranking) throws {
        guard case .ranked(let read, _, _)? = try apply("\(ranking.rawValue)(3,amount)").first else {
            Issue.record("no ranking")
            return
        }
        #expect(read == ranking)
    }

    @Test(
        "what breaks the grammar is malformed, at its place",
        arguments: [
            ("aggregate()", 26), ("aggregate(a with sum)", 36), ("aggregate(a with total as b)", 33), ("foo(1)", 16),
            ("filter()", 23), ("groupby(a)", 24), ("groupby((a)", 27), ("topcount(2)", 26), ("concat(identity)", 31),
            ("compute(a)", 25), ("identity/", 25), ("groupby((a/))", 26), ("aggregate($count with sum as b)", 33),
        ]
    )
    func malformed(_ text: String, _ position: Int) {
        let error = refusal(of: "Products?$apply=" + text)
        #expect(error?.kind == .malformed)
        #expect(error?.position == position, "\(String(describing: error))")
    }

    @Test(
        "what is in the standard and not offered is unsupported",
        arguments: [
            "nest(identity as a)", "join(a as b)", "aggregate(budget)", "aggregate(a with Custom.f as b)", "Ns.f()",
            "groupby((rolluprecursive($root/A,B,C)))", "groupby((rollup(a)))",
        ]
    )
    func unsupported(_ text: String) {
        #expect(refusal(of: "Products?$apply=" + text)?.kind == .unsupported)
    }
}
