import GraphQLLanguage
import JSON
import OrderedCollections
package import Planning
package import Postgres
import Synchronization

/// A plan and the program that writes its response.
package final class CompiledPlan: Sendable {
    let plan: Plan
    private let program: ResponseProgram
    /// `,"extensions":{"warnings":[…]}`, or nothing.
    private let extensions: [UInt8]
    /// How long the last response was, in bytes: the next one is probably as long.
    private let lastLength = Atomic<Int>(4096)

    package init(_ plan: Plan) {
        self.plan = plan
        program = ResponseProgram(plan)
        extensions = plan.hints.isEmpty ? [] : Self.extensions(plan.hints)
    }

    private static func extensions(_ hints: [IndexHint]) -> [UInt8] {
        let warnings = hints.map { hint in
            JSONValue.object([
                "field": .string(hint.field), "message": .string(hint.message), "createIndex": .string(hint.statement),
            ])
        }
        return Array(",\"extensions\":".utf8) + JSONValue.object(["warnings": .array(warnings)]).serialized()
    }

    /// The response to rows as they came, one result for each row set.
    package func response(to rows: [ResultRows]) -> ResponseBuffer {
        response(to: rows.map { .rows($0) }).body
    }

    /// The value of the only field of the root, and the errors that it has cost.
    func value(of results: [RowSetResult]) -> (body: ResponseBuffer, errors: [GraphQLError]) {
        var encoder = ResponseEncoder(program: program, plan: plan, results: results)
        encoder.encodeOnlyValue()
        let errors = encoder.errors
        return (encoder.finish(), errors)
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
        encoder.output.append(extensions)
        encoder.output.append(UInt8(ascii: "}"))
        lastLength.store(encoder.output.count + encoder.output.count / 16, ordering: .relaxed)
        return (encoder.finish(), codes)
    }
}
