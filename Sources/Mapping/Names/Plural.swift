/// English plurals, as far as names of tables need them.
enum Plural {
    private static let irregular: [String: String] = [
        "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet", "tooth": "teeth",
        "mouse": "mice", "goose": "geese", "datum": "data", "medium": "media", "criterion": "criteria",
        "phenomenon": "phenomena", "leaf": "leaves", "half": "halves", "shelf": "shelves", "life": "lives",
        "wife": "wives", "knife": "knives", "hero": "heroes", "echo": "echoes", "potato": "potatoes",
        "tomato": "tomatoes", "quiz": "quizzes", "movie": "movies", "cookie": "cookies", "status": "statuses",
        "bus": "buses", "virus": "viruses", "campus": "campuses", "bonus": "bonuses", "census": "censuses",
        "corpus": "corpora", "gas": "gases", "lens": "lenses", "alias": "aliases", "atlas": "atlases",
    ]
    private static let uncountable: Set<String> = [
        "news", "series", "species", "information", "equipment", "data", "media", "people", "children", "staff",
        "feedback", "metadata", "software", "police", "sheep", "fish",
    ]

    /// The plural of the last word of a name in camel case: `livelihoodCategory` → `livelihoodCategories`.
    static func of(_ name: String) -> String {
        let (head, last) = splitLastWord(name)
        return head + plural(last)
    }

    /// The singular if the last word is a plural that ``of(_:)`` makes of it, else `nil`: `orders` → `order`.
    static func singular(of name: String) -> String? {
        let (head, last) = splitLastWord(name)
        let lower = last.lowercased()
        let candidates: [String]
        if let (one, _) = irregular.first(where: { $0.value == lower }) {
            candidates = [one]
        } else if uncountable.contains(lower) || irregular[lower] != nil || lower.hasSuffix("ss")
            || lower.hasSuffix("us") || !lower.hasSuffix("s")
        {
            return nil
        } else if lower.hasSuffix("ies"), lower.count > 4 {
            candidates = [String(last.dropLast(3)) + "y", String(last.dropLast())]
        } else if ["xes", "ches", "shes", "sses", "zes"].contains(where: lower.hasSuffix) {
            candidates = [String(last.dropLast(2)), String(last.dropLast())]
        } else if lower.hasSuffix("ses") {
            candidates = [String(last.dropLast()), String(last.dropLast(2))]
        } else {
            candidates = [String(last.dropLast())]
        }
        return candidates.first { plural($0).lowercased() == lower && $0.count > 1 }.map { head + matchCase($0, last) }
    }

    private static func plural(_ word: String) -> String {
        let lower = word.lowercased()
        if uncountable.contains(lower) || lower.isEmpty { return word }
        if let known = irregular[lower] { return matchCase(known, word) }
        if lower.hasSuffix("sis") { return word.dropLast(2) + "es" }
        if lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
            return word.dropLast() + "ies"
        }
        if ["s", "x", "z", "ch", "sh"].contains(where: lower.hasSuffix) { return word + "es" }
        return word + "s"
    }

    private static func matchCase(_ word: String, _ model: String) -> String {
        guard let first = model.unicodeScalars.first, first.isASCIIUppercase else { return word }
        return NameConvention.uppercasingFirst(word)
    }

    /// Splits before the last capital letter or after the last underscore.
    private static func splitLastWord(_ name: String) -> (head: String, last: String) {
        let letters = Array(name.unicodeScalars)
        let start =
            letters.indices.dropFirst().last { place in
                letters[place - 1] == "_" || (letters[place].isASCIIUppercase && !letters[place - 1].isASCIIUppercase)
            } ?? 0
        var head = String.UnicodeScalarView()
        head.append(contentsOf: letters.prefix(start))
        var last = String.UnicodeScalarView()
        last.append(contentsOf: letters.dropFirst(start))
        return (String(head), String(last))
    }
}
