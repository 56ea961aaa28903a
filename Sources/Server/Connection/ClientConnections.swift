import NIOCore
import Synchronization

/// The open connections, by their channel.
final class ClientConnections: Sendable {
    private let connections = Mutex<[ObjectIdentifier: ClientConnection]>([:])

    /// The connection of a channel; `nil` for one that is not open.
    subscript(_ channel: any Channel) -> ClientConnection? {
        connections.withLock { $0[ObjectIdentifier(channel)] }
    }

    func open(_ channel: any Channel) -> ClientConnection {
        let connection = ClientConnection(channel: channel)
        connections.withLock { $0[ObjectIdentifier(channel)] = connection }
        return connection
    }

    func close(_ channel: any Channel) {
        connections.withLock { $0.removeValue(forKey: ObjectIdentifier(channel)) }?.markGone()
    }
}
