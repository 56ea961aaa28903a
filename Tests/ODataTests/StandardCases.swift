import EngineTesting
import Foundation
import OData

/// The test cases of the OData technical committee, which lie beside the checkout where they are there.
enum StandardCases {
    /// One case: a rule of the ABNF, a text, and whether the text follows the rule.
    struct Case: Sendable, CustomStringConvertible {
        var name = ""
        var rule = ""
        var input = ""
        /// Where a text that breaks the rule goes wrong; `nil` for one that follows it.
        var failAt: Int?

        var description: String { "\(rule) \(input)" }
    }

    static let isPresent = FileManager.default.fileExists(atPath: path(of: "odata-abnf-testcases.yaml"))

    private static func path(of file: String) -> String {
        Repository.root.deletingLastPathComponent().appending(path: "shared/odata/\(file)").path()
    }

    /// The cases of a file. It is not strict YAML, so it is read line by line.
    static func cases(of file: String) throws -> [Case] {
        var cases: [Case] = []
        var field: String?
        let text = try String(contentsOfFile: path(of: file), encoding: .utf8)
        let lines = text.components(separatedBy: "TestCases:").dropFirst().joined().split(separator: "\n")
        for line in lines where line.first != "#" {
            let content = line.trimmingPrefix { $0 == " " }
            if let match = content.wholeMatch(of: /(?:- )?(Name|Rule|Input|FailAt|Expect):[ ]?(.*)/),
                line.hasPrefix("  - ") || line.hasPrefix("    ") && !line.hasPrefix("      ")
            {
                if match.1 == "Name" { cases.append(Case()) }
                field = String(match.1)
                append(String(match.2), to: field, of: &cases)
            } else {
                append(" " + content, to: field, of: &cases)
            }
        }
        for index in cases.indices { cases[index].input = unquoted(cases[index].input) }
        return cases
    }

    private static func append(_ text: String, to field: String?, of cases: inout [Case]) {
        guard !cases.isEmpty else { return }
        let last = cases.count - 1
        switch field {
        case "Name": cases[last].name += text
        case "Rule": cases[last].rule += text
        case "Input":
            // A text that goes on in the next line has one space between the lines.
            cases[last].input += cases[last].input.isEmpty ? text.trimmingPrefix { $0 == " " } : Substring(text)
        case "FailAt": cases[last].failAt = Int(text.prefix { $0.isNumber })
        default: break
        }
    }

    /// A scalar of YAML without its quotes.
    private static func unquoted(_ text: String) -> String {
        if text.count >= 2, text.hasPrefix("'"), text.hasSuffix("'") {
            return text.dropFirst().dropLast().replacingOccurrences(of: "''", with: "'")
        }
        if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
            return text.dropFirst().dropLast().replacingOccurrences(of: "\\\"", with: "\"")
        }
        return text
    }
}
