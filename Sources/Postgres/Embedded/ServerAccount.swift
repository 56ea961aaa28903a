internal import Glibc

/// The account that the server processes run under: never root, which PostgreSQL refuses.
package struct ServerAccount: Sendable, Equatable {
    /// The user id.
    package let user: UInt32
    /// The primary group id.
    package let group: UInt32

    /// Whether the processes change to the account; otherwise it is our own.
    package var isDropped: Bool { geteuid() != user }

    /// Our own account, or for root the owner of `data` if that exists, else `postgres`, else `nobody`.
    ///
    /// - Throws: an error when root finds no account to run the server under.
    package static func choose(data: String) throws(EmbeddedClusterError) -> ServerAccount {
        if geteuid() != 0 { return ServerAccount(user: geteuid(), group: getegid()) }
        if let status = FileSystem.status(of: data), status.owner != 0 {
            return ServerAccount(user: status.owner, group: status.group)
        }
        for name in ["postgres", "nobody"] {
            if let entry = getpwnam(name)?.pointee, entry.pw_uid != 0 {
                return ServerAccount(user: entry.pw_uid, group: entry.pw_gid)
            }
        }
        throw EmbeddedClusterError(
            "PostgreSQL does not run as root, and there is neither a user `postgres` nor `nobody`: run "
                + "`useradd --system postgres`, or run this command as an ordinary user"
        )
    }

    /// The arguments that run `arguments` under the account.
    package func wrap(_ arguments: [String]) -> [String] {
        guard isDropped else { return arguments }
        return ["setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups", "--"] + arguments
    }

    /// Makes a directory that belongs to the account alone; false when that fails.
    package func makePrivateDirectory(_ path: String) -> Bool {
        guard FileSystem.makeDirectory(path, mode: 0o700) else { return false }
        guard let status = FileSystem.status(of: path), status.isDirectory else { return false }
        // A directory that somebody else has put there, as is possible in /tmp, is not taken.
        guard status.owner == user || status.owner == geteuid() else { return false }
        if status.owner != user, chown(path, user, group) != 0 { return false }
        return status.mode == 0o700 || chmod(path, 0o700) == 0
    }

    /// Whether the account can enter and write a directory, which depends on all directories above it.
    package func canUse(_ path: String) -> Bool {
        ChildProcess.run(wrap(["/bin/sh", "-c", "cd \"$1\" && test -w .", "sh", path])).status == 0
    }
}
