/// A property that takes no part in the equality and hash of its owner.
///
/// Two nodes are equal when they say the same, wherever they stand.
@propertyWrapper
package struct IgnoredInEquality<Wrapped: Sendable>: Sendable, Hashable {
    /// What the property holds.
    package var wrappedValue: Wrapped

    /// Wraps a value.
    package init(wrappedValue: Wrapped) {
        self.wrappedValue = wrappedValue
    }

    /// Always true.
    package static func == (left: Self, right: Self) -> Bool { true }

    /// Adds nothing.
    package func hash(into hasher: inout Hasher) {}
}
