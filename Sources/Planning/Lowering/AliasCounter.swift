import SQL

/// Numbers the aliases of a plan: `t0`, `t1`, … in the order in which they are needed, so that the same plan is always
/// the same text.
struct AliasCounter {
    private var next = 0

    mutating func table() -> Identifier {
        defer { next += 1 }
        return Identifier(alias: "t", next)
    }
}
