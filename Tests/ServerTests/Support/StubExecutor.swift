import Execution
import GraphQLLanguage
import Server
import Synchronization

/// Answers by rule in place of the engine, and remembers what it was asked.
final class StubExecutor: RequestExecutor {
    /// What one call was given.
    struct Call: Sendable {
        var request: GraphQLRequest
        var allowing: Set<OperationType>
        var hasDeadline: Bool
    }

    private let calls = Mutex<[Call]>([])
    private let answer: @Sendable (GraphQLRequest) async -> EngineResponse

    init(
        answer: @escaping @Sendable (GraphQLRequest) async -> EngineResponse = { _ in .data(#"{"data":{"ok":true}}"#) }
    ) {
        self.answer = answer
    }

    var received: [Call] { calls.withLock { $0 } }

    func respond(
        to request: GraphQLRequest,
        allowing: Set<OperationType>,
        deadline: ContinuousClock.Instant?
    ) async -> EngineResponse {
        calls.withLock { $0.append(Call(request: request, allowing: allowing, hasDeadline: deadline != nil)) }
        return await answer(request)
    }
}

extension EngineResponse {
    /// A response with data.
    static func data(_ json: String, errors: [ErrorCode] = []) -> EngineResponse {
        EngineResponse(
            outcome: .executed,
            body: ResponseBuffer(Array(json.utf8)),
            errorCodes: errors,
            retryAfter: nil,
            timings: EngineTimings()
        )
    }

    /// A response without data.
    static func refusal(_ code: ErrorCode, retryAfter: Duration? = nil) -> EngineResponse {
        EngineResponse(
            outcome: .refused,
            body: ResponseBuffer(
                Array(#"{"errors":[{"message":"no","extensions":{"code":"\#(code.rawValue)"}}]}"#.utf8)
            ),
            errorCodes: [code],
            retryAfter: retryAfter,
            timings: EngineTimings()
        )
    }
}
