/// Makes GraphQL names of any names.
enum SafeName {
    /// The words of a name in ASCII letters and digits: `"Größe_in cm"` → `Groesse`, `in`, `cm`.
    ///
    /// Letters of western European languages are written in ASCII; what cannot be is left out.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for letter in name.unicodeScalars {
            if letter.isASCIIUppercase || letter.isASCIILowercase || letter.isASCIIDigit {
                word.unicodeScalars.append(letter)
            } else if let ascii = transliterations[letter] {
                word += ascii
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        // A name all in capitals was not meant to shout.
        let isShouting = !words.contains { $0.unicodeScalars.contains(where: \.isASCIILowercase) }
        return isShouting ? words.map { $0.lowercased() } : words
    }

    /// Whether ``words(_:)`` drops letters of the name.
    static func losesLetters(_ name: String) -> Bool {
        name.unicodeScalars.contains { !$0.isASCII && transliterations[$0] == nil }
    }

    /// `livelihood items` → `LivelihoodItem`; `nil` where nothing is left of the name.
    static func typeName(_ name: String) -> String? {
        let joined = words(name).map(NameConvention.uppercasingFirst).joined()
        guard let first = joined.unicodeScalars.first else { return nil }
        let named = first.isASCIIDigit ? "T\(joined)" : joined
        return Plural.singular(of: named) ?? named
    }

    /// `name_en` → `nameEn`; `nil` where nothing is left of the name.
    static func fieldName(_ name: String) -> String? {
        let words = words(name)
        guard let first = words.first else { return nil }
        let joined =
            NameConvention.lowercasingFirst(first) + words.dropFirst().map(NameConvention.uppercasingFirst).joined()
        return joined.unicodeScalars.first?.isASCIIDigit == true ? "_\(joined)" : joined
    }

    private static let transliterations: [Unicode.Scalar: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
        "à": "a", "á": "a", "â": "a", "ã": "a", "å": "a", "æ": "ae", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e",
        "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "õ": "o", "ø": "o", "ù": "u",
        "ú": "u", "û": "u", "ý": "y", "ÿ": "y", "œ": "oe", "š": "s", "ž": "z", "č": "c", "ć": "c", "đ": "d", "ł": "l",
        "À": "A", "Á": "A", "Â": "A", "Ã": "A", "Å": "A", "Æ": "Ae", "Ç": "C", "È": "E", "É": "E", "Ê": "E", "Ë": "E",
        "Ì": "I", "Í": "I", "Î": "I", "Ï": "I", "Ñ": "N", "Ò": "O", "Ó": "O", "Ô": "O", "Õ": "O", "Ø": "O", "Ù": "U",
        "Ú": "U", "Û": "U", "Ý": "Y", "Œ": "Oe", "Š": "S", "Ž": "Z", "Č": "C", "Ć": "C", "Đ": "D", "Ł": "L",
    ]
}
