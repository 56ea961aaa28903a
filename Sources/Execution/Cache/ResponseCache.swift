import JSON
import OrderedCollections
import Synchronization

/// Responses of one state of the data, bounded by bytes. A new state empties it.
///
/// An answer is worth its room when its request came before: what is asked once is not kept.
final class ResponseCache: Sendable {
    /// Two requests with equal keys have equal answers, as long as the data does not change.
    struct Key: Hashable, Sendable {
        let query: [UInt8]
        let operationName: String?
        let variables: OrderedDictionary<String, JSONValue>

        init(_ request: GraphQLRequest) {
            query = request.query
            operationName = request.operationName
            variables = request.variables
        }

        /// A request of another language than GraphQL.
        ///
        /// - Parameter text: no GraphQL request has it as its query.
        init(text: [UInt8]) {
            query = text
            operationName = nil
            variables = [:]
        }
    }

    /// What is known of a request.
    enum Lookup {
        case hit(EngineResponse)
        /// Not kept; `isRepeated` tells whether the request came before in this state.
        case miss(isRepeated: Bool)
    }

    private struct Contents {
        var state: DataState?
        var responses: TwoGenerations<Key, EngineResponse>
        /// Hashes of the requests that came, each in the place of its last bits.
        var seen = [Int](repeating: 0, count: 4096)
    }

    private let contents: Mutex<Contents>
    private let maximumBytes: Int

    /// - Parameter maximumBytes: of all responses and their requests together.
    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
        contents = Mutex(Contents(responses: TwoGenerations(maximumCost: maximumBytes / 2)))
    }

    /// The answer to a request in a state of the data.
    func lookup(_ key: Key, in state: DataState) -> Lookup {
        contents.withLock { contents in
            if contents.state != state {
                contents.state = state
                contents.responses.removeAll()
            }
            if let response = contents.responses.value(for: key) { return .hit(response) }
            var hasher = Hasher()
            hasher.combine(key)
            hasher.combine(state)
            let hash = hasher.finalize()
            let place = hash & (contents.seen.count - 1)
            defer { contents.seen[place] = hash }
            return .miss(isRepeated: contents.seen[place] == hash)
        }
    }

    /// Keeps an answer that was computed in a state. It is dropped when the last request was of another state already,
    /// and when it would take more than an eighth of the room.
    func insert(_ response: EngineResponse, for key: Key, in state: DataState) {
        let variables = key.variables.isEmpty ? 0 : JSONValue.object(key.variables).serialized().count
        let cost = response.body.count + key.query.count + variables + 512
        guard cost <= maximumBytes / 8 else { return }
        contents.withLock { contents in
            guard contents.state == state else { return }
            contents.responses.insert(response, for: key, cost: cost)
        }
    }

    /// What the cache holds and how often it was of use.
    var statistics: CacheStatistics {
        contents.withLock { $0.responses.statistics }
    }
}
