import OData
import Testing

@Suite("Test cases of the OData technical committee, where ../shared/odata is there")
struct StandardCaseTests {
    /// A case and the URL it is read as.
    struct Drive {
        var url: String
        /// How many characters of the URL stand before the case's text.
        var offset: Int
        /// The cases whose value the expression has to be; `nil` for any.
        var isRight: (Expression.Kind) -> Bool = { _ in true }
    }

    /// `nil` for rules of payloads, headers and host names, which are not this parser's.
    static func drive(_ test: StandardCases.Case) -> Drive? {
        // The fragment of a context URL never reaches a server.
        guard !test.input.contains("#") || test.rule == "queryOptions" else { return nil }
        func literal(_ check: @escaping (Literal) -> Bool) -> Drive {
            Drive(url: "Products?$filter=" + test.input, offset: 17) { kind in
                if case .literal(let literal) = kind { check(literal) } else { false }
            }
        }
        switch test.rule {
        case "odataRelativeUri", "resourcePath", "entitySetName", "odataIdentifier":
            return Drive(url: test.input, offset: 0)
        case "queryOptions", "filter", "expand", "select", "orderby", "orderBy", "search", "compute",
            "systemQueryOption",
            "customQueryOption":
            return Drive(url: "Products?" + test.input, offset: 9)
        // That an ampersand ends the option, its rule does not say.
        case "skiptoken" where test.failAt == nil:
            return Drive(url: "Products?" + test.input, offset: 9)
        case "searchExpr":
            return Drive(url: "Products?$search=" + test.input, offset: 17)
        case "commonExpr", "boolCommonExpr", "boolcommonExpr", "firstMemberExpr", "propertyPathExpr", "isofExpr",
            "notExpr", "primitiveLiteral", "geographyPoint":
            return Drive(url: "Products?$filter=" + test.input, offset: 17)
        case "null": return literal { $0 == .null }
        case "boolean": return literal { if case .boolean = $0 { true } else { false } }
        case "date": return literal { if case .date = $0 { true } else { false } }
        case "guid": return literal { if case .guid = $0 { true } else { false } }
        case "dateTimeOffsetLiteral", "dateTimeOffsetValueInUrl":
            return literal { if case .dateTimeOffset = $0 { true } else { false } }
        case "timeOfDayLiteral": return literal { if case .timeOfDay = $0 { true } else { false } }
        case "binaryLiteral": return literal { if case .binary = $0 { true } else { false } }
        case "durationLiteral", "enumLiteral":
            // Either may stand as a text alone, too.
            return literal {
                if case .duration = $0 {
                    true
                } else if case .enumeration = $0 {
                    true
                } else if case .string = $0 {
                    true
                } else {
                    false
                }
            }
        default: return nil
        }
    }

    /// What of the standard this server answers with 501.
    static let unsupported = [
        "annotations", "custom aggregates", "functions", "geographic values", "keys as segments", "named hierarchies",
        "options in $select", "parameter aliases in $expand", "paths from parameter aliases", "rolluprecursive",
        "the aggregation method", "the function", "the transformation", "values of complex and entity types", "$all",
        "$crossjoin", "$entity", "$id", "$index", "$batch", "$schemaversion", "$these", "$value in $expand",
        "/$filter in paths", "$filter in paths", "$each in paths", "$query in paths", "* after a path in $expand",
    ]

    /// Cases that break a rule only by what the committee's model says of the names, which a parser does not know.
    static let neededModel: Set<String> = [
        "Categories(1)/Address/$value", "Categories(1)/Thumbnail/$value", "Model.Available", "$search=more&more",
        "Products(1)/Model.BestSellingProduct/Model.BestSellingProduct",
        "$apply=aggregate(Sales/Amount sub Sales/Cost with sum as TotalAmount)",
        "$apply=groupby((Product/Price/Quantity))", "$apply=groupby((Product/Self.DigitalProduct))",
        "$apply=groupby((Sales/Product/Name))",
    ]

    /// Cases that follow the grammar and break a rule that it cannot say: an option stands in a query once.
    static let repeatsOption = "$format=json&$Format=atom&$format=xml&$format=text/html"

    /// Malformed cases that are refused at another place than the committee's: in a number that could be a date, at the
    /// beginning of a name, at a parenthesis that closes too early.
    static let refusedElsewhere: Set<String> = [
        "01234567-89ab-cdef-456789abcdef", "$filter =true", "$filter= true", "Products/all()",
        "$apply=groupby((Country/@Core.GeometryFeature))",
    ]

    @Test(
        "what follows a rule is read, or refused as unsupported by its name",
        .enabled(if: StandardCases.isPresent, "the cases are not beside the checkout"),
        arguments: [("odata-abnf-testcases.yaml", 380), ("odata-aggregation-testcases.yaml", 75)]
    )
    func followed(_ file: String, _ atLeast: Int) throws {
        var parsed = 0
        for test in try StandardCases.cases(of: file) where test.failAt == nil {
            guard let drive = Self.drive(test), test.input.lowercased() != Self.repeatsOption.lowercased() else {
                continue
            }
            do {
                let request = try ODataRequest.parse(drive.url)
                parsed += 1
                if let filter = request.options.filter { #expect(drive.isRight(filter.kind), "\(test): \(filter)") }
            } catch {
                #expect(error.kind == .unsupported, "\(test): \(error)")
                let feature = error.message.dropFirst("This server does not support ".count)
                #expect(Self.unsupported.contains { feature.hasPrefix($0) }, "\(test): \(error)")
            }
        }
        #expect(parsed >= atLeast)
    }

    @Test(
        "what breaks a rule is refused, malformed texts at the marked place",
        .enabled(if: StandardCases.isPresent, "the cases are not beside the checkout"),
        arguments: [("odata-abnf-testcases.yaml", 40), ("odata-aggregation-testcases.yaml", 18)]
    )
    func broken(_ file: String, _ atLeast: Int) throws {
        var refused = 0
        for test in try StandardCases.cases(of: file) {
            guard let failAt = test.failAt, let drive = Self.drive(test), !Self.neededModel.contains(test.input) else {
                continue
            }
            do {
                let request = try ODataRequest.parse(drive.url)
                // A number, say, where the rule wants a date.
                #expect(request.options.filter.map { drive.isRight($0.kind) } == false, "\(test) is accepted")
                refused += 1
            } catch {
                refused += 1
                guard error.kind == .malformed, !Self.refusedElsewhere.contains(test.input) else { continue }
                #expect(error.position.map { $0 - drive.offset } == failAt, "\(test): \(error)")
            }
        }
        #expect(refused >= atLeast)
    }
}
