/// An input for which a promise of the language modules does not hold.
package struct FuzzFailure: Error, CustomStringConvertible {
    /// The promise, and what came instead.
    package let description: String

    init(_ description: String) {
        self.description = description
    }

    /// Throws unless the condition holds.
    static func unless(_ condition: Bool, _ description: @autoclosure () -> String) throws(FuzzFailure) {
        if !condition { throw FuzzFailure(description()) }
    }
}
