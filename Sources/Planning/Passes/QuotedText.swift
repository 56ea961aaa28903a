import JSON

/// A text as JSON bytes: `"Query"`.
func quoted(_ text: String) -> [UInt8] {
    JSONValue.string(text).serialized()
}

/// The key of a field of an object as JSON bytes: `"name":`.
func quotedKey(_ responseKey: String) -> [UInt8] {
    quoted(responseKey) + [UInt8(ascii: ":")]
}
