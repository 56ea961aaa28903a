/// A short name for a longer text: the same in each process, and different for different texts but for an accident.
///
/// It is a key, no proof: who looks something up by it compares the text too, and it guards against nobody's intent.
package enum Fingerprint {
    /// The 128-bit FNV-1a hash of bytes in 32 hexadecimal digits.
    package static func text(of bytes: [UInt8]) -> String {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
        for byte in bytes {
            hash = (hash ^ UInt128(byte)) &* prime
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
