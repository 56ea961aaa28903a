import Catalog

extension Column.Size {
    /// The size that a column of the database declares; `nil` where it declares none, as under a domain.
    ///
    /// - Source: PostgreSQL manual §53.7 pg_attribute, `atttypmod`; the encodings of `varchar` and `numeric`.
    init?(of column: Catalog.Column) {
        // Four bytes of the value's header are counted in.
        let modifier = column.typeModifier - 4
        guard modifier >= 0, column.type.schema == "pg_catalog" else { return nil }
        switch column.type.name {
        case "varchar", "bpchar":
            self = .characters(modifier)
        case "numeric":
            // The scale has 11 bits and a sign.
            let scale = (modifier & 0x7FF ^ 0x400) - 0x400
            self = .digits(precision: modifier >> 16, scale: scale)
        default:
            return nil
        }
    }
}
