import OrderedCollections

/// The fields, arguments or values of one element by name.
enum Members {
    /// The members in their order; of several with one name the first is kept, and the name is repeated in the second
    /// result, which ``SchemaChecks`` reports.
    static func byName<Member>(
        _ members: [Member],
        _ name: KeyPath<Member, String>
    ) -> (OrderedDictionary<String, Member>, repeated: [String]) {
        var byName: OrderedDictionary<String, Member> = [:]
        byName.reserveCapacity(members.count)
        var repeated: [String] = []
        for member in members {
            let name = member[keyPath: name]
            if byName[name] == nil { byName[name] = member } else { repeated.append(name) }
        }
        return (byName, repeated)
    }
}
