internal import Glibc

/// Where the parts of an embedded cluster are.
///
///     .reportql/start.lock      held while a command starts or stops the server
///     .reportql/holders.lock    shared by all commands that use the server
///     .reportql/location        where the rest is, when the account of the server cannot come here
///     .reportql/data            the data directory
///     .reportql/run             the directory of the socket
///     .reportql/server.log      the server's messages
struct ClusterDirectory: Sendable {
    /// `.reportql`, absolute.
    let root: String
    /// The directory of the data: the root, or what `location` says.
    let home: String
    /// Who runs the server.
    let account: ServerAccount

    /// The lock of starting and stopping.
    var startLock: String { root + "/start.lock" }
    /// The lock of those who use the server.
    var holdersLock: String { root + "/holders.lock" }
    /// The data directory.
    var data: String { home + "/data" }
    /// The server's messages.
    var log: String { home + "/server.log" }

    /// The directory of the socket: beside the data, or below `/tmp` when that path is too long for a socket.
    var sockets: String {
        let beside = home + "/run"
        if ServerInstance.socketPath(in: beside).utf8.count <= ServerInstance.maximumSocketPathBytes { return beside }
        return "/tmp/reportql-" + Self.digest(root)
    }

    /// Makes the directory and finds a place for the data that the account of the server can use.
    ///
    /// - Throws: what is in the way.
    static func prepare(_ path: String) throws(EmbeddedClusterError) -> ClusterDirectory {
        guard FileSystem.makeDirectory(path), let root = FileSystem.absolute(path) else {
            throw EmbeddedClusterError("\(path) cannot be made: check the permissions of the directory above it")
        }
        return ClusterDirectory(root: root, home: root, account: try .choose(data: root + "/data"))
    }

    /// The directory with its data where it is, or where it can be. The start lock is held.
    ///
    /// - Throws: what is in the way.
    func located() throws(EmbeddedClusterError) -> ClusterDirectory {
        if let home = FileSystem.contents(of: root + "/location").flatMap(Self.firstLine) {
            return try at(home)
        }
        if FileSystem.status(of: data) != nil { return try at(root) }
        let isOurs = FileSystem.status(of: root).map { $0.owner == geteuid() } ?? false
        guard isOurs || geteuid() == 0 else {
            throw EmbeddedClusterError(
                "\(root) belongs to another user: remove it, or give a database with --database-url"
            )
        }
        if !account.isDropped { return self }
        let probe = data + ".new"
        defer { rmdir(probe) }
        if account.makePrivateDirectory(probe), account.canUse(probe) { return self }
        let home = "/var/lib/reportql/" + Self.digest(root)
        guard FileSystem.makeDirectory(home), FileSystem.write(home + "\n", to: root + "/location") else {
            throw EmbeddedClusterError("user \(account.user) cannot enter \(root), and \(home) cannot be made")
        }
        return try at(home)
    }

    private func at(_ home: String) throws(EmbeddedClusterError) -> ClusterDirectory {
        guard FileSystem.makeDirectory(home) else {
            throw EmbeddedClusterError("\(home), where \(root)/location says the data is, cannot be made")
        }
        let account = try ServerAccount.choose(data: home + "/data")
        if let owner = FileSystem.status(of: home + "/data")?.owner, owner != account.user {
            throw EmbeddedClusterError(
                "\(home)/data belongs to user \(owner): run this command as that user or as root, or remove \(root)"
            )
        }
        return ClusterDirectory(root: root, home: home, account: account)
    }

    private static func firstLine(of text: String) -> String? {
        text.split(separator: "\n").first.map(String.init).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// The 64-bit FNV-1a hash of a path in hexadecimal.
    private static func digest(_ path: String) -> String {
        String(path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
    }
}
