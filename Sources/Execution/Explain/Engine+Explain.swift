package import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import Mapping
import Planning
import Postgres
package import SQL

extension Engine {
    /// How a request would be run; with ``SQL/ExplainOptions/Kind/analyzed`` its statements are run, too.
    ///
    /// - Throws: the errors of a request that is refused, and those of the database.
    package func explain(
        _ request: GraphQLRequest,
        options: ExplainOptions
    ) async throws(GraphQLErrors) -> Explanation {
        var timings = EngineTimings()
        let prepared = try prepare(request, timings: &timings)
        let variables = try model.schema.coerceVariableValues(
            prepared.operation.operation.variableDefinitions,
            from: request.variables,
            in: prepared.operation.source
        )
        let plan = try plan(prepared, variables: variables).plan
        let slots = SlotValues(plan.slots, variables: variables)
        let values = try await valuesWithKeys(of: plan, slots)
        var explanation = Explanation(rowSets: [])
        let paths = plan.rowSetPaths
        for (index, rowSet) in plan.rowSets.enumerated() {
            var explained = Explanation.RowSet(
                path: paths[index] ?? "",
                typeName: rowSet.entity.map { model[$0].typeName },
                parent: rowSet.parent?.rowSet,
                strategy: rowSet.parent.map { "\($0.finds.rawValue) \($0.strategy.rawValue)" } ?? "root"
            )
            switch rowSet.statement {
            case .failure(let error): explained.problem = error.message
            case .success(let statement):
                explained.sql = statement.sql
                explained.parameters = statement.parameters.map { plan.parameter($0) }
                if let error = slots.failure(of: statement) {
                    explained.problem = error.message
                } else {
                    let before = plan.statementsHandingKeys(to: rowSet)
                    explained.plan = try await databasePlan(of: statement, behind: before, slots: values, options)
                }
            }
            explanation.rowSets.append(explained)
        }
        return explanation
    }

    /// The values of the slots, with the keys that statements wait for: those before are run to get them.
    private func valuesWithKeys(of plan: Plan, _ slots: SlotValues) async throws(GraphQLErrors) -> [[UInt8]?] {
        var values = slots.bytes
        for flight in plan.flights.dropLast() {
            var rows: [Int: ResultRows] = [:]
            for index in flight {
                guard let statement = try? plan.rowSets[index].statement.get(), slots.failure(of: statement) == nil
                else { continue }
                do throws(PostgresError) {
                    rows[index] = try await pool.run(flight: [BoundStatement(statement, slots: values)]).first
                } catch {
                    throw GraphQLErrors(translator.requestError(for: error).error)
                }
            }
            RowKeyArrays(plan: plan).fill(&values, from: rows, of: flight)
        }
        return values
    }

    private func databasePlan(
        of statement: Statement,
        behind before: [Statement],
        slots: [[UInt8]?],
        _ options: ExplainOptions
    ) async throws(GraphQLErrors) -> String? {
        let (statements, place) = statement.explained(options)
        do throws(PostgresError) {
            let flight = (before + statements).map { BoundStatement($0, slots: slots) }
            let answer = try await pool.run(flight: flight)[before.count + place]
            let lines = (0..<answer.rowCount).compactMap { answer.string($0, 0) }
            return lines.joined(separator: "\n")
        } catch {
            throw GraphQLErrors(translator.requestError(for: error).error)
        }
    }
}

extension Plan {
    /// What runs before the statement of a row set in its flight, so that it finds the keys that it is handed.
    fileprivate func statementsHandingKeys(to rowSet: RowSetPlan) -> [Statement] {
        var statements: [Statement] = []
        var link = rowSet.parent
        while let parent = link, parent.finds == .handed {
            if let statement = try? rowSets[parent.rowSet].statement.get() { statements.append(statement) }
            link = rowSets[parent.rowSet].parent
        }
        return statements.reversed()
    }

    /// Where the rows of each row set stand in the response, by response keys.
    fileprivate var rowSetPaths: [Int: String] {
        var paths: [Int: String] = [:]
        func visit(_ object: ObjectPlan, _ path: [String]) {
            for field in object.fields {
                let path = path + [field.responseKey]
                let under: [Int]
                switch field.content {
                case .object(let object, _):
                    visit(object, path)
                    continue
                case .oneOf(let members):
                    for member in members { visit(member.object, path) }
                    continue
                case .list(let rowSet), .single(let rowSet): under = [rowSet]
                case .singles(let rowSets): under = rowSets.compactMap(\.self)
                case .related(let rowSet, _), .count(let rowSet, _): under = [rowSet]
                case .page(let page, let object):
                    paths[page.rowSet] = path.joined(separator: ".")
                    visit(object, path)
                    continue
                case .column, .constant, .failure, .nodeID, .measure, .pageFact, .nextLink, .cursor: continue
                }
                for rowSet in under {
                    paths[rowSet] = path.joined(separator: ".")
                    visit(rowSets[rowSet].object, path)
                }
            }
        }
        visit(root, [])
        return paths
    }

    fileprivate func parameter(_ argument: SQL.Argument) -> Explanation.Parameter {
        if case .slot(let index) = argument.source {
            return Explanation.Parameter(type: argument.type.text, argument: slots[index].label)
        }
        return Explanation.Parameter(type: argument.type.text)
    }
}
