/// What the words of a statement, outside quotes and comments, say about where it ends and what it is.
struct StatementShape {
    /// Open parentheses.
    var parentheses = 0
    /// Open `BEGIN ATOMIC` and `CASE`, each ended by `END`.
    private var blocks = 0
    private var words: [String] = []
    private var previous = ""
    /// Whether `FROM STDIN` was seen.
    private var readsStandardInput = false

    /// Whether a semicolon ends the statement here.
    var canEnd: Bool { parentheses == 0 && blocks == 0 }

    /// `COPY … FROM STDIN`
    var isCopyFromStandardInput: Bool { words.first == "COPY" && readsStandardInput }

    /// `BEGIN`, `START TRANSACTION`, `COMMIT` or `END`, alone.
    var isTransactionControl: Bool {
        switch words.first {
        case "BEGIN", "COMMIT", "END": true
        case "START": words.dropFirst().first == "TRANSACTION"
        default: false
        }
    }

    /// `ROLLBACK` or `ABORT` of a whole transaction, or `PREPARE TRANSACTION`, which gives it away.
    var undoesTransaction: Bool {
        switch words.first {
        case "ROLLBACK": !words.contains("TO") && !words.contains("PREPARED")
        case "ABORT": true
        case "PREPARE": words.dropFirst().first == "TRANSACTION"
        default: false
        }
    }

    /// The word it begins with, in upper case; empty when it begins with none.
    var firstWord: String { words.first ?? "" }

    /// Takes the next word, in upper case.
    mutating func add(_ word: String) {
        if words.count < 8 { words.append(word) }
        if previous == "FROM", word == "STDIN", parentheses == 0 { readsStandardInput = true }
        switch word {
        case "ATOMIC" where previous == "BEGIN" && definesRoutine: blocks += 1
        case "CASE" where blocks > 0: blocks += 1
        case "END" where blocks > 0: blocks -= 1
        default: break
        }
        previous = word
    }

    /// `CREATE [OR REPLACE] FUNCTION` or `PROCEDURE`.
    private var definesRoutine: Bool {
        words.first == "CREATE" && words.prefix(4).contains { $0 == "FUNCTION" || $0 == "PROCEDURE" }
    }
}
