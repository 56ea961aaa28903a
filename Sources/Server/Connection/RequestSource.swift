import Hummingbird
import NIOCore

/// Where a request came from: the channel of its connection.
struct RequestSource: InitializableFromSource, Sendable {
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        channel = source.channel
    }
}
