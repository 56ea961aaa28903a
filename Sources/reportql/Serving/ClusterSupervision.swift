import Logging
import Postgres
import ServiceLifecycle

/// Restarts the private PostgreSQL whenever it dies, for as long as the server runs.
struct ClusterSupervision: Service {
    let cluster: EmbeddedCluster
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await cluster.supervise(logger: logger)
        }
    }
}
