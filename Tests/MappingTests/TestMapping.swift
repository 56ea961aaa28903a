import Catalog
import GraphQLLanguage
import Mapping

/// The result of reading `text` against a catalogue, under the name `m.graphql`.
func read(_ text: String, _ catalog: Catalog) throws -> MappingReader.Result {
    try MappingReader(catalog: catalog).read(Source(text, name: "m.graphql"))
}

/// What is wrong with `text`, one line each.
func problems(of text: String, _ catalog: Catalog) throws -> [String] {
    do {
        _ = try read(text, catalog)
        return []
    } catch let error as MappingError {
        return error.problems.map(\.description)
    }
}
