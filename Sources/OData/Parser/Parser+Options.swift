extension Parser {
    /// The value of a system query option, up to where it ends.
    mutating func parseValue(of option: SystemOption, into options: inout QueryOptions) throws(ODataError) {
        switch option {
        case .apply: options.apply = try parseTransformations()
        case .compute: options.compute = try parseComputedProperties()
        case .count: options.count = try parseBoolean()
        case .expand: options.expand = try parseExpandItems()
        case .filter: options.filter = try parseExpression()
        case .levels: options.levels = try parseLevels()
        case .orderby: options.orderBy = try parseOrderByItems()
        case .search: options.search = try parseSearch()
        case .select: options.select = try parseSelectItems()
        case .skip: options.skip = try parseNumber()
        case .top: options.top = try parseNumber()
        case .deltatoken, .id, .index, .schemaversion, .format, .skiptoken:
            throw unsupported(option.name)
        }
    }

    /// `OPEN option *( SEMI option ) CLOSE` after a relation.
    mutating func parseNestedOptions(allowed: Set<SystemOption>) throws(ODataError) -> QueryOptions {
        try nested { parser throws(ODataError) in
            var options = QueryOptions()
            var seen: Set<SystemOption> = []
            try parser.expect("(")
            repeat {
                let start = parser.index
                if parser.byte == UInt8(ascii: "@") { throw parser.unsupported("parameter aliases in $expand") }
                _ = parser.consume("$")
                let end = parser.identifierEnd(from: parser.index, isLeading: true)
                let name = String(decoding: parser.text.bytes[parser.index..<end], as: UTF8.self)
                guard let option = SystemOption(named: name), allowed.contains(option) else {
                    throw parser.malformed(
                        "Expected one of \(allowed.map(\.name).sorted().joined(separator: ", ")).",
                        at: start
                    )
                }
                guard seen.insert(option).inserted else {
                    throw parser.malformed("\(option.name) stands here twice.", at: start)
                }
                parser.index = end
                try parser.expect("=")
                try parser.parseValue(of: option, into: &options)
            } while parser.consume(";")
            try parser.expect(")")
            return options
        }
    }

    /// `1*DIGIT`
    mutating func parseNumber() throws(ODataError) -> Int {
        let start = index
        while byte?.isDecimalDigit == true { index += 1 }
        guard index > start else { throw expected("a number without a sign") }
        guard let number = Int(String(decoding: text.bytes[start..<index], as: UTF8.self)), number <= Int32.max else {
            throw malformed("The number is larger than 2147483647.", at: start)
        }
        return number
    }

    /// `"true" / "false"`
    private mutating func parseBoolean() throws(ODataError) -> Bool {
        if consume(word: "true") { return true }
        if consume(word: "false") { return false }
        throw expected("true or false")
    }

    /// `oneToNine *DIGIT / "max"`
    private mutating func parseLevels() throws(ODataError) -> QueryOptions.Levels {
        if consume(word: "max") { return .maximum }
        guard byte != UInt8(ascii: "0") else { throw malformed("Levels count from 1, without leading zeros.") }
        return .count(try parseNumber())
    }

    /// `orderbyItem = commonExpr [ RWS ( "asc" / "desc" ) ]`
    mutating func parseOrderByItems() throws(ODataError) -> [OrderByItem] {
        var items: [OrderByItem] = []
        repeat {
            let expression = try parseExpression()
            let end = index
            var isDescending = false
            if skipWhiteSpace(), consume(word: "desc") {
                isDescending = true
            } else if !consume(word: "asc") {
                index = end
            }
            items.append(OrderByItem(expression: expression, isDescending: isDescending))
        } while consumeComma()
        return items
    }

    /// `computeItem = commonExpr RWS "as" RWS computedProperty`
    mutating func parseComputedProperties() throws(ODataError) -> [ComputedProperty] {
        var items: [ComputedProperty] = []
        repeat {
            let expression = try parseExpression()
            items.append(ComputedProperty(expression: expression, alias: try parseAsAlias()))
        } while consumeComma()
        return items
    }

    /// `RWS "as" RWS odataIdentifier`
    mutating func parseAsAlias() throws(ODataError) -> String {
        try expectWhiteSpace()
        guard consume(word: "as") else { throw expected("\"as\" and a name") }
        try expectWhiteSpace()
        return try parseIdentifier()
    }
}
