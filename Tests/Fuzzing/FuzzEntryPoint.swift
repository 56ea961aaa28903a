import Foundation
import GraphQLSchema

private let schema = Result { try FuzzSchema.schema() }

/// What libFuzzer calls with each input; it keeps the input of a process that aborts.
@_cdecl("LLVMFuzzerTestOneInput")
func checkFuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try FuzzInput.check(Array(UnsafeBufferPointer(start: start, count: count)), against: schema.get())
        return 0
    } catch {
        FileHandle.standardError.write(Data("\(error)\n".utf8))
        abort()
    }
}
