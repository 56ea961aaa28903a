extension Printer {
    /// Writes a value on one line.
    mutating func print(_ value: Value) {
        switch value {
        case .variable(let variable): write("$" + variable.name.text)
        case .int(let number), .float(let number): write(number.text)
        case .string(let string): write(string.text.quotedAsGraphQL())
        case .boolean(let value, _): write(value ? "true" : "false")
        case .null: write("null")
        case .enum(let name): write(name.text)
        case .list(let list):
            write("[")
            printList(list.values, separatedBy: ", ") { $0.print($1) }
            write("]")
        case .object(let object):
            write("{")
            printList(object.fields, separatedBy: ", ") { printer, field in
                printer.write(field.name.text + ": ")
                printer.print(field.value)
            }
            write("}")
        }
    }

    /// Writes a type reference.
    mutating func print(_ type: TypeReference) {
        switch type {
        case .named(let type): write(type.name.text)
        case .list(let item, _):
            write("[")
            print(item)
            write("]")
        case .nonNull(let type, _):
            print(type)
            write("!")
        }
    }

    /// Writes ` = ` and the value, if there is one.
    mutating func printDefaultValue(_ value: Value?) {
        guard let value else { return }
        write(" = ")
        print(value)
    }

    /// Writes arguments in parentheses; nothing if there are none.
    mutating func print(_ arguments: [Argument]) {
        guard !arguments.isEmpty else { return }
        write("(")
        printList(arguments, separatedBy: ", ") { printer, argument in
            printer.write(argument.name.text + ": ")
            printer.print(argument.value)
        }
        write(")")
    }

    /// Writes each directive with a space before it.
    mutating func print(_ directives: [Directive]) {
        for directive in directives {
            write(" ")
            print(directive)
        }
    }

    /// Writes a directive.
    mutating func print(_ directive: Directive) {
        write("@" + directive.name.text)
        print(directive.arguments)
    }
}
