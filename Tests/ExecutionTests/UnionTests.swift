import EngineTesting
import JSON
import Testing

@Suite struct UnionTests {
    @Test func eachMentionMentionsTheEntityThatItsColumnsSay() async throws {
        let database = try await ServedDatabase.report()
        let answer = try await database.answer(
            """
            { mentions(orderBy: [{id: ASC}]) {
                id
                entity {
                  __typename
                  ... on Node { nodeId }
                  ... on Project { name city { name } }
                  ... on Industry { name parent { name } }
                }
            } }
            """
        )
        let expected = try await database.value(
            """
            select json_build_object('data', json_build_object('mentions', json_agg(json_build_object(
                'id', m.id::text,
                'entity', case
                    when m.industry_id is not null then (select json_build_object(
                        '__typename', 'Industry', 'nodeId', 'Industry:' || i.id, 'name', i.name,
                        'parent', (select json_build_object('name', p.name) from industry p where p.id = i.parent_id))
                        from industry i where i.id = m.industry_id)
                    when m.project_id is not null then (select json_build_object(
                        '__typename', 'Project', 'nodeId', 'Project:' || p.id, 'name', p.name,
                        'city', (select json_build_object('name', d.name) from district d where d.id = p.city_id))
                        from project p where p.id = m.project_id)
                    when m.project_group_id is not null then json_build_object(
                        '__typename', 'ProjectGroup', 'nodeId', 'ProjectGroup:' || m.project_group_id)
                    when m.organization_id is not null then json_build_object(
                        '__typename', 'Organization', 'nodeId', 'Organization:' || m.organization_id)
                    when m.district_id is not null then json_build_object(
                        '__typename', 'District', 'nodeId', 'District:' || m.district_id)
                    else json_build_object(
                        '__typename', 'LivelihoodItem', 'nodeId', 'LivelihoodItem:' || m.livelihood_item_id)
                end) order by m.id))) from mention m
            """
        )
        #expect(answer == (try JSONValue.parse(Array(try #require(expected).utf8))))
    }
}
