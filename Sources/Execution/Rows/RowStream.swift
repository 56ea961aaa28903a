package import GraphQLLanguage
import Postgres

/// The flat rows of an operation as they come from the database: one batch is read while the one before is used, and no
/// more than that.
///
/// One caller uses it, one call after the other.
package struct RowStream: Sendable {
    private var source: Source

    private enum Source {
        case reader(pending: Task<Step, Never>, ErrorTranslator)
        /// Rows that are all there, until they are given out.
        case whole(RowBatch?)
    }

    /// A batch, and the reader for those that follow.
    private struct Step: Sendable {
        var reader: RowReader
        var batch: Result<RowBatch?, PostgresError>
    }

    init(_ reader: RowReader, translator: ErrorTranslator) {
        source = .reader(pending: Self.read(reader), translator)
    }

    init(whole batch: RowBatch) {
        source = .whole(batch)
    }

    /// The next flat rows, or `nil` at the end.
    ///
    /// - Throws: ``RowFailure``; there are no further rows then.
    package mutating func next() async throws(RowFailure) -> RowBatch? {
        switch source {
        case .whole(let batch):
            source = .whole(nil)
            return batch
        case .reader(let pending, let translator):
            let step = await withTaskCancellationHandler {
                await pending.value
            } onCancel: {
                pending.cancel()
            }
            switch step.batch {
            case .success(let batch):
                if batch != nil { source = .reader(pending: Self.read(step.reader), translator) }
                return batch
            case .failure(let error): throw RowFailure(error, translator: translator)
            }
        }
    }

    /// Stops the statement that runs; the next batch is a failure.
    package func cancel() {
        if case .reader(let pending, _) = source { pending.cancel() }
    }

    /// Asks for the next batch on the spot, so that the database works on it while the caller uses the one in hand. A task
    /// that begins later would have to wait for the caller's thread.
    private static func read(_ reader: RowReader) -> Task<Step, Never> {
        Task.immediateDetached {
            var step = Step(reader: reader, batch: .success(nil))
            do throws(PostgresError) {
                step.batch = .success(try await step.reader.next())
            } catch {
                step.batch = .failure(error)
            }
            return step
        }
    }
}

/// Why an operation gives no rows, or no more.
package struct RowFailure: Error, Sendable {
    /// What the caller is told.
    package let error: GraphQLError
    /// When another attempt makes sense, where the database was not available.
    package let retryAfter: Duration?
    /// Whether what the rows belong to is not there.
    package let isNoSuchEntity: Bool

    /// A failure that another attempt does not mend.
    package init(_ error: GraphQLError) {
        self.init(error, retryAfter: nil)
    }

    private init(_ error: GraphQLError, retryAfter: Duration?, isNoSuchEntity: Bool = false) {
        self.error = error
        self.retryAfter = retryAfter
        self.isNoSuchEntity = isNoSuchEntity
    }

    /// What the rows belong to is not there.
    static let noSuchEntity = RowFailure(
        GraphQLError("There is no such entity.", code: .badUserInput),
        retryAfter: nil,
        isNoSuchEntity: true
    )

    init(_ error: PostgresError, translator: ErrorTranslator) {
        if case .server(let serverError) = error, let failure = translator.fieldFailure(for: serverError) {
            self.init(GraphQLError(failure.message, code: failure.code, extensions: failure.extensions))
        } else {
            let (requestError, retryAfter) = translator.requestError(for: error)
            self.init(requestError, retryAfter: retryAfter)
        }
    }
}
