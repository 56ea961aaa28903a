/// Tells people how far a load is.
final class LoadProgress {
    /// How it is told.
    enum Style: Equatable {
        case silent
        /// One line for each file.
        case lines
        /// A bar that takes the place of the last, of so many columns.
        case bar(columns: Int)
    }

    private let style: Style
    private let write: (String) -> Void
    /// Bytes of all files; 0 when that is not known.
    private let total: Int
    /// Bytes of the files that are done.
    private var finished = 0
    private var lastDrawing: ContinuousClock.Instant?

    /// - Parameters:
    ///   - files: What is to be loaded.
    ///   - write: Takes the text; by default it goes to the standard error.
    init(style: Style, files: [String] = [], write: @escaping (String) -> Void = Streams.writeProgress) {
        self.style = style
        self.write = write
        total = files.reduce(0) { $0 + TextFile.size(of: $1) }
    }

    /// A bar on a terminal, lines elsewhere.
    static func onStandardError(_ files: [String]) -> LoadProgress {
        LoadProgress(style: Streams.errorColumns.map { .bar(columns: $0) } ?? .lines, files: files)
    }

    /// So many bytes of a file are done.
    func advance(to bytes: Int, in file: String) {
        guard case .bar(let columns) = style else { return }
        let now = ContinuousClock.now
        // Ten times a second is as much as eyes can use.
        if let lastDrawing, now - lastDrawing < .milliseconds(100) { return }
        lastDrawing = now
        write("\r" + Self.bar(done: finished + bytes, of: total, file: file, columns: columns) + "\u{1B}[K")
    }

    /// A file is done.
    func finish(_ file: String, statements: Int) {
        finished += TextFile.size(of: file)
        if style == .lines { write("loaded \(file): \(statements) statements\n") }
    }

    /// The load is over, well or not: the bar makes room.
    func end() {
        if lastDrawing != nil { write("\r\u{1B}[K") }
        lastDrawing = nil
    }

    /// `[##########..........]  50%  12.0 of 24.0 MB  projects.sql`, cut to the columns.
    static func bar(done: Int, of total: Int, file: String, columns: Int) -> String {
        let width = 20
        let share = total > 0 ? min(1, Double(done) / Double(total)) : 0
        let filled = Int(share * Double(width))
        let percent = String(Int(share * 100))
        let bar =
            "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "] "
            + String(repeating: " ", count: 3 - percent.count) + "\(percent)%  "
            + "\(megabytes(done)) of \(megabytes(total)) MB  \(file.split(separator: "/").last ?? "")"
        // The last column stays free: a full line would break.
        return String(bar.prefix(max(1, columns - 1)))
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10)"
    }
}
