/// The version of the product, as `_service { version }` and `reportql --version` tell it.
package enum ProductVersion {
    /// Semantic versioning.
    package static let current = "0.1.0"
}
