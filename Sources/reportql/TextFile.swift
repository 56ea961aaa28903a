import Foundation

/// A file that a command reads.
enum TextFile {
    /// The bytes of a file; `-` is the standard input.
    ///
    /// - Throws: ``CommandFailure`` with the path and the reason.
    static func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
        try reading(path) {
            if path == "-" { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
            return Array(try Data(contentsOf: URL(filePath: path)))
        }
    }

    /// A file that is read piece by piece.
    ///
    /// - Throws: ``CommandFailure`` with the path and the reason.
    static func open(_ path: String) throws(CommandFailure) -> FileHandle {
        try reading(path) { try FileHandle(forReadingFrom: URL(filePath: path)) }
    }

    /// The bytes that a file has; 0 when that is not known.
    static func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? Int) ?? 0
    }

    private static func reading<Result>(_ path: String, _ body: () throws -> Result) throws(CommandFailure) -> Result {
        do {
            return try body()
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile {
            throw .input("\(path): there is no such file.")
        } catch let error as CocoaError where error.code == .fileReadNoPermission {
            throw .input("\(path): no permission to read it.")
        } catch {
            throw .input("\(path): it cannot be read (\(error.localizedDescription)).")
        }
    }

    /// The SQL files of a list of files and directories: a directory stands for all `.sql` files in it, at any depth, in
    /// the order of their paths.
    ///
    /// - Throws: ``CommandFailure`` for a path that does not exist.
    static func scripts(_ paths: [String]) throws(CommandFailure) -> [String] {
        var files: [String] = []
        for path in paths {
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
                throw .input("\(path): there is no such file or directory.")
            }
            if isDirectory.boolValue {
                files += try scripts(in: path)
            } else {
                files.append(path)
            }
        }
        return files
    }

    private static func scripts(in directory: String) throws(CommandFailure) -> [String] {
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: directory)
                .filter { $0.hasSuffix(".sql") }
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                .map { directory.hasSuffix("/") ? directory + $0 : directory + "/" + $0 }
        } catch {
            throw .input("\(directory): it cannot be read (\(error.localizedDescription)).")
        }
    }
}
