internal import JSON
package import Mapping
internal import OrderedCollections

/// The OData service of a model: what it answers without asking the database. Made once for each model.
package struct ODataService: Sendable {
    package let metadata: EntityDataModel
    /// `$metadata` in XML, in UTF-8.
    package let csdlXML: [UInt8]
    /// `$metadata` in JSON, in UTF-8.
    package let csdlJSON: [UInt8]
    package let limits: ODataLimits

    package init(model: Model, limits: ODataLimits = .standard) {
        metadata = EntityDataModel(model)
        csdlXML = Array(metadata.csdlXML().utf8)
        csdlJSON = metadata.csdlJSON().serialized()
        self.limits = limits
    }

    /// Reads a URL relative to the service root.
    ///
    /// - Throws: ``ODataError`` with the place of the first fault.
    package func parse(_ url: some StringProtocol) throws(ODataError) -> ODataRequest {
        let request = try ODataRequest.parse(url, limits: limits)
        guard case .data = request.path else {
            guard request.options == QueryOptions(), request.skipToken == nil else {
                throw ODataError(.malformed, "The service document and $metadata have no options but $format.")
            }
            return request
        }
        return request
    }
}

/// The body of an error.
///
/// - Source: OData JSON Format v4.01 §21.1 Error Response.
package enum ODataErrorBody {
    /// `{"error":{"code":"…","message":"…"}}`
    package static func encode(_ error: ODataError) -> [UInt8] {
        encode(code: error.kind.code, message: error.description)
    }

    /// The same for an error that is not of OData itself.
    package static func encode(code: String, message: String) -> [UInt8] {
        JSONValue.object(["error": .object(["code": .string(code), "message": .string(message)])]).serialized()
    }
}
