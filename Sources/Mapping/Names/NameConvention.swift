/// How names of GraphQL and names of SQL correspond where no directive says otherwise.
enum NameConvention {
    /// `LivelihoodItem` → `livelihood_item`, `nameEn` → `name_en`, `HTTPServer` → `http_server`, `sha256` → `sha256`.
    static func snakeCase(_ name: String) -> String {
        let letters = Array(name.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (place, letter) in letters.enumerated() {
            guard letter.isASCIIUppercase else {
                result.append(letter)
                continue
            }
            if place > 0, letters[place - 1] != "_" {
                let followsLower = !letters[place - 1].isASCIIUppercase
                let precedesLower = place + 1 < letters.count && letters[place + 1].isASCIILowercase
                if followsLower || precedesLower { result.append("_") }
            }
            result.append(letter.asciiLowercased)
        }
        return String(result)
    }

    /// `name_en` → `nameEn`; the other letters stay as they are.
    static func camelCase(_ name: String) -> String {
        let parts = name.split(separator: "_", omittingEmptySubsequences: true).map(String.init)
        guard let first = parts.first else { return name }
        return lowercasingFirst(first) + parts.dropFirst().map(uppercasingFirst).joined()
    }

    /// `livelihood_item` → `LivelihoodItem`.
    static func pascalCase(_ name: String) -> String {
        uppercasingFirst(camelCase(name))
    }

    /// `Project` → `project`, `HTTPServer` → `httpServer`.
    static func lowercasingFirst(_ name: String) -> String {
        let letters = Array(name.unicodeScalars)
        var count = letters.prefix { $0.isASCIIUppercase }.count
        if count > 1, count < letters.count, letters[count].isASCIILowercase { count -= 1 }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: letters.prefix(count).map(\.asciiLowercased))
        result.append(contentsOf: letters.dropFirst(count))
        return String(result)
    }

    /// `name` → `Name`.
    static func uppercasingFirst(_ name: String) -> String {
        guard let first = name.unicodeScalars.first else { return name }
        return String(first.asciiUppercased) + String(name.unicodeScalars.dropFirst())
    }

    /// The GraphQL name of an enum label: `at least` → `AT_LEAST`, `5G` → `_5G`, `Größe` → `GR_U00F6_U00DF_E`.
    ///
    /// ASCII letters become capitals, digits stay, any other ASCII becomes one underscore, and every other character
    /// becomes `U` and its code point in hexadecimal.
    static func enumValue(_ label: String) -> String {
        var words: [String] = []
        var word = ""
        for letter in label.unicodeScalars {
            if letter.isASCIIUppercase || letter.isASCIILowercase || letter.isASCIIDigit {
                word.unicodeScalars.append(letter.asciiUppercased)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if !letter.isASCII { words.append("U" + hexadecimal(letter)) }
        }
        if !word.isEmpty { words.append(word) }
        let name = words.joined(separator: "_")
        if name.isEmpty { return "_" }
        return name.unicodeScalars.first?.isASCIIDigit == true ? "_" + name : name
    }

    private static func hexadecimal(_ letter: Unicode.Scalar) -> String {
        let digits = String(letter.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Unicode.Scalar {
    /// Whether it is one of A to Z.
    var isASCIIUppercase: Bool { ("A"..."Z").contains(self) }
    /// Whether it is one of a to z.
    var isASCIILowercase: Bool { ("a"..."z").contains(self) }
    /// Whether it is one of 0 to 9.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
    /// The small letter of A to Z, else itself.
    var asciiLowercased: Unicode.Scalar { isASCIIUppercase ? Unicode.Scalar(UInt8(value) + 32) : self }
    /// The capital of a to z, else itself.
    var asciiUppercased: Unicode.Scalar { isASCIILowercase ? Unicode.Scalar(UInt8(value) - 32) : self }
}
