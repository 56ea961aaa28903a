import Foundation
import Server
import Testing

@testable import reportql

@Suite("Configuration")
struct SettingsTests {
    private func settings(
        options: [SettingKey: String] = [:],
        file: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Settings {
        let folder = try TemporaryFolder()
        let path = try folder.write(file ?? "# empty\n", to: "test.yaml")
        return try await SettingsReader(options: options, configFile: path, environment: environment).settings()
    }

    @Test("the command line wins over the environment, the environment over the file, the file over the default")
    func precedence() async throws {
        let file = "port: 1\nhost: file\nmapping: file\n"
        let environment = ["REPORTQL_PORT": "2", "REPORTQL_HOST": "environment"]
        let settings = try await settings(options: [.port: "3"], file: file, environment: environment)
        #expect(settings.server.port == 3)
        #expect(settings.server.host == "environment")
        #expect(settings.mapping == "file")
        #expect(settings.migrations == "sql/migrations")
    }

    @Test("DATABASE_URL is taken where REPORTQL_DATABASE_URL is not set")
    func databaseURL() async throws {
        let plain = try await settings(environment: ["DATABASE_URL": "postgresql:///a"])
        #expect(plain.databaseURL == "postgresql:///a")
        let both = try await settings(
            environment: ["DATABASE_URL": "postgresql:///a", "REPORTQL_DATABASE_URL": "postgresql:///b"]
        )
        #expect(both.databaseURL == "postgresql:///b")
        let none = try await settings()
        #expect(none.databaseURL == nil)
    }

    @Test("Config/reportql.yaml has every key, with its default")
    func documentedDefaults() async throws {
        let path = CommandLineTool.repository.appending(path: "Config/reportql.yaml").path
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for key in SettingKey.allCases {
            let name = key.rawValue.split(separator: ".").last.map(String.init) ?? ""
            #expect(text.contains("\(name): "), "\(key.rawValue) is not documented")
        }
        let shipped = try await SettingsReader(options: [:], configFile: path, environment: [:]).settings()
        #expect("\(shipped)" == "\(Settings())")
    }

    @Test("a key of two words has a variable of two words")
    func variables() {
        #expect(SettingKey.httpIdleTimeout.variable == "REPORTQL_HTTP_IDLE_TIMEOUT")
        #expect(SettingKey.databaseURL.variable == "REPORTQL_DATABASE_URL")
        #expect(SettingKey.limitsMaxBodyBytes.variable == "REPORTQL_LIMITS_MAX_BODY_BYTES")
        #expect(SettingKey.port.variable == "REPORTQL_PORT")
    }

    @Test(
        "a wrong value is refused by key, variable and value",
        arguments: [
            ("port: 65536", #"setting port (REPORTQL_PORT) is "65536"; it must be a whole number from 0 to 65535."#),
            ("port: x", #"setting port (REPORTQL_PORT) is "x"; it must be a whole number from 0 to 65535."#),
            ("spec: new", #"setting spec (REPORTQL_SPEC) is "new"; it must be draft, audit-2025."#),
            (
                "http:\n  idleTimeout: 5h",
                #"setting http.idleTimeout (REPORTQL_HTTP_IDLE_TIMEOUT) is "5h"; it must be a duration such as 500ms, 30s or 2m."#
            ),
            (
                "http:\n  idleTimeout: 0",
                #"setting http.idleTimeout (REPORTQL_HTTP_IDLE_TIMEOUT) is "0"; it must be a duration such as 500ms, 30s or 2m."#
            ),
        ]
    )
    func wrongValues(file: String, message: String) async {
        let failure = await #expect(throws: CommandFailure.self) { try await settings(file: file) }
        #expect(failure?.lines == [message])
    }

    @Test("an unknown key is refused with its line and the nearest known one")
    func unknownKeys() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("host: a\nhttp:\n  idleTimeOut: 5s\nzzzzzzzzzzzz: 1\n", to: "test.yaml")
        let failure = await #expect(throws: CommandFailure.self) {
            try await SettingsReader(options: [:], configFile: path, environment: [:])
        }
        #expect(
            failure?.lines == [
                "\(path):3: there is no setting http.idleTimeOut; did you mean http.idleTimeout?",
                "\(path):4: there is no setting zzzzzzzzzzzz.",
            ]
        )
    }

    @Test("an unknown variable is refused")
    func unknownVariable() async {
        let failure = await #expect(throws: CommandFailure.self) {
            try await settings(environment: ["REPORTQL_HTTP_IDLE_TIMOUT": "1s"])
        }
        #expect(
            failure?.lines == [
                "there is no setting for the environment variable REPORTQL_HTTP_IDLE_TIMOUT; "
                    + "did you mean REPORTQL_HTTP_IDLE_TIMEOUT?"
            ]
        )
    }

    @Test(
        "durations",
        arguments: [
            ("500ms", Duration.milliseconds(500)), ("30s", .seconds(30)), ("2m", .seconds(120)), ("7", .seconds(7)),
        ]
    )
    func durations(text: String, duration: Duration) {
        #expect(Duration(setting: text) == duration)
    }

    @Test("a configuration file that was asked for must be there")
    func missingFile() async {
        let failure = await #expect(throws: CommandFailure.self) {
            try await SettingsReader(options: [:], configFile: "/nowhere/x.yaml", environment: [:])
        }
        #expect(failure?.lines == ["/nowhere/x.yaml: there is no such file."])
    }
}
