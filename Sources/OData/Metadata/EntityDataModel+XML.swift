extension EntityDataModel {
    /// The name of the entity container, which no type has.
    package var containerName: String {
        var name = "Container"
        while entityTypes.contains(where: { $0.name == name }) { name += "_" }
        return name
    }

    /// `$metadata` in XML. It declares version 4.0, which every client reads.
    ///
    /// - Complexity: O(*n*) in the parts of the model.
    /// - Source: OData CSDL XML v4.0; edmx.xsd and edm.xsd of the same.
    package func csdlXML() -> String {
        var xml = XMLText()
        xml.element("edmx:Edmx", ["Version": "4.0", "xmlns:edmx": "http://docs.oasis-open.org/odata/ns/edmx"]) { xml in
            xml.element("edmx:DataServices") { xml in
                xml.element(
                    "Schema",
                    ["Namespace": Self.namespace, "xmlns": "http://docs.oasis-open.org/odata/ns/edm"]
                ) { xml in
                    for type in entityTypes { type.write(to: &xml) }
                    writeContainer(to: &xml)
                }
            }
        }
        return xml.text
    }

    private func writeContainer(to xml: inout XMLText) {
        xml.element("EntityContainer", ["Name": containerName]) { xml in
            for type in entityTypes {
                let attributes: KeyValuePairs<String, String?> = [
                    "Name": type.entitySet, "EntityType": "\(Self.namespace).\(type.name)",
                ]
                xml.element("EntitySet", attributes) { xml in
                    for relation in type.relations {
                        let target = entityTypes.first { $0.name == relation.target }?.entitySet
                        xml.element("NavigationPropertyBinding", ["Path": relation.name, "Target": target])
                    }
                }
            }
        }
    }
}

extension EntityDataModel.EntityType {
    fileprivate func write(to xml: inout XMLText) {
        xml.element("EntityType", ["Name": name]) { xml in
            xml.element("Key") { xml in
                for name in key { xml.element("PropertyRef", ["Name": name]) }
            }
            for property in properties { property.write(to: &xml) }
            for relation in relations { relation.write(to: &xml) }
            xml.describe(description)
        }
    }
}

extension EntityDataModel.Property {
    fileprivate func write(to xml: inout XMLText) {
        let attributes: KeyValuePairs<String, String?> = [
            "Name": name, "Type": type.name.qualified, "Nullable": isNullable ? nil : "false",
            "MaxLength": type.maxLength.map(String.init), "Precision": type.precision.map(String.init),
            "Scale": type.scale?.text,
        ]
        xml.element("Property", attributes) { $0.describe(description) }
    }
}

extension EntityDataModel.NavigationProperty {
    fileprivate func write(to xml: inout XMLText) {
        let name = "\(EntityDataModel.namespace).\(target)"
        let attributes: KeyValuePairs<String, String?> = [
            "Name": self.name, "Type": isCollection ? "Collection(\(name))" : name,
            "Nullable": isCollection || isNullable ? nil : "false", "Partner": partner,
        ]
        xml.element("NavigationProperty", attributes) { xml in
            for constraint in constraints {
                xml.element(
                    "ReferentialConstraint",
                    ["Property": constraint.property, "ReferencedProperty": constraint.referencedProperty]
                )
            }
            xml.describe(description)
        }
    }
}

extension EDMType.Scale {
    /// The value of the attribute.
    fileprivate var text: String {
        switch self {
        case .digits(let count): String(count)
        case .variable: "variable"
        }
    }
}

extension XMLText {
    /// `<Annotation Term="Org.OData.Core.V1.Description" String="…"/>`; nothing without a text.
    fileprivate mutating func describe(_ text: String?) {
        guard let text else { return }
        element("Annotation", ["Term": CoreVocabulary.description, "String": text])
    }
}

/// Terms of the vocabulary of the standard.
///
/// - Source: OData Core Vocabulary.
enum CoreVocabulary {
    static let description = "Org.OData.Core.V1.Description"
}
