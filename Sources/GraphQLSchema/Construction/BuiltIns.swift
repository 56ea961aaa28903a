/// What every schema has without anyone writing it.
///
/// - Source: GraphQL specification (September 2025) §3.5 Scalars, §3.13 Directives.
package enum BuiltIns {
    /// Int, Float, String, Boolean and ID.
    package static let scalars: [ScalarType] = [
        ScalarType(
            name: "Int",
            description: "A whole number between -2147483648 and 2147483647."
        ),
        ScalarType(
            name: "Float",
            description: "A double-precision number, as IEEE 754 defines it."
        ),
        ScalarType(
            name: "String",
            description: "A text: a sequence of Unicode scalar values."
        ),
        ScalarType(
            name: "Boolean",
            description: "True or false."
        ),
        ScalarType(
            name: "ID",
            description: "An identifier. It is written as a string and is not meant to be read by people."
        ),
    ]

    /// The custom scalars that the product knows, each with the address of its specification.
    package static let customScalars: [ScalarType] = [
        ScalarType(
            name: "BigInt",
            description: "A whole number between -9223372036854775808 and 9223372036854775807, kept exact.",
            specifiedByURL: "https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT"
        ),
        ScalarType(
            name: "Decimal",
            description: "A decimal number of any precision, kept exact.",
            specifiedByURL:
                "https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL"
        ),
        ScalarType(
            name: "UUID",
            description: "A universally unique identifier, for example 123e4567-e89b-12d3-a456-426614174000.",
            specifiedByURL: "https://www.rfc-editor.org/rfc/rfc9562"
        ),
        ScalarType(
            name: "Date",
            description: "A calendar date, for example 2023-04-18.",
            specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"
        ),
        ScalarType(
            name: "Time",
            description: "A time of day, for example 09:30:00.",
            specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"
        ),
        ScalarType(
            name: "DateTime",
            description: "A moment, for example 2023-04-18T09:30:00+08:00. Without an offset it is local.",
            specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"
        ),
        ScalarType(
            name: "Duration",
            description: "A length of time, for example P1Y2M3DT4H5M6S.",
            specifiedByURL: "https://www.iso.org/standard/70907.html"
        ),
        ScalarType(
            name: "JSON",
            description: "Any JSON value.",
            specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259"
        ),
        ScalarType(
            name: "Base64",
            description: "Bytes in base 64.",
            specifiedByURL: "https://www.rfc-editor.org/rfc/rfc4648#section-4"
        ),
    ]

    /// `@skip`, `@include`, `@deprecated`, `@specifiedBy` and `@oneOf`.
    package static let directives: [DirectiveType] = [
        DirectiveType(
            name: "include",
            description: "Includes the field or fragment only when the argument is true.",
            arguments: [
                InputFieldType(name: "if", description: "Included when true.", type: .nonNull(.named("Boolean")))
            ],
            locations: ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"]
        ),
        DirectiveType(
            name: "skip",
            description: "Skips the field or fragment when the argument is true.",
            arguments: [
                InputFieldType(name: "if", description: "Skipped when true.", type: .nonNull(.named("Boolean")))
            ],
            locations: ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"]
        ),
        DirectiveType(
            name: "deprecated",
            description: "Marks an element of the schema that callers should stop using.",
            arguments: [
                InputFieldType(
                    name: "reason",
                    description: "Why, and what to use instead, in Markdown.",
                    type: .nonNull(.named("String")),
                    defaultValue: .string(defaultDeprecationReason)
                )
            ],
            locations: ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"]
        ),
        DirectiveType(
            name: "specifiedBy",
            description: "Says where the behaviour of a scalar is specified.",
            arguments: [
                InputFieldType(
                    name: "url",
                    description: "The address of the specification.",
                    type: .nonNull(.named("String"))
                )
            ],
            locations: ["SCALAR"]
        ),
        DirectiveType(
            name: "oneOf",
            description: "Marks an input object of which exactly one field must be given, and not null.",
            locations: ["INPUT_OBJECT"]
        ),
    ]

    /// The reason of `@deprecated` when none is given.
    ///
    /// - Source: GraphQL specification (September 2025) §3.13.3 @deprecated.
    package static let defaultDeprecationReason = "No longer supported"
}
