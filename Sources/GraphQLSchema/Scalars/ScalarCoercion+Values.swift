import GraphQLLanguage
import JSON

extension ScalarCoercion {
    /// The value of the scalar that a literal stands for. A null or a variable is the caller's concern.
    ///
    /// - Throws: Why it is no value of the scalar.
    /// - Source: GraphQL specification (September 2025) §3.5 Scalars, Input Coercion.
    func value(of literal: Value) throws(ScalarMismatch) -> InputValue {
        try value(of: ScalarInput(literal), json: { JSONValue(literal) })
    }

    /// The value of the scalar that a JSON value, not null, stands for.
    ///
    /// - Throws: Why it is no value of the scalar.
    /// - Source: GraphQL specification (September 2025) §3.5 Scalars, Input Coercion.
    func value(of json: JSONValue) throws(ScalarMismatch) -> InputValue {
        try value(of: ScalarInput(json), json: { json })
    }

    private func value(of input: ScalarInput, json: () -> JSONValue) throws(ScalarMismatch) -> InputValue {
        switch self {
        case .int: try int(input)
        case .float: try float(input)
        case .string: try string(input)
        case .boolean: try boolean(input)
        case .id: try id(input)
        case .bigInt: try number(input, Digits.bigInt, expected: "a whole number in the range of 64 bits")
        case .decimal: try number(input, Digits.decimal, expected: "a decimal number")
        case .uuid:
            try text(input, expected: "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"", TextScalars.uuid)
        case .date: try text(input, expected: "a date such as \"2023-04-18\"", CalendarScalars.date)
        case .time: try text(input, expected: "a time such as \"09:30:00\"", CalendarScalars.time)
        case .dateTime:
            try text(input, expected: "a date and time such as \"2023-04-18T09:30:00+08:00\"", CalendarScalars.dateTime)
        case .duration: try text(input, expected: "a duration such as \"P1DT2H30M\"", TextScalars.duration)
        case .base64: try text(input, expected: "bytes in base 64", TextScalars.base64)
        case .json, .unchecked: .json(json())
        }
    }

    private func int(_ input: ScalarInput) throws(ScalarMismatch) -> InputValue {
        guard case .number(let digits, let isInteger) = input.content else {
            throw ScalarMismatch(message: "Int cannot represent non-integer value: \(input.shown)")
        }
        if let value = Int32(digits) { return .int(value) }
        if !isInteger {
            // JSON does not distinguish 1.0 from 1.
            guard !input.isLiteral, let double = Double(digits), double.rounded() == double, double.isFinite else {
                throw ScalarMismatch(message: "Int cannot represent non-integer value: \(input.shown)")
            }
            if let value = Int32(exactly: double) { return .int(value) }
        }
        throw ScalarMismatch(message: "Int cannot represent non 32-bit signed integer value: \(input.shown)")
    }

    private func float(_ input: ScalarInput) throws(ScalarMismatch) -> InputValue {
        guard case .number(let digits, _) = input.content, let double = Double(digits), double.isFinite else {
            throw ScalarMismatch(message: "Float cannot represent non numeric value: \(input.shown)")
        }
        return .float(double)
    }

    private func string(_ input: ScalarInput) throws(ScalarMismatch) -> InputValue {
        guard case .string(let string) = input.content else {
            throw ScalarMismatch(message: "String cannot represent a non string value: \(input.shown)")
        }
        return .string(string)
    }

    private func boolean(_ input: ScalarInput) throws(ScalarMismatch) -> InputValue {
        guard case .boolean(let boolean) = input.content else {
            throw ScalarMismatch(message: "Boolean cannot represent a non boolean value: \(input.shown)")
        }
        return .boolean(boolean)
    }

    private func id(_ input: ScalarInput) throws(ScalarMismatch) -> InputValue {
        switch input.content {
        case .string(let string): return .string(string)
        case .number(let digits, isInteger: true): return .string(digits)
        default:
            throw ScalarMismatch(
                message: input.isLiteral
                    ? "ID cannot represent a non-string and non-integer value: \(input.shown)"
                    : "ID cannot represent value: \(input.shown)"
            )
        }
    }

    private func number(
        _ input: ScalarInput,
        _ canonical: (String) -> String?,
        expected: String
    ) throws(ScalarMismatch) -> InputValue {
        switch input.content {
        case .number(let digits, _), .string(let digits):
            if let digits = canonical(digits) { return .number(digits) }
        case .boolean, .other: break
        }
        throw mismatch(input, expected: expected)
    }

    private func text(
        _ input: ScalarInput,
        expected: String,
        _ canonical: (String) -> String?
    ) throws(ScalarMismatch) -> InputValue {
        if case .string(let string) = input.content, let text = canonical(string) { return .string(text) }
        throw mismatch(input, expected: expected)
    }

    private func mismatch(_ input: ScalarInput, expected: String) -> ScalarMismatch {
        ScalarMismatch(message: "\(rawValue) cannot represent value: \(input.shown). Expected \(expected).")
    }
}
