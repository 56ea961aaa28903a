import GraphQLLanguage
import JSON
package import Planning
package import Postgres
import Synchronization

/// A plan and the program that writes its response.
package final class CompiledPlan: Sendable {
    let plan: Plan
    private let program: ResponseProgram
    /// How long the last response was, in bytes: the next one is probably as long.
    private let lastLength = Atomic<Int>(4096)

    package init(_ plan: Plan) {
        self.plan = plan
        program = ResponseProgram(plan)
    }

    /// The response to rows as they came, one result for each row set.
    package func response(to rows: [ResultRows]) -> ResponseBuffer {
        response(to: rows.map { .rows($0) }).body
    }

    /// The response to what came of each row set, and the codes of its errors.
    func response(to results: [RowSetResult]) -> (body: ResponseBuffer, codes: [ErrorCode]) {
        var encoder = ResponseEncoder(
            program: program,
            plan: plan,
            results: results,
            expectedLength: lastLength.load(ordering: .relaxed)
        )
        encoder.output.append("{\"data\":")
        encoder.encode()
        let codes = encoder.errors.map(\.code)
        if !encoder.errors.isEmpty {
            encoder.output.append(",\"errors\":")
            encoder.output.append(JSONValue.array(encoder.errors.map(\.json)).serialized())
        }
        encoder.output.append(UInt8(ascii: "}"))
        lastLength.store(encoder.output.count + encoder.output.count / 16, ordering: .relaxed)
        return (encoder.finish(), codes)
    }
}
