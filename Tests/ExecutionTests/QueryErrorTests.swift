import EngineTesting
import JSON
import OrderedCollections
import Testing

@Suite("Arguments that cannot be used")
struct QueryErrorTests {
    @Test(
        "say what is wrong and how to mend it",
        arguments: [
            (
                "plantsConnection(after: \"x!\") { nodes { id } }",
                "after is not a cursor: take cursors from edges or pageInfo as they are"
            ),
            ("plantsConnection(first: -1) { nodes { id } }", "first must not be negative, but is -1"),
            (
                "plantsConnection(first: 1, after: \"AQAAAAAA\", orderBy: [{name: ASC}]) { nodes { id } }",
                "after belongs to another list or order: keep the orderBy that it came with, or leave after out to start "
                    + "from the first page"
            ),
            (
                "plantsConnection(first: 1, after: \"_wAAAAAA\") { nodes { id } }",
                "after is a cursor of another version of this server: leave it out to start from the first page"
            ),
            (
                "plantsConnection { totalCount(mode: AT_LEAST, atLeast: -1) }",
                "atLeast must not be negative, but is -1"
            ),
            (
                "plantsGroupBy(by: [{kind: true}], limit: 1) { key { bucket { capacity { lower } } } }",
                "key.bucket.capacity is not what the rows are grouped by: add it to `by`"
            ),
            (
                "plantsGroupBy(by: [{bucket: {capacity: {width: 1}}}, {bucket: {capacity: {width: 2}}}]) { count }",
                "by[1] stands in `by` already"
            ),
            (
                "plantsGroupBy(by: [{part: {opened: YEAR}}, {part: {opened: DAY}}], limit: 1) { key { part { opened } } }",
                "key.part.opened stands for several parts: say which with the argument `part`"
            ),
            (
                "plantsGroupBy(by: [{bucket: {capacity: {width: 0}}}]) { count }",
                "by[0].bucket.capacity.width must be a number above 0"
            ),
            (
                "plantsGroupBy(by: [{kind: true}], orderBy: [{key: {name: ASC}}]) { count }",
                "orderBy[0].key.name is not what the rows are grouped by: add it to `by`"
            ),
            (
                "plantsGroupBy(orderBy: [{key: {name: ASC}}]) { key { kind } }",
                "orderBy[0].key.name is not what the rows are grouped by: add it to `by`"
            ),
            (
                "plantsGroupBy(limit: 1) { key { kind bucket { capacity { lower } } } }",
                "key.bucket.capacity is not what the rows are grouped by: add it to `by`"
            ),
            (
                "plantsGroupBy(limit: 1) { key { part { opened } } }",
                "key.part.opened is not what the rows are grouped by: add it to `by`"
            ),
            ("plantsGroupBy(by: [{part: {opened: HOUR}}]) { count }", "by[0].part.opened: a date has no HOUR"),
            ("plantsAggregate { percentile(p: 2) { capacity } }", "p must be a number between 0 and 1"),
            (
                "plants(where: {tags: {contains: null}}) { id }",
                "where.tags.contains must not be null: leave it out to filter nothing, or use isNull to find missing values"
            ),
            (
                "plants(where: {readingsAggregate: {count: {gt: null}}}) { id }",
                "where.readingsAggregate.count.gt must not be null: leave it out to filter nothing, or use isNull to find "
                    + "missing values"
            ),
        ]
    )
    func message(field: String, message: String) async throws {
        let answer = try await GoldenTests.atlas.value.answer("{ \(field) }")
        guard case .object(let response) = answer, case .array(let errors)? = response["errors"],
            case .object(let error)? = errors.first
        else {
            Issue.record("there is no error in \(answer.lines())")
            return
        }
        #expect(error["message"] == .string(message))
        #expect(errors.count == 1)
        #expect(error["extensions"] == .object(["code": .string("BAD_USER_INPUT")]))
    }
}
