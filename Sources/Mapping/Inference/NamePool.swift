/// Names that were given, so that no two things get the same.
struct NamePool {
    private var taken: Set<String>

    /// A pool in which these names are taken.
    init(_ taken: Set<String> = []) {
        self.taken = taken
    }

    /// Whether all these names are free.
    func isFree(_ names: [String]) -> Bool {
        taken.isDisjoint(with: names)
    }

    /// Takes names that need not be free.
    mutating func take(_ names: [String]) {
        taken.formUnion(names)
    }

    /// The first candidate that is free, or else the last one with the smallest number from 2 that makes it free.
    ///
    /// `derived` says which other names a name brings along; all of them must be free, and all are taken.
    mutating func claim(_ candidates: [String], derived: (String) -> [String] = { _ in [] }) -> String {
        for candidate in candidates where isFree([candidate] + derived(candidate)) {
            take([candidate] + derived(candidate))
            return candidate
        }
        let base = candidates.last ?? "name"
        var number = 2
        while !isFree(["\(base)\(number)"] + derived("\(base)\(number)")) { number += 1 }
        let name = "\(base)\(number)"
        take([name] + derived(name))
        return name
    }
}
