import Foundation
import GraphQLLanguage
import GraphQLValidation
import Mapping
import Server

/// The saved queries in a directory: one in each file `NAME.graphql`.
enum SavedQueryFiles {
    /// - Throws: ``CommandFailure`` with one line for each problem of any file, each with its file and line.
    static func read(_ settings: Settings, for served: ServedModel) throws(CommandFailure) -> SavedQueries {
        var queries: [SavedQuery] = []
        var problems: [String] = []
        for path in try paths(settings) {
            let name = String(URL(filePath: path).lastPathComponent.dropLast(".graphql".count))
            guard SavedQuery.isName(name) else {
                problems.append(
                    "\(path): the name of a saved query has letters, digits, - and _ alone; rename the file."
                )
                continue
            }
            do throws(GraphQLErrors) {
                queries.append(
                    try SavedQuery(
                        name: name,
                        source: Source(bytes: try bytes(of: path), name: path),
                        schema: served.model.schema,
                        parserLimits: settings.parserLimits,
                        validationLimits: settings.validationLimits
                    )
                )
            } catch {
                problems += error.errors.map { error in
                    "\(path):\(error.locations.first?.line ?? 1): \(error.message)"
                }
            }
        }
        guard problems.isEmpty else { throw .input(problems) }
        return SavedQueries(queries, isExclusive: settings.executesSavedQueriesOnly)
    }

    private static func beside(_ mapping: String) -> String {
        let parts = mapping.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (parts + ["queries"]).joined(separator: "/")
    }

    private static func bytes(of path: String) throws(GraphQLErrors) -> [UInt8] {
        do {
            return try TextFile.bytes(of: path)
        } catch {
            throw GraphQLErrors(GraphQLError(error.lines.joined(separator: " "), code: .internal))
        }
    }

    /// The files, sorted by name. The default directory, `queries` beside the mapping file, may be missing.
    private static func paths(_ settings: Settings) throws(CommandFailure) -> [String] {
        let directory = settings.queries ?? beside(settings.mapping)
        do {
            return try FileManager.default.contentsOfDirectory(atPath: directory)
                .filter { $0.hasSuffix(".graphql") }
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                .map { directory + "/" + $0 }
        } catch {
            if settings.queries == nil { return [] }
            throw .input("\(directory): the directory of saved queries cannot be read (\(error.localizedDescription)).")
        }
    }
}
