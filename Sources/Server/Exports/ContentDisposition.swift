/// The value of `Content-Disposition`.
enum ContentDisposition {
    /// `attachment; filename="export.csv"; filename*=UTF-8''export.csv`; the first is for clients that know no other, and
    /// has `_` for what is not ASCII.
    ///
    /// - Source: RFC 6266 §4.3, RFC 8187 §3.2.
    static func attachment(_ fileName: String) -> String {
        let plain = String(fileName.unicodeScalars.map { isPlain($0) ? Character($0) : "_" })
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded(fileName))"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7f && scalar != "\"" && scalar != "\\"
    }

    /// `attr-char`s as they are, the other bytes as `%XX`.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded.append("%")
                encoded.append(digits[Int(byte >> 4)])
                encoded.append(digits[Int(byte & 0xF)])
            }
        }
        return encoded
    }
}
