/// Synthetic reports: seeded, by the report's model, and named synthetic throughout.
///
/// A database needs the migrations and `sql/seed/catalogue` first.
package struct SyntheticReports: Sendable {
    /// How many reports: each has 10 industries, 300 projects and 200 figures.
    package var reports: Int
    /// Among how many cities they are divided, one a year for each.
    package var cities: Int
    /// What every choice is a hash of: the same seed gives the same rows.
    package var seed: Int
    /// Whether their texts are attached.
    package var areTextsAttached: Bool

    package init(reports: Int, cities: Int, seed: Int = 1, areTextsAttached: Bool = false) {
        self.reports = reports
        self.cities = cities
        self.seed = seed
        self.areTextsAttached = areTextsAttached
    }

    /// The script that makes them: `select * from synthetic.generate(6, 3, 1, false)` after the functions it needs.
    package func script() throws -> String {
        try Repository.scripts(in: "Benchmarks/synthetic-reports").joined(separator: "\n")
            + "\nselect * from synthetic.generate(\(reports), \(cities), \(seed), \(areTextsAttached));\n"
    }
}
