import Digest
import Foundation

/// The bytes of a script, read piece by piece, so that a file of any size takes little memory.
final class ScriptFile {
    /// Bytes of one piece. Each goes to the connection's thread and back, which takes time on a busy machine: a megabyte
    /// makes that little beside the work of the server.
    static let pieceSize = 1 << 20

    /// The file's path, as it stands in messages.
    let name: String
    private let nextPiece: () throws(CommandFailure) -> [UInt8]
    private var digest = SHA256()

    /// Opens a file.
    ///
    /// - Throws: ``CommandFailure`` with the path and the reason.
    init(path: String) throws(CommandFailure) {
        let handle = try TextFile.open(path)
        name = path
        nextPiece = { () throws(CommandFailure) in
            do {
                return Array(try handle.read(upToCount: Self.pieceSize) ?? Data())
            } catch {
                throw .input("\(path): it cannot be read (\(error.localizedDescription)).")
            }
        }
    }

    /// A script that is in memory.
    ///
    /// - Parameter pieceSize: Bytes of one piece; at least 1.
    init(_ bytes: [UInt8], name: String, pieceSize: Int = ScriptFile.pieceSize) {
        self.name = name
        var rest = bytes[...]
        nextPiece = { () throws(CommandFailure) in
            defer { rest = rest.dropFirst(pieceSize) }
            return Array(rest.prefix(pieceSize))
        }
    }

    /// The next bytes; none at the end.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be read on.
    func read() throws(CommandFailure) -> [UInt8] {
        let piece = try nextPiece()
        digest.update(piece)
        return piece
    }

    /// SHA-256 of what was read so far, in hexadecimal digits.
    var checksum: String { digest.hexadecimal() }
}
