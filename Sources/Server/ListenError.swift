import NIOCore

/// The address of the configuration cannot be listened on.
package struct ListenError: Error, Sendable, Equatable, CustomStringConvertible {
    /// `127.0.0.1:8080`
    package let address: String
    /// Whether another program has the port.
    package let isInUse: Bool
    /// The words of the system.
    package let reason: String

    /// What is wrong and how to mend it.
    package var description: String {
        isInUse
            ? "\(address) is in use by another program: stop it, or choose another port."
            : "\(address) cannot be listened on: \(reason)."
    }
}
