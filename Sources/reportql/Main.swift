import ArgumentParser

/// Runs a command and turns its end into an exit code.
@main
enum Main {
    static func main() async {
        do {
            var command = try ReportQL.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            for line in failure.lines { Streams.writeError("reportql: \(line)") }
            ReportQL.exit(withError: failure.exitCode)
        } catch {
            guard ReportQL.exitCode(for: error) != .success else { ReportQL.exit(withError: error) }
            if let code = error as? ExitCode { ReportQL.exit(withError: code) }
            Streams.writeError("reportql: \(ReportQL.message(for: error)) (reportql --help says more)")
            ReportQL.exit(withError: CommandFailure.usage)
        }
    }
}
