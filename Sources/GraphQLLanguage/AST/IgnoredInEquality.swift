/// A property that takes no part in the equality and hash of its owner.
///
/// Two nodes are equal when they say the same, wherever they stand.
@propertyWrapper
package struct IgnoredInEquality<Wrapped: Sendable>: Sendable, Hashable {
    package var wrappedValue: Wrapped

    package init(wrappedValue: Wrapped) {
        self.wrappedValue = wrappedValue
    }

    package static func == (left: Self, right: Self) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}
