import JSON

/// What the JSON parser and writer promise for any bytes.
enum JSONChecks {
    /// A value reads back the same from what is written of it; an error stands inside the text.
    static func check(_ bytes: [UInt8]) throws(FuzzFailure) {
        let value: JSONValue
        do {
            value = try JSONValue.parse(bytes)
        } catch {
            try FuzzFailure.unless((0...bytes.count).contains(error.offset), "JSON error outside the text: \(error)")
            try FuzzFailure.unless(error.line >= 1 && error.column >= 1, "JSON error without a place: \(error)")
            return
        }
        let written = value.serialized()
        try FuzzFailure.unless((try? JSONValue.parse(written)) == value, "JSON does not read back the same")
    }
}
