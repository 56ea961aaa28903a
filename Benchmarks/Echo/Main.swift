import Hummingbird
import NIOCore
import NIOPosix

/// Answers each `POST` with its own body: what HTTP alone costs, to compare with.
@main
enum Main {
    static func main() async throws {
        NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
        let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8090
        let router = Router()
        router.post("graphql") { request, _ in
            let body = try await request.body.collect(upTo: 1_048_576)
            return Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: body)
            )
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        )
        try await application.runService()
    }
}
