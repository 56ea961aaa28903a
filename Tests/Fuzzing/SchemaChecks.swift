import GraphQLLanguage
import GraphQLSchema

/// What schemas made of any document promise.
enum SchemaChecks {
    /// The schema of a document; `nil` if it is refused.
    ///
    /// A schema reads back the same from its SDL; problems are at least one and at most a hundred.
    static func schema(of document: Document) throws(FuzzFailure) -> Schema? {
        let schema: Schema
        do {
            schema = try Schema(document)
        } catch {
            try FuzzFailure.unless(error.errors.count <= 100, "\(error.errors.count) problems of a schema")
            try FuzzFailure.unless((try? Schema(document)) == nil, "a schema is refused and then accepted")
            return nil
        }
        let sdl = schema.printSDL()
        let again: Schema
        do {
            again = try Schema(try LanguageChecks.parsed(sdl))
        } catch let failure as FuzzFailure {
            throw failure
        } catch {
            throw FuzzFailure("the SDL of a schema is refused: \(error)\n\(sdl)")
        }
        try FuzzFailure.unless(again.printSDL() == sdl, "a schema prints differently the second time:\n\(sdl)")
        try FuzzFailure.unless(again == schema, "a schema does not read back the same from:\n\(sdl)")
        return schema
    }
}
