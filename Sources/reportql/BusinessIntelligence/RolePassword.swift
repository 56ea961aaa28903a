import Foundation

/// Where the password of a role comes from: a file, the environment, chance, or the terminal. Never the command line,
/// which every user of the machine can read.
enum RolePassword {
    /// The environment variable.
    static let variable = "REPORTQL_BI_PASSWORD"
    /// The fewest characters.
    static let minimumLength = 12

    /// A password that was found.
    struct Found: Sendable {
        var text: String
        /// Made here, and so to be shown once.
        var isGenerated = false
    }

    /// - Parameters:
    ///   - file: A path, or `-` for the standard input; a newline at its end does not count.
    ///   - generates: Whether to make one.
    ///   - asks: Whether to ask on the terminal when nothing else gives one.
    /// - Returns: `nil` when nothing gives one and nobody is asked.
    /// - Throws: ``CommandFailure`` for a password that is too short or has a control character.
    static func find(file: String?, generates: Bool, asks: Bool) throws(CommandFailure) -> Found? {
        if generates { return Found(text: generate(), isGenerated: true) }
        if let file {
            guard let text = String(validating: try TextFile.bytes(of: file), as: UTF8.self) else {
                throw .input("\(file): it is not UTF-8.")
            }
            let line = text.hasSuffix("\r\n") ? text.dropLast() : text.hasSuffix("\n") ? text.dropLast() : text[...]
            return Found(text: try check(String(line), from: file))
        }
        if let text = ProcessInfo.processInfo.environment[variable] {
            return Found(text: try check(text, from: variable))
        }
        guard asks, Terminal.isInteractive else { return nil }
        let text = try Terminal.readSecret(prompt: "Password for the role reportql_bi: ")
        guard try Terminal.readSecret(prompt: "Once more: ") == text else {
            throw .input("the two passwords differ.")
        }
        return Found(text: try check(text, from: "the terminal"))
    }

    private static func check(_ text: String, from source: String) throws(CommandFailure) -> String {
        guard text.count >= minimumLength, text.utf8.count <= 1000 else {
            throw .input(
                "\(source): the password has to have at least \(minimumLength) characters, and at most 1000 bytes."
            )
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw .input("\(source): the password has a control character in it; it has to be one line.")
        }
        return text
    }

    /// 24 letters and digits that cannot be taken for one another: about 139 bits.
    private static func generate() -> String {
        let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        return String((0..<24).compactMap { _ in alphabet.randomElement(using: &generator) })
    }
}
