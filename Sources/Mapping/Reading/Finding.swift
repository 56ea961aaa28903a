import GraphQLLanguage

/// What a pass finds wrong, at a byte offset of the mapping file.
struct Finding: Hashable {
    let offset: Int
    let message: String

    /// A finding at the start of a span.
    init(_ span: SourceSpan, _ message: String) {
        offset = span.start
        self.message = message
    }
}

extension [Finding] {
    /// The findings in the order of the file, each once.
    func problems(in source: Source) -> [MappingProblem] {
        let lines = LineTable(source)
        var seen: Set<Finding> = []
        return
            filter { seen.insert($0).inserted }
            .enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map { _, finding in
                MappingProblem(
                    file: source.name,
                    location: lines.location(at: finding.offset),
                    message: finding.message
                )
            }
    }
}
