import EngineTesting
import JSON
import OrderedCollections
import Testing

/// A request, and SQL whose only value is the JSON of its `data`.
struct Question {
    let seed: Int
    let request: String
    let variables: OrderedDictionary<String, JSONValue>
    let sql: String
}

/// Asks the engine and PostgreSQL the same.
struct Examiner {
    let database: ServedDatabase

    /// Every question is answered as its SQL is; the first few that are not are reported.
    func examine(_ questions: [Question]) async throws {
        var failures = 0
        for start in stride(from: 0, to: questions.count, by: 100) {
            let batch = Array(questions[start..<min(start + 100, questions.count)])
            let expected = try await references(batch)
            for (question, expected) in zip(batch, expected) {
                let answer = try await database.answer(question.request, variables: question.variables)
                guard case .object(let response) = answer, response["errors"] == nil, let data = response["data"],
                    isSame(data, expected)
                else {
                    failures += 1
                    if failures <= 3 { report(question, answer, expected) }
                    continue
                }
            }
        }
        #expect(failures == 0, "of \(questions.count) questions")
    }

    private func report(_ question: Question, _ answer: JSONValue, _ expected: JSONValue) {
        Issue.record(
            """
            seed \(question.seed)
            \(question.request)
            variables \(jsonText(.object(question.variables)))
            answer   \(jsonText(answer).prefix(3000))
            expected \(jsonText(expected).prefix(3000))
            \(question.sql)
            """
        )
    }

    /// The answers of PostgreSQL, in one round trip.
    private func references(_ questions: [Question]) async throws -> [JSONValue] {
        let rows = questions.enumerated().map { "(\($0.offset), (\($0.element.sql))::json)" }
        let sql = """
            set timezone = 'Asia/Shanghai'; set intervalstyle = 'iso_8601'; set jit = off;
            select json_agg(v order by i) from (values \(rows.joined(separator: ",\n"))) as a (i, v)
            """
        do {
            let text = try #require(try await database.value(sql))
            guard case .array(let values) = try JSONValue.parse(Array(text.utf8)) else { return [] }
            return values
        } catch {
            if questions.count > 1 {
                var values: [JSONValue] = []
                for question in questions { values += try await references([question]) }
                return values
            }
            Issue.record("seed \(questions[0].seed): \(error)\n\(sql)")
            return [.null]
        }
    }
}

/// Whether two answers say the same: numbers of one value may be spelled differently, and the last bits of a float depend
/// on the order in which it was added up.
func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)):
        if left == right { return true }
        guard let a = Double(left), let b = Double(right) else { return false }
        if left.allSatisfy(\.isNumber), right.allSatisfy(\.isNumber) { return false }
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    case (.array(let left), .array(let right)):
        return left.count == right.count && zip(left, right).allSatisfy(isSame)
    case (.object(let left), .object(let right)):
        return left.count == right.count
            && left.allSatisfy { key, value in right[key].map { isSame(value, $0) } ?? false }
    default: return left == right
    }
}
