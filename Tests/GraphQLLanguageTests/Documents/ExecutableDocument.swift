/// A document with every production of the executable grammar.
let executableDocument = #"""
    # Comments and commas, do not count.
    query Reports(
      "The city, by its id."
      $city: ID!, $years: [Int!]! = [2022, 2023] @limit(to: 5)
      """
      How far to look,
      in kilometres.
      """
      $near: NearInput = {radius: 1.5e1, unit: KILOMETRE, tags: ["a", "b\n"], exact: true, else: null}
      $empty: [[String]] = [] $none: Filter = {}
    ) @cached(for: 60) @traced {
      report(id: $city) {
        id, heading: title(language: ZH)
        ...ReportParts @include(if: $withParts)
        ... on AnnualReport @skip(if: false) { year }
        ... @include(if: true) { sections { ...ReportParts } }
        ... { id }
        figures(
          where: {and: [{value: {gte: -12.50}}, {not: {unit: {in: $units}}}], name: {eq: "投资 \"总额\""}}
          first: 10
          text: """
            block
              string
          """
        ) { value on type fragment query: mutation }
      }
    }

    "Adds a like."
    mutation Like($id: ID) { like(id: $id) @defer { story { likes { count } } } }

    subscription OnLike { liked { ...on Story { id } } }

    query ($a: Int) { a(b: $a) }
    query @only { a }

    """
    The parts of a report.
    """
    fragment ReportParts on Report @a(b: {c: [$d]}) {
      parts(from: $first, to: 3, null: null, yes: true, no: false, on: on)
    }

    { unnamed(truthy: true, falsy: false), __typename }
    """#

/// A document with every production of the type-system grammar.
let typeSystemDocument = #"""
    """
    The schema.

      With an indented line.
    """
    schema @linked(to: "a") { query: Query mutation: Mutation subscription: Subscription }

    "One line" scalar Date @specifiedBy(url: "https://example.org/date")
    scalar Time

    type Query
    type Mutation implements Node
    type Subscription @hidden

    """
    工业项目 · Industrial project
    """
    type Project implements & Node & Named @table(name: "project") @table(name: "p") {
      "键 · key"
      id: ID!
      name(language: Language = ZH @hidden, short: Boolean = false): String! @column(name: "name")
      figures(
        "Only these."
        where: FigureFilter = {value: {gt: 0}}
        """
        At most so many.
        """
        limit: Int
      ): [[Figure!]!]
      long(argumentNumberOne: String, argumentNumberTwo: String, argumentNumberThree: String, four: Int): Int
      type: String input: String query: String on: String
    }

    interface Node { id: ID! }
    interface Named implements Node & Other @a { id: ID! name: String }
    interface Bare

    union Subject @a = | Project | District
    union Alone = Project
    union Undefined

    "Languages"
    enum Language @a { "中文" ZH @a EN @deprecated(reason: "none") type on }
    enum Nothing

    input FigureFilter @oneOf { "The value." value: IntFilter = {gt: 1} @a, names: [String!] = ["a"] }
    input Void

    directive @table(name: String!, schema: String = "public") repeatable on | OBJECT | INTERFACE
    "Where a column has another name."
    directive @column(
      "The column." name: String!
    ) on FIELD_DEFINITION
    directive @a on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT
      | VARIABLE_DEFINITION | SCHEMA | SCALAR | ARGUMENT_DEFINITION | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT
      | INPUT_FIELD_DEFINITION

    extend schema @a
    extend schema { subscription: Subscription }
    extend schema @a @b { mutation: Mutation }
    extend scalar Date @a
    extend type Project implements Named
    extend type Project @a
    extend type Project { more: Int }
    extend type Project implements A & B @a { more: Int }
    extend interface Node implements A
    extend interface Node @a
    extend interface Node { more: Int }
    extend union Subject @a
    extend union Subject = Report
    extend enum Language @a
    extend enum Language { FR }
    extend input FigureFilter @a
    extend input FigureFilter { more: Int }
    """#
