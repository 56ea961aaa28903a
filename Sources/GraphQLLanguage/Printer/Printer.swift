extension Document {
    /// The document in the canonical layout: two spaces per level, a blank line between definitions, a line feed at
    /// the end. Parsing it gives an equal document.
    ///
    /// - Complexity: O(*n*) in the text that comes out.
    package func printed() -> String {
        var printer = Printer()
        for (index, definition) in definitions.enumerated() {
            if index > 0 { printer.write("\n\n") }
            // A selection set right after a type without a body would be read as its body.
            printer.print(definition, isShorthandAllowed: index == 0)
        }
        printer.write("\n")
        return printer.output
    }
}

extension Definition {
    /// The definition in the canonical layout, without a line feed at the end.
    package func printed() -> String {
        var printer = Printer()
        printer.print(self, isShorthandAllowed: true)
        return printer.output
    }
}

extension Value {
    /// The value on one line; block strings become quoted ones.
    package func printed() -> String {
        var printer = Printer()
        printer.print(self)
        return printer.output
    }
}

extension TypeReference {
    /// The type as written after a colon, for example `[Int!]!`.
    package func printed() -> String {
        var printer = Printer()
        printer.print(self)
        return printer.output
    }
}

extension Directive {
    /// The directive and its arguments on one line, for example `@include(if: $wide)`.
    package func printed() -> String {
        var printer = Printer()
        printer.print(self)
        return printer.output
    }
}

/// Writes nodes as text.
///
/// Recursion follows the tree, whose depth the parser bounded.
struct Printer {
    /// Beyond so many characters the arguments of a field definition go on lines of their own.
    static let maximumLineLength = 80

    /// What was written so far.
    private(set) var output = ""
    private var level = 0

    /// The white space at the start of a line of the current level.
    var indentation: String { String(repeating: "  ", count: level) }

    /// Appends a text as it is.
    mutating func write(_ text: some StringProtocol) { output.append(contentsOf: text) }

    /// Ends the line and indents the next.
    mutating func writeNewLine() {
        output.append("\n")
        output.append(indentation)
    }

    /// Writes the elements on lines of their own between brackets, one level deeper; nothing if there are none.
    mutating func printBlock<Element>(
        _ elements: [Element],
        between opening: String = "{",
        and closing: String = "}",
        print: (inout Printer, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        write(opening)
        level += 1
        for element in elements {
            writeNewLine()
            print(&self, element)
        }
        level -= 1
        writeNewLine()
        write(closing)
    }

    /// Writes the elements with a text between them.
    mutating func printList<Element>(
        _ elements: [Element],
        separatedBy separator: String,
        print: (inout Printer, Element) -> Void
    ) {
        for (index, element) in elements.enumerated() {
            if index > 0 { write(separator) }
            print(&self, element)
        }
    }

    /// Writes a definition or extension.
    mutating func print(_ definition: Definition, isShorthandAllowed: Bool) {
        switch definition {
        case .operation(let operation): print(operation, isShorthandAllowed: isShorthandAllowed)
        case .fragment(let fragment): print(fragment)
        case .typeSystem(.schema(let schema)): print(schema, isExtension: false)
        case .typeSystem(.type(let type)): print(type, isExtension: false)
        case .typeSystem(.directive(let directive)): print(directive)
        case .typeSystemExtension(.schema(let schema)): print(schema, isExtension: true)
        case .typeSystemExtension(.type(let type)): print(type, isExtension: true)
        }
    }

    /// Writes a description as a block string on lines before what it describes.
    mutating func printDescription(_ description: StringValue?) {
        guard let description else { return }
        let block = description.isBlock ? BlockString.printed(description.text, indentation: indentation) : nil
        write(block ?? description.text.quotedAsGraphQL())
        writeNewLine()
    }
}
