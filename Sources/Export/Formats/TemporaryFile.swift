import Execution
import Glibc

/// A file without a name, which goes with its last reference.
final class TemporaryFile: Sendable {
    private let descriptor: Int32
    /// Length in bytes.
    let count: Int

    /// Opens the file at `path` and removes its name; `nil` where it cannot be read.
    init?(taking path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        unlink(path)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
        count = Int(status.st_size)
    }

    deinit {
        close(descriptor)
    }

    /// The bytes from `offset` on, at most `maximum`; `nil` where they cannot be read or there are none.
    func piece(from offset: Int, maximum: Int) -> ResponseBuffer? {
        let bytes = [UInt8](unsafeUninitializedCapacity: maximum) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
        }
        return bytes.isEmpty ? nil : ResponseBuffer(bytes)
    }

    /// A new empty file with a name of its own in the directory for temporary files; `nil` where there is no room.
    static func makeName() -> String? {
        let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(directory)/reportql-XXXXXX".utf8CString)
        let made = mkstemp(&template)
        guard made >= 0 else { return nil }
        close(made)
        return template.withUnsafeBufferPointer { name in name.baseAddress.map { String(cString: $0) } }
    }
}
