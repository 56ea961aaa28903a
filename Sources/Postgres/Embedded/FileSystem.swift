internal import Glibc

/// The few calls on files that a cluster needs.
enum FileSystem {
    /// The names in a directory; none when it cannot be read.
    static func entries(of directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The whole of a small file; nil when it cannot be read.
    static func contents(of path: String, maximumBytes: Int = 65_536) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < maximumBytes {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a file anew and puts it in place at once; false when that fails.
    static func write(_ text: String, to path: String) -> Bool {
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        let bytes = Array(text.utf8)
        let isWritten = Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        return isWritten && rename(draft, path) == 0
    }

    /// Who owns a path, and its permissions; nil when there is no such path. Symbolic links are not followed.
    static func status(of path: String) -> (owner: UInt32, group: UInt32, mode: UInt32, isDirectory: Bool)? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return (status.st_uid, status.st_gid, status.st_mode & 0o7777, status.st_mode & S_IFMT == S_IFDIR)
    }

    /// Makes a directory and those above it; false when that fails.
    static func makeDirectory(_ path: String, mode: UInt32 = 0o755) -> Bool {
        if mkdir(path, mode) == 0 { return true }
        if errno == EEXIST { return true }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
        guard makeDirectory(String(path[..<slash])) else { return false }
        return mkdir(path, mode) == 0 || errno == EEXIST
    }

    /// The path without links and relative parts; nil when it does not exist.
    static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Removes a directory and all that is in it.
    static func remove(_ path: String) {
        _ = ChildProcess.run(["rm", "-rf", "--", path])
    }
}
