extension DerivedSchemaTests {
    /// The derived schema as the server prints it.
    static let goldenSDL = #"""
        """全部查询 · Everything that can be asked."""
        type Query {
          """城市 · City"""
          cities(
            """筛选条件，缺省为全部 · Which rows; without it all."""
            where: CityWhere
            """
            排序，主要的在前，主键自动居末 · Most significant first; the key comes last by itself.
            """
            orderBy: [CityOrder!]
            """
            最多行数，缺省为全部 · How many rows at most; without it all.
            """
            limit: Int
            """先略去的行数 · How many rows to leave out first."""
            offset: Int
          ): [City!]!
          """报告 · Report"""
          reports(
            """筛选条件，缺省为全部 · Which rows; without it all."""
            where: ReportWhere
            """
            排序，主要的在前，主键自动居末 · Most significant first; the key comes last by itself.
            """
            orderBy: [ReportOrder!]
            """
            最多行数，缺省为全部 · How many rows at most; without it all.
            """
            limit: Int
            """先略去的行数 · How many rows to leave out first."""
            offset: Int
          ): [Report!]!
          """
          按键取一个 City，没有则为空 · The City with this key, or null.
          """
          city(id: ID!): City
          """
          按键取一个 Report，没有则为空 · The Report with this key, or null.
          """
          report(id: ID!): Report
          """
          按键取一个 City，没有则为空 · The City with this key, or null.
          """
          cityByCode(code: String!): City
          """
          按键取一个 Report，没有则为空 · The Report with this key, or null.
          """
          reportByCityAndYear(city: ID!, year: Int!): Report
          """
          按全局标识取一个对象，没有则为空 · What a nodeId names, or null.
          """
          node(
            """nodeId"""
            id: ID!
          ): Node
          """
          按全局标识取多个对象 · What each of these names, or null, in their order.
          """
          nodes(
            """nodeId"""
            ids: [ID!]!
          ): [Node]!
          """服务及其数据状态 · The server and the state of its data."""
          _service: _Service!
        }

        """城市 · City"""
        type City implements Node {
          id: ID!
          """代码 · Code"""
          code: String!
          span: IntRange
          reports(
            """筛选条件，缺省为全部 · Which rows; without it all."""
            where: ReportWhere
            """
            排序，主要的在前，主键自动居末 · Most significant first; the key comes last by itself.
            """
            orderBy: [ReportOrder!]
            """
            最多行数，缺省为全部 · How many rows at most; without it all.
            """
            limit: Int
            """先略去的行数 · How many rows to leave out first."""
            offset: Int
          ): [Report!]!
          """全局标识 · Names the row among all rows of all types."""
          nodeId: ID!
        }

        """报告 · Report"""
        type Report implements Node {
          id: ID!
          """年份 · Year"""
          year: Int!
          city: City!
          mood: Mood @deprecated(reason: "Ask elsewhere.")
          tags: [String!]
          doc: JSON
          label: String
          """全局标识 · Names the row among all rows of all types."""
          nodeId: ID!
        }

        """有全局标识的对象 · Anything that has a nodeId."""
        interface Node {
          """全局标识 · Names the row among all rows of all types."""
          nodeId: ID!
        }

        """服务及其数据状态 · The server and the state of its data."""
        type _Service {
          """服务版本 · The version of the server."""
          version: String!
          """
          数据版本 · Grows with every change of the data; null where the database does not count them.
          """
          dataVersion: BigInt
        }

        enum Mood {
          GOOD
          VERY_BAD
        }

        """Int 区间 · A range of Int values."""
        type IntRange {
          """下界，无则为空 · Null where the range is open below."""
          lower: Int
          """上界，无则为空 · Null where the range is open above."""
          upper: Int
          """是否含下界 · Whether the lower bound belongs to the range."""
          lowerInclusive: Boolean!
          """是否含上界 · Whether the upper bound belongs to the range."""
          upperInclusive: Boolean!
        }

        """
        A whole number between -9223372036854775808 and 9223372036854775807, kept exact.
        """
        scalar BigInt @specifiedBy(url: "https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT")

        """Any JSON value."""
        scalar JSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")

        """
        City 的条件，须全部满足 · Conditions on a City; all must hold.
        """
        input CityWhere {
          id: IDFilter
          """代码 · Code"""
          code: StringFilter
          span: IntRangeFilter
          reports: ReportsRelationFilter
          """全部满足 · All of these hold."""
          and: [CityWhere!]
          """至少满足一项 · At least one of these holds."""
          or: [CityWhere!]
          """不满足 · This does not hold."""
          not: CityWhere
        }

        """
        City 的排序，恰填一个字段 · What to sort a list of City by: exactly one field.
        """
        input CityOrder @oneOf {
          id: OrderDirection
          """代码 · Code"""
          code: OrderDirection
        }

        """
        Report 的条件，须全部满足 · Conditions on a Report; all must hold.
        """
        input ReportWhere {
          id: IDFilter
          """年份 · Year"""
          year: IntFilter
          city: CityWhere
          mood: MoodFilter @deprecated(reason: "Ask elsewhere.")
          tags: StringListFilter
          doc: JSONFilter
          label: StringFilter
          """全部满足 · All of these hold."""
          and: [ReportWhere!]
          """至少满足一项 · At least one of these holds."""
          or: [ReportWhere!]
          """不满足 · This does not hold."""
          not: ReportWhere
        }

        """
        Report 的排序，恰填一个字段 · What to sort a list of Report by: exactly one field.
        """
        input ReportOrder @oneOf {
          id: OrderDirection
          """年份 · Year"""
          year: OrderDirection
          city: CityOrder
          mood: OrderDirection @deprecated(reason: "Ask elsewhere.")
          label: OrderDirection
        }

        """
        Report 列表的条件，须全部满足 · Conditions on a list of Report; all must hold.
        """
        input ReportsRelationFilter {
          """至少一个符合 · At least one fits."""
          some: ReportWhere
          """没有一个符合 · None fits."""
          none: ReportWhere
          """
          每个都符合，空列表也算 · Each one fits; an empty list fits too.
          """
          every: ReportWhere
        }

        """
        ID 值的条件，须全部满足 · Conditions on a value of type ID; all must hold.
        """
        input IDFilter {
          """等于 · Equal to."""
          eq: ID
          """不等于，缺值不算 · Not equal to; a missing value is neither."""
          neq: ID
          """等于其中之一 · Equal to one of these."""
          in: [ID!]
          """不等于其中任何一个 · Equal to none of these."""
          notIn: [ID!]
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
          """
          不同于，缺值也算不同 · Not equal to, a missing value being unlike any other.
          """
          isDistinctFrom: ID
        }

        """
        Int 值的条件，须全部满足 · Conditions on a value of type Int; all must hold.
        """
        input IntFilter {
          """等于 · Equal to."""
          eq: Int
          """不等于，缺值不算 · Not equal to; a missing value is neither."""
          neq: Int
          """等于其中之一 · Equal to one of these."""
          in: [Int!]
          """不等于其中任何一个 · Equal to none of these."""
          notIn: [Int!]
          """小于 · Less than."""
          lt: Int
          """小于或等于 · Less than or equal to."""
          lte: Int
          """大于 · Greater than."""
          gt: Int
          """大于或等于 · Greater than or equal to."""
          gte: Int
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
          """
          不同于，缺值也算不同 · Not equal to, a missing value being unlike any other.
          """
          isDistinctFrom: Int
        }

        """
        IntRange 值的条件，须全部满足 · Conditions on a value of type IntRange; all must hold.
        """
        input IntRangeFilter {
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
        }

        """
        JSON 值的条件，须全部满足 · Conditions on a value of type JSON; all must hold.
        """
        input JSONFilter {
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
        }

        """
        Mood 值的条件，须全部满足 · Conditions on a value of type Mood; all must hold.
        """
        input MoodFilter {
          """等于 · Equal to."""
          eq: Mood
          """不等于，缺值不算 · Not equal to; a missing value is neither."""
          neq: Mood
          """等于其中之一 · Equal to one of these."""
          in: [Mood!]
          """不等于其中任何一个 · Equal to none of these."""
          notIn: [Mood!]
          """小于 · Less than."""
          lt: Mood
          """小于或等于 · Less than or equal to."""
          lte: Mood
          """大于 · Greater than."""
          gt: Mood
          """大于或等于 · Greater than or equal to."""
          gte: Mood
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
          """
          不同于，缺值也算不同 · Not equal to, a missing value being unlike any other.
          """
          isDistinctFrom: Mood
        }

        """
        String 值的条件，须全部满足 · Conditions on a value of type String; all must hold.
        """
        input StringFilter {
          """等于 · Equal to."""
          eq: String
          """不等于，缺值不算 · Not equal to; a missing value is neither."""
          neq: String
          """等于其中之一 · Equal to one of these."""
          in: [String!]
          """不等于其中任何一个 · Equal to none of these."""
          notIn: [String!]
          """小于 · Less than."""
          lt: String
          """小于或等于 · Less than or equal to."""
          lte: String
          """大于 · Greater than."""
          gt: String
          """大于或等于 · Greater than or equal to."""
          gte: String
          """
          符合 LIKE 模式 · Matches a LIKE pattern: % any text, _ one character.
          """
          like: String
          """
          同 like，不分大小写 · As like, upper and lower case being the same.
          """
          ilike: String
          """以此开头 · Begins with this text."""
          startsWith: String
          """以此结尾 · Ends with this text."""
          endsWith: String
          """包含此文 · Has this text in it."""
          contains: String
          """
          同 contains，不分大小写 · As contains, upper and lower case being the same.
          """
          icontains: String
          """符合 POSIX 正则表达式 · Matches a POSIX regular expression."""
          regex: String
          """
          同 regex，不分大小写 · As regex, upper and lower case being the same.
          """
          iregex: String
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
          """
          不同于，缺值也算不同 · Not equal to, a missing value being unlike any other.
          """
          isDistinctFrom: String
        }

        """
        [String] 值的条件，须全部满足 · Conditions on a value of type [String]; all must hold.
        """
        input StringListFilter {
          """是否缺值 · Whether there is no value."""
          isNull: Boolean
        }

        """
        排序方向及缺值位置，缺省时升序在末、降序在首 · A direction, and where missing values stand: by default last ascending, first descending.
        """
        enum OrderDirection {
          """升序 · Smallest first."""
          ASC
          """降序 · Largest first."""
          DESC
          """缺值在首，升序 · Missing values, then smallest first."""
          ASC_NULLS_FIRST
          """升序，缺值在末 · Smallest first, then missing values."""
          ASC_NULLS_LAST
          """缺值在首，降序 · Missing values, then largest first."""
          DESC_NULLS_FIRST
          """降序，缺值在末 · Largest first, then missing values."""
          DESC_NULLS_LAST
        }

        """#
}
