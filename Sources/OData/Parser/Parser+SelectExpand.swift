extension Parser {
    /// `select = selectItem *( COMMA selectItem )`
    mutating func parseSelectItems() throws(ODataError) -> [SelectItem] {
        var items: [SelectItem] = []
        repeat { items.append(try parseSelectItem()) } while consumeComma()
        return items
    }

    private mutating func parseSelectItem() throws(ODataError) -> SelectItem {
        if consume("*") { return .all }
        var names: [PathName] = []
        repeat {
            if byte == UInt8(ascii: "@") { throw unsupported("annotations") }
            names.append(try parsePathName())
            if consume(".") {
                try expect("*")
                throw unsupported("functions and actions in $select")
            }
        } while consume("/")
        if byte == UInt8(ascii: "(") { throw unsupported("options in $select") }
        return .path(names)
    }

    /// `expand = expandItem *( COMMA expandItem )`
    mutating func parseExpandItems() throws(ODataError) -> [ExpandItem] {
        var items: [ExpandItem] = []
        repeat { items.append(try parseExpandItem()) } while consumeComma()
        return items
    }

    private mutating func parseExpandItem() throws(ODataError) -> ExpandItem {
        let place = position
        if consume("*") { return try parseExpandEverything(at: place) }
        if byte == UInt8(ascii: "@") { throw unsupported("annotations") }
        if byte == UInt8(ascii: "$") {
            index += 1
            guard consume(word: "value") else { throw malformed("Expected a relation.", at: index - 1) }
            throw unsupported("$value in $expand")
        }
        var names = [try parsePathName()]
        var form = ExpandItem.Form.entities
        while consume("/") {
            if consume("*") { throw unsupported("* after a path in $expand") }
            if byte == UInt8(ascii: "@") { throw unsupported("annotations") }
            if consume("$") {
                guard let ending = parseExpandForm() else { throw expected("ref or count") }
                form = ending
                break
            }
            names.append(try parsePathName())
        }
        var options = QueryOptions()
        if byte == UInt8(ascii: "(") {
            let allowed =
                switch form {
                case .entities: SystemOption.ofExpand
                case .references: SystemOption.ofReference
                case .count: SystemOption.ofCount
                }
            options = try parseNestedOptions(allowed: allowed)
        }
        return ExpandItem(target: .path(names), form: form, options: options, position: place)
    }

    /// After `*`: `"/$ref" / OPEN levels CLOSE / ""`
    private mutating func parseExpandEverything(at place: Int) throws(ODataError) -> ExpandItem {
        try countNode()
        var form = ExpandItem.Form.entities
        var options = QueryOptions()
        if consume("/") {
            try expect("$")
            guard consume(word: "ref") else { throw expected("ref") }
            form = .references
        } else if byte == UInt8(ascii: "(") {
            options = try parseNestedOptions(allowed: [.levels])
        }
        return ExpandItem(target: .all, form: form, options: options, position: place)
    }

    private mutating func parseExpandForm() -> ExpandItem.Form? {
        if consume(word: "ref") { return .references }
        if consume(word: "count") { return .count }
        return nil
    }

    private mutating func parsePathName() throws(ODataError) -> PathName {
        let place = position
        return PathName(text: try parseName().text, position: place)
    }
}
