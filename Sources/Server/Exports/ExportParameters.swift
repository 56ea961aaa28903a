import Export

extension ExportOptions {
    /// The parameters of a URL that say how a file is written.
    static let parameterNames = ["bom", "guard", "profile", "explode"]

    /// Reads `bom=1`, `guard=1`, `profile=excel` (both of them) and `explode=PATH`.
    ///
    /// - Throws: a refusal that names the parameter and what it may be.
    init(_ form: FormParameters) throws(RequestRefusal) {
        self.init()
        let profile = try form.text("profile")
        guard profile == nil || profile == "excel" else {
            throw .malformedRequest("The parameter \"profile\" is \"\(profile?.prefix(100) ?? "")\"; it must be excel.")
        }
        hasByteOrderMark = try form.flag("bom") ?? (profile == "excel")
        guardsFormulas = try form.flag("guard") ?? (profile == "excel")
        explode = try form.text("explode")
    }
}

extension FormParameters {
    /// A parameter as a text; `nil` where it is missing.
    ///
    /// - Throws: a refusal where it is not UTF-8.
    fileprivate func text(_ name: StaticString) throws(RequestRefusal) -> String? {
        guard let bytes = self[name] else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .unreadable("The parameter \"\(name)\" is not UTF-8.")
        }
        return text
    }

    fileprivate func flag(_ name: StaticString) throws(RequestRefusal) -> Bool? {
        switch try text(name) {
        case nil: return nil
        case "1", "true": return true
        case "0", "false": return false
        case .some(let other):
            throw .malformedRequest("The parameter \"\(name)\" is \"\(other.prefix(100))\"; it must be 1 or 0.")
        }
    }
}
