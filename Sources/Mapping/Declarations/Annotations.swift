import GraphQLLanguage

/// The directives of one element of the mapping file, after their names and arguments were checked.
struct Annotations {
    private var directives: [String: Annotation] = [:]

    /// A directive with its arguments.
    struct Annotation {
        let span: SourceSpan
        var arguments: [String: Text] = [:]
    }

    /// The strings given for an argument, with the place of the first.
    struct Text {
        let values: [String]
        let span: SourceSpan
    }

    /// Reads the directives of an element; a fault among them is a finding, and the directive is left out.
    init(_ list: [Directive], on place: DirectiveForm.Place, findings: inout [Finding]) {
        for directive in list {
            let name = directive.name.text
            let allowed = DirectiveForm.all.filter { $0.places.contains(place) }
            guard let form = DirectiveForm.all.first(where: { $0.name == name }) else {
                let suggestion = Suggestion.phrase(for: name, among: allowed.map(\.name), quote: { "@\($0)" })
                findings.append(
                    Finding(directive.name.span, "unknown directive @\(name)\(suggestion ?? "; remove it")")
                )
                continue
            }
            guard form.places.contains(place) else {
                let places = form.places.map(\.rawValue).sorted().joined(separator: " or ")
                findings.append(
                    Finding(directive.name.span, "@\(name) stands on \(places), not on \(place.rawValue); remove it")
                )
                continue
            }
            guard directives[name] == nil else {
                findings.append(Finding(directive.name.span, "@\(name) stands twice here; remove one of them"))
                continue
            }
            directives[name] = Self.annotation(directive, form: form, findings: &findings)
        }
    }

    /// The directive of that name, or `nil` where it does not stand here.
    subscript(_ name: String) -> Annotation? { directives[name] }

    /// Whether the directive stands here.
    func has(_ name: String) -> Bool { directives[name] != nil }

    /// The strings of an argument, or `nil` where it is not given.
    func text(_ directive: String, _ argument: String) -> Text? {
        directives[directive]?.arguments[argument]
    }

    private static func annotation(
        _ directive: Directive,
        form: DirectiveForm,
        findings: inout [Finding]
    ) -> Annotation {
        var annotation = Annotation(span: directive.name.span)
        for argument in directive.arguments {
            let name = argument.name.text
            guard let argumentForm = form.arguments.first(where: { $0.name == name }) else {
                let suggestion = Suggestion.phrase(for: name, among: form.arguments.map(\.name))
                findings.append(
                    Finding(
                        argument.name.span,
                        "@\(form.name) has no argument \"\(name)\"\(suggestion ?? "; remove it")"
                    )
                )
                continue
            }
            guard annotation.arguments[name] == nil else {
                findings.append(
                    Finding(argument.name.span, "the argument \"\(name)\" stands twice; remove one of them")
                )
                continue
            }
            guard let values = strings(argument.value, argumentForm) else {
                let wanted = argumentForm.isList ? "a list of names such as [\"id\"]" : "a text in quotes"
                let suffix = argumentForm.mayBeEmpty ? "" : ", and not empty"
                findings.append(
                    Finding(argument.span, "the argument \"\(name)\" of @\(form.name) must be \(wanted)\(suffix)")
                )
                continue
            }
            annotation.arguments[name] = Text(values: values, span: argument.span)
        }
        for argument in form.arguments where argument.isRequired {
            guard !directive.arguments.contains(where: { $0.name.text == argument.name }) else { continue }
            findings.append(Finding(directive.name.span, "@\(form.name) needs the argument \"\(argument.name)\""))
        }
        return annotation
    }

    private static func strings(_ value: Value, _ form: DirectiveForm.ArgumentForm) -> [String]? {
        switch value {
        case .string(let string) where !string.text.isEmpty: return [string.text]
        case .list(let list) where form.isList && (form.mayBeEmpty || !list.values.isEmpty):
            var strings: [String] = []
            for case .string(let string) in list.values where !string.text.isEmpty { strings.append(string.text) }
            return strings.count == list.values.count ? strings : nil
        default: return nil
        }
    }
}
