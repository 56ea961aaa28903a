import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import Mapping
import OrderedCollections
import Planning
import Postgres

extension Engine {
    /// Answers a request from the database.
    ///
    /// - Parameter readsState: whether the flight reads the state of the data of its snapshot.
    func run(
        _ request: GraphQLRequest,
        allowing allowed: Set<OperationType>,
        deadline: ContinuousClock.Instant?,
        readsState: Bool
    ) async -> EngineResponse {
        var timings = EngineTimings()
        let clock = ContinuousClock()
        let prepared: PreparedOperation
        let compiled: CompiledPlan
        let variables: CoercedVariables
        do throws(GraphQLErrors) {
            prepared = try prepare(request, timings: &timings)
            try require(prepared.operation.operation, in: allowed)
            let start = clock.now
            variables = try coerce(request.variables, of: prepared)
            compiled = try plan(prepared, variables: variables)
            timings.plan = clock.now - start
        } catch {
            return EngineResponse(
                outcome: .refused,
                body: error.errors.refusal,
                errorCodes: error.errors.map(\.code),
                timings: timings,
                operationName: request.operationName
            )
        }
        let name = prepared.operation.operation.name?.text
        let planRun = PlanRun(
            plan: compiled.plan,
            pool: pool,
            deadline: deadline,
            maximumRows: configuration.maximumRows,
            translator: translator
        )
        let start = clock.now
        do throws(PostgresError) {
            let answer = try await planRun.run(variables: variables, readsState: readsState)
            let encodingStart = clock.now
            timings.database = encodingStart - start
            let (body, codes) = compiled.response(to: answer.results)
            timings.encode = clock.now - encodingStart
            // What needs no statement is the same in every state.
            let state = readsState && compiled.plan.rowSets.isEmpty ? monitor?.current : answer.state
            counters.rows(answer.rowCount)
            slowQueries.record(request.query, compiled.plan, name: name, timings: timings)
            return EngineResponse(
                outcome: .executed,
                body: body,
                errorCodes: codes,
                timings: timings,
                operationName: name,
                state: state,
                entityTag: state.map { entityTag(of: $0) }
            )
        } catch {
            timings.database = clock.now - start
            slowQueries.record(request.query, compiled.plan, name: name, timings: timings)
            let (requestError, retryAfter) = translator.requestError(for: error)
            return EngineResponse(
                outcome: .refused,
                body: [requestError].refusal,
                errorCodes: [requestError.code],
                retryAfter: retryAfter,
                timings: timings,
                operationName: name
            )
        }
    }

    /// Parses and validates a request, or finds that done.
    func prepare(
        _ request: GraphQLRequest,
        timings: inout EngineTimings
    ) throws(GraphQLErrors) -> PreparedOperation {
        let key = OperationKey(query: request.query, operationName: request.operationName)
        if let known = operations.value(for: key) { return known }
        let clock = ContinuousClock()
        let start = clock.now
        let document: Document
        do throws(GraphQLError) {
            document = try Document.parse(Source(bytes: request.query), limits: configuration.parserLimits)
        } catch {
            throw GraphQLErrors(error)
        }
        let parsed = clock.now
        timings.parse = parsed - start
        let validated = try validate(document, against: model.schema, limits: configuration.validationLimits)
        timings.validate = clock.now - parsed
        let prepared: PreparedOperation
        do throws(GraphQLError) {
            prepared = PreparedOperation(try validated.operation(named: request.operationName))
        } catch {
            throw GraphQLErrors(error)
        }
        guard configuration.allowsIntrospection || !prepared.operation.usesIntrospection else {
            throw GraphQLErrors(
                GraphQLError("Introspection is switched off on this server.", code: .graphQLValidationFailed)
            )
        }
        operations.insert(prepared, for: key, cost: request.query.count + 256)
        return prepared
    }

    /// The values of the variables in their types.
    func coerce(
        _ variables: OrderedDictionary<String, JSONValue>,
        of prepared: PreparedOperation
    ) throws(GraphQLErrors) -> CoercedVariables {
        try model.schema.coerceVariableValues(
            prepared.operation.operation.variableDefinitions,
            from: variables,
            in: prepared.operation.source
        )
    }

    /// Refuses an operation that the schema or the road of the request does not have.
    func require(_ operation: OperationDefinition, in allowed: Set<OperationType>) throws(GraphQLErrors) {
        guard model.schema.rootTypeName(for: operation.type) != nil else {
            throw GraphQLErrors(
                GraphQLError(
                    "The server has no \(operation.type.rawValue) operations: data comes in through SQL scripts",
                    code: .badUserInput
                )
            )
        }
        guard allowed.contains(operation.type) else {
            throw GraphQLErrors(
                GraphQLError("\(operation.type.rawValue) operations are not allowed here", code: .forbidden)
            )
        }
    }

    /// The plan for the variables, made now if there is none.
    func plan(
        _ prepared: PreparedOperation,
        variables: CoercedVariables,
        children: ChildStrategy = .inline
    ) throws(GraphQLErrors) -> CompiledPlan {
        do throws(GraphQLError) {
            let planner = children == .keys ? rowPlanner : planner
            let (plan, isNew) = try prepared.plan(for: variables, planner: planner, children: children)
            counters.planned(isNew: isNew)
            return plan
        } catch {
            throw GraphQLErrors(error)
        }
    }
}

/// Two requests with equal keys are the same operation.
struct OperationKey: Hashable, Sendable {
    let query: [UInt8]
    let operationName: String?
}
