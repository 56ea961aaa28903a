import CMalloc
import NIOCore
import NIOPosix

/// How the process runs its tasks and keeps its memory while it serves.
package enum EventLoopExecution {
    /// Lets all tasks run on the threads of the event loops, so that a request is not handed from thread to thread: read,
    /// answered and written on one. Nothing here blocks, so the loops are never held up longer than by the work itself.
    ///
    /// Must be called once, before the first task that serves; without effect where the runtime does not permit it.
    package static func install() {
        NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
    }

    /// Keeps memory that was freed for the next response instead of giving it back to the system after each: results and
    /// responses of some hundred kilobytes come and go with every request.
    ///
    /// - Source: mallopt(3).
    package static func keepMemory() {
        _ = mallopt(M_MMAP_THRESHOLD, 4_194_304)
        _ = mallopt(M_TRIM_THRESHOLD, 16_777_216)
    }
}
