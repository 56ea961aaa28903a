import EngineTesting
import GraphQLLanguage
import Testing

@Suite struct ErrorRegistryTests {
    @Test func theTableOfErrorsHasEveryCodeAndNoOther() throws {
        let documented = try Repository.text("docs/errors.md").split(separator: "\n")
            .compactMap { line -> String? in
                guard line.hasPrefix("| `") else { return nil }
                return line.dropFirst(3).split(separator: "`").first.map(String.init)
            }
        #expect(documented == ErrorCode.allCases.map(\.rawValue))
    }
}
