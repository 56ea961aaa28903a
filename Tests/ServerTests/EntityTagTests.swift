import Execution
import GraphQLLanguage
import Server
import Testing

@Suite("Entity tags and conditional requests (RFC 9110 §13)")
struct EntityTagTests {
    private static let tag = "W/\"a-b\""

    private static let executor = StubExecutor { request in
        EngineResponse(
            outcome: .executed,
            body: ResponseBuffer(Array(#"{"data":{"ok":true}}"#.utf8)),
            entityTag: request.wantsEntityTag ? Self.tag : nil
        )
    }

    @Test("an answer to GET has a tag, and must be asked for again before it is used again")
    func tagged() async throws {
        try await RunningServer.with(Self.executor) { server in
            let answer = try await server.send(.request("GET", "/graphql?query=%7Bok%7D"))
            #expect(answer.status == 200)
            #expect(answer["etag"] == Self.tag)
            #expect(answer["cache-control"] == "no-cache")
            #expect(answer["vary"] == "Accept, Accept-Encoding")
        }
    }

    @Test("an answer to POST has none")
    func untagged() async throws {
        try await RunningServer.with(Self.executor) { server in
            let answer = try await server.send(.post(#"{"query":"{ok}"}"#))
            #expect(answer["etag"] == nil)
        }
    }

    @Test(
        "a caller that has the answer gets 304 without a body, by the weak comparison",
        arguments: ["W/\"a-b\"", "\"a-b\"", "\"x\", W/\"a-b\"", "*"]
    )
    func notModified(field: String) async throws {
        try await RunningServer.with(Self.executor) { server in
            let answer = try await server.send(
                .request("GET", "/graphql?query=%7Bok%7D", headers: [("If-None-Match", field)])
            )
            #expect(answer.status == 304)
            #expect(answer.body.isEmpty)
            #expect(answer["etag"] == Self.tag)
        }
    }

    @Test("a caller that has another answer gets this one", arguments: ["W/\"a-c\"", "", "a-b"])
    func modified(field: String) async throws {
        try await RunningServer.with(Self.executor) { server in
            let answer = try await server.send(
                .request("GET", "/graphql?query=%7Bok%7D", headers: [("If-None-Match", field)])
            )
            #expect(answer.status == 200)
            #expect(answer.text == #"{"data":{"ok":true}}"#)
        }
    }
}
