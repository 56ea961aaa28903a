/// Groups without a key, groups along their first key, pages cut at both ends.
extension AnswerTests {
    static let pageAndGroupCases: [Case] = [
        // Without a key all rows are one group, and no rows are none; a key that is false is no key, one given twice is one.
        Case(
            #"""
            hostsGroupBy(by: []) { count rank isTotal previous { count } change { count } runningTotal { count }
            shareOfTotal { count } nodes(limit: 1) { id } }
            """#,
            #"""
            [{"count":5,"rank":1,"isTotal":false,"previous":null,"change":null,"runningTotal":{"count":5},
            "shareOfTotal":{"count":1},"nodes":[{"id":"1"}]}]
            """#
        ),
        Case(#"hostsGroupBy(by: [{spot: false}], where: {id: {in: []}}, rollup: true) { count }"#, #"[]"#),
        Case(
            #"""
            hostsGroupBy(by: [{load: false}, {address: true}, {address: true}], having: {count: {gt: 1}}) { count nodes
            { id } }
            """#,
            #"""
            [{"count":2,"nodes":[{"id":"1"},{"id":"3"}]}]
            """#
        ),
        Case(
            #"""
            hosts(where: {id: {in: [1, 5]}}) { probesGroupBy(by: [], offset: 0) { count nodes { id } } }
            """#,
            #"""
            [{"probesGroupBy":[{"count":2,"nodes":[{"id":"1"},{"id":"2"}]}]},{"probesGroupBy":[{"count":1,
            "nodes":[{"id":"8"}]}]}]
            """#
        ),
        // Without `by` they are grouped by what is selected below `key`: through fragments, under any alias, and if included.
        Case(
            #"""
            probesGroupBy(where: {id: {in: [1, 2, 3, 4, 5]}}, orderBy: [{key: {host: {address: DESC}}}]) {
              key { ... { at: host { address } } host { __typename } unit @include(if: false) } first: key { host {
              address } } count }
            """#,
            #"""
            [{"key":{"at":{"address":"9.0.0.1"},"host":{"__typename":"HostKey"}},"first":{"host":{"address":"9.0.0.1"}},
            "count":2},{"key":{"at":{"address":"10.0.0.2"},"host":{"__typename":"HostKey"}},"first":{"host":{"address":
            "10.0.0.2"}},"count":3}]
            """#
        ),
        Case(#"hostsGroupBy(by: null, rollup: true) { count isTotal }"#, #"[{"count":5,"isTotal":false}]"#),
        // What rows are not grouped by is there where all rows of a group have it, and not in the grand total.
        Case(
            #"""
            probesGroupBy(by: [{host: {id: true}}], where: {id: {in: [1, 2, 3, 4, 5]}}, rollup: true) {
              key { unit comparison host { id address } } }
            """#,
            #"""
            [{"key":{"unit":null,"comparison":null,"host":{"id":"1","address":"10.0.0.2"}}},{"key":{"unit":null,
            "comparison":null,"host":{"id":"2","address":"9.0.0.1"}}},{"key":{"unit":"kg","comparison":"GE",
            "host":{"id":"3","address":"10.0.0.2"}}},{"key":{"unit":null,"comparison":null,"host":{"id":null,
            "address":null}}}]
            """#
        ),
        // Without a time groups follow each other along the first key.
        Case(
            #"""
            probesGroupBy(by: [{bucket: {amount: {width: 5}}}], where: {amount: {lt: 20}}) {
              key { bucket { amount { lower } } } count previous { count } runningTotal { count } }
            """#,
            #"""
            [{"key":{"bucket":{"amount":{"lower":0}}},"count":3,"previous":null,"runningTotal":{"count":3}},
            {"key":{"bucket":{"amount":{"lower":5}}},"count":2,"previous":{"count":3},"runningTotal":{"count":5}},
            {"key":{"bucket":{"amount":{"lower":10}}},"count":1,"previous":{"count":2},"runningTotal":{"count":6}}]
            """#
        ),
        // Several aggregates of one list sort in the order of the schema, and none does not sort.
        Case(
            #"""
            hosts(orderBy: [{probesAggregate: {max: {grade: DESC}, count: ASC}}, {probesAggregate: {where: null}}]) { id }
            """#,
            #"""
            [{"id":"4"},{"id":"5"},{"id":"3"},{"id":"1"},{"id":"2"}]
            """#
        ),
        // The last of the first; what the page leaves out at either end is what the numbers leave out.
        Case(
            #"""
            hostsConnection(first: 3, last: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }
            """#,
            #"""
            {"nodes":[{"id":"2"},{"id":"3"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}
            """#
        ),
        Case(
            #"""
            hostsConnection(first: 3, last: 9) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }
            """#,
            #"""
            {"nodes":[{"id":"1"},{"id":"2"},{"id":"3"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}
            """#
        ),
        Case(
            #"""
            hostsConnection { exact: totalCount(atLeast: 2) some: totalCount(mode: AT_LEAST, atLeast: 2)
            many: totalCount(mode: AT_LEAST) mode: totalCountMode(mode: AT_LEAST) }
            """#,
            #"""
            {"exact":5,"some":2,"many":5,"mode":"EXACT"}
            """#
        ),
    ]
}
