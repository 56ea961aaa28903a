package import Planning

/// Writes single values of a plan's fields as JSON, for answers of another shape than the response.
package struct FieldEncoder: Sendable {
    private let program: ResponseProgram

    /// - Parameter fields: with a value of their own: a column, an array or a constant.
    package init(_ fields: [OutputField]) {
        program = ResponseProgram(fields: fields)
    }

    /// Writes the value of the field at `place` among those of the initialiser.
    ///
    /// - Returns: false, with nothing written, where JSON or the GraphQL type cannot represent the value.
    package func encode(
        _ bytes: UnsafeBufferPointer<UInt8>,
        field place: Int,
        into output: inout OutputBuffer
    ) -> Bool {
        let instruction = program.instructions[place]
        let value = instruction.operation == .measure ? program.measures[Int(instruction.operand)].value : instruction
        return ScalarEncoder.encode(bytes, by: value, program: program, into: &output)
    }

    /// What a measure says that was made of these units.
    package static func mixedUnits(_ units: UnsafeBufferPointer<UInt8>) -> String {
        FieldFailure.mixedUnits(String(decoding: units.prefix(300), as: UTF8.self)).message
    }
}
