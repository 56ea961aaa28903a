import SQL

/// Writes what compares texts with the words of a query.
///
/// With the functions of `reportql_search` an index finds the texts by their characters. Without them every text is read:
/// width and case are folded, and the query is one word.
struct SearchFunctions {
    /// Whether the database has the functions.
    let areThere: Bool

    /// Whether each word of the query stands in a text.
    func matches(_ text: Fragment, _ query: Argument) -> Fragment {
        guard areThere else { return "strpos(\(fold(text)), \(fold(Fragment(query)))) > 0" }
        return """
            (reportql_search.grams(\(text)) @> (select reportql_search.query_grams(\(query))) \
            and reportql_search.has_words(\(text), (select reportql_search.words(\(query)))))
            """
    }

    /// A text in the form in which equal words are equal.
    func fold(_ text: Fragment) -> Fragment {
        areThere
            ? "reportql_search.fold(\(text))" : "pg_catalog.lower(pg_catalog.normalize(\(text), 'NFKC'))"
    }

    /// The word of the query that snippets mark.
    func firstWord(of query: Argument) -> Fragment {
        areThere ? "(select (reportql_search.words(\(query)))[1])" : fold(Fragment(query))
    }
}
