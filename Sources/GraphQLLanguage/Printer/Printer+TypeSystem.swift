extension Printer {
    /// Writes a schema definition or extension.
    mutating func print(_ schema: SchemaDefinition, isExtension: Bool) {
        begin(schema.description, isExtension ? "extend schema" : "schema")
        print(schema.directives)
        printBody(schema.operationTypes) { printer, definition in
            printer.write("\(definition.operation.rawValue): \(definition.type.name.text)")
        }
    }

    /// Writes a type definition or extension.
    mutating func print(_ type: TypeDefinition, isExtension: Bool) {
        let prefix = isExtension ? "extend " : ""
        switch type {
        case .scalar(let definition):
            begin(definition.description, prefix + "scalar " + definition.name.text)
            print(definition.directives)
        case .object(let definition):
            begin(definition.description, prefix + "type " + definition.name.text)
            print(implementing: definition.interfaces)
            print(definition.directives)
            printBody(definition.fields) { $0.print($1) }
        case .interface(let definition):
            begin(definition.description, prefix + "interface " + definition.name.text)
            print(implementing: definition.interfaces)
            print(definition.directives)
            printBody(definition.fields) { $0.print($1) }
        case .union(let definition):
            begin(definition.description, prefix + "union " + definition.name.text)
            print(definition.directives)
            print(members: definition.members)
        case .enum(let definition):
            begin(definition.description, prefix + "enum " + definition.name.text)
            print(definition.directives)
            printBody(definition.values) { printer, value in
                printer.begin(value.description, value.name.text)
                printer.print(value.directives)
            }
        case .inputObject(let definition):
            begin(definition.description, prefix + "input " + definition.name.text)
            print(definition.directives)
            printBody(definition.fields) { $0.print($1) }
        }
    }

    /// Writes a directive definition.
    mutating func print(_ directive: DirectiveDefinition) {
        begin(directive.description, "directive @" + directive.name.text)
        printDefinitions(directive.arguments)
        write(directive.isRepeatable ? " repeatable on " : " on ")
        printList(directive.locations, separatedBy: " | ") { $0.write($1.text) }
    }

    /// Writes the description on its own lines, then the words that a definition begins with.
    private mutating func begin(_ description: StringValue?, _ words: String) {
        printDescription(description)
        write(words)
    }

    /// Writes a space and a block in braces; nothing if there are no elements.
    private mutating func printBody<Element>(_ elements: [Element], print: (inout Printer, Element) -> Void) {
        guard !elements.isEmpty else { return }
        write(" ")
        printBlock(elements, print: print)
    }

    private mutating func print(implementing interfaces: [NamedTypeReference]) {
        guard !interfaces.isEmpty else { return }
        write(" implements ")
        printList(interfaces, separatedBy: " & ") { $0.write($1.name.text) }
    }

    private mutating func print(members: [NamedTypeReference]) {
        guard !members.isEmpty else { return }
        write(" = ")
        printList(members, separatedBy: " | ") { $0.write($1.name.text) }
    }

    private mutating func print(_ field: FieldDefinition) {
        begin(field.description, field.name.text)
        printDefinitions(field.arguments)
        write(": ")
        print(field.type)
        print(field.directives)
    }

    private mutating func print(_ input: InputValueDefinition) {
        begin(input.description, input.name.text + ": ")
        print(input.type)
        printDefaultValue(input.defaultValue)
        print(input.directives)
    }

    /// Writes arguments on one line if it stays short and none has a description, else on a line each.
    private mutating func printDefinitions(_ arguments: [InputValueDefinition]) {
        guard !arguments.isEmpty else { return }
        if arguments.allSatisfy({ $0.description == nil }) {
            var line = Printer()
            line.printList(arguments, separatedBy: ", ") { $0.print($1) }
            if line.output.utf8.count <= Self.maximumLineLength {
                write("(\(line.output))")
                return
            }
        }
        printBlock(arguments, between: "(", and: ")") { $0.print($1) }
    }
}
