import EngineTesting
import OData
import Testing

@Suite("Resource paths over a model")
struct ResolvedPathTests {
    private func resolve(_ url: String) async throws -> ResolvedPath {
        let metadata = EntityDataModel(try await ServedDatabase.report().model)
        guard case .data(let path) = try ODataRequest.parse(url).path else { throw ODataError(.malformed, "no data") }
        return try metadata.resolve(path)
    }

    @Test(
        "sets, keys, relations and properties are found",
        arguments: [
            ("Projects", ["set Project"], true), ("Projects(1)", ["set Project", "key id"], false),
            ("Projects(id=1)/figures", ["set Project", "key id", "relation Figure"], true),
            (
                "Projects(1)/figures(2)/unit/code/$value",
                ["set Project", "key id", "relation Figure", "key id", "relation Unit", "property code"], false
            ),
            ("Figures(1)/unitId", ["set Figure", "key id", "property unitId"], false),
            ("Projects/ReportQL.Project/$count", ["set Project"], true),
        ] as [(String, [String], Bool)]
    )
    func found(_ url: String, _ expected: [String], _ isCollection: Bool) async throws {
        let resolved = try await resolve(url)
        let steps = resolved.steps.map { step in
            switch step {
            case .entitySet(let type): "set \(type.name)"
            case .key(let values): "key " + values.map(\.property.name).joined(separator: ",")
            case .relation(_, let target): "relation \(target.name)"
            case .property(let property): "property \(property.name)"
            }
        }
        #expect(steps == expected)
        #expect(resolved.isCollection == isCollection)
    }

    @Test(
        "what leads nowhere is refused at its place",
        arguments: [
            ("Nothing", ODataError.Kind.notFound, 0), ("projects", .notFound, 0),
            ("Projects(1)/nothing", .notFound, 12),
            ("Projects/figures", .malformed, 9), ("Projects(1)/name/x", .notFound, 17),
            ("Projects(x=1)", .malformed, 0),
            ("Projects(id=1,x=2)", .malformed, 0), ("Projects(1)/city(1)", .malformed, 12),
            ("Projects/$value", .malformed, 0),
            ("Projects(1)/$count", .malformed, 0), ("Projects(1)/name/$ref", .malformed, 12),
            ("Projects/ReportQL.Figure", .notFound, 9), ("Projects(1)/name(1)", .malformed, 12),
        ] as [(String, ODataError.Kind, Int)]
    )
    func refused(_ url: String, _ kind: ODataError.Kind, _ position: Int) async {
        let error = await #expect(throws: ODataError.self) { try await resolve(url) }
        #expect(error?.kind == kind)
        #expect(error?.position == position)
    }
}
