/// How a statement says that it would have to compare numbers of several units.
package enum MixedUnits {
    /// What stands before the names of the units where PostgreSQL cannot read a number.
    package static let marker = "several units: "
}
