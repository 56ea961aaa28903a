internal import Glibc

/// A lock on a file between processes; the kernel gives it back when the process ends, however that happens.
///
/// - Source: flock(2).
final class FileLock: Sendable {
    private let descriptor: Int32

    /// Opens the file, and makes it when it is missing; nothing is locked yet. The descriptor is not inherited.
    ///
    /// - Returns: nil when the file can be neither opened nor made.
    init?(path: String) {
        descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0o644)
        if descriptor < 0 { return nil }
    }

    deinit {
        close(descriptor)
    }

    /// Waits for the lock that nobody else has.
    func lockExclusively() {
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    /// Waits for the lock that others may have too.
    func lockShared() {
        while flock(descriptor, LOCK_SH) != 0, errno == EINTR {}
    }

    /// Takes the lock if nobody else has any; a shared lock of ours is changed.
    func tryExclusively() -> Bool {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    /// Gives the lock back.
    func unlock() {
        flock(descriptor, LOCK_UN)
    }
}
