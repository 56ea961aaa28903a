import SQL

/// Writes what compares texts with the words of a query.
///
/// With the functions of `reportql_search` an index finds the texts by their characters. Without them every text is read:
/// width and case are folded, and the query is one word.
struct SearchFunctions {
    /// Whether the database has the functions.
    let areThere: Bool

    /// Whether each word of the query stands in a text. Of words of two characters the index knows it all.
    ///
    /// - Parameter folded: the text in its folded form.
    func matches(_ text: Fragment, folded: Fragment, _ query: Argument) -> Fragment {
        guard areThere else { return "strpos(\(folded), \(fold(Fragment(query)))) > 0" }
        return """
            (reportql_search.grams(\(text)) @> (select reportql_search.query_grams(\(query))) \
            and ((select reportql_search.is_exact(\(query))) \
            or reportql_search.has_words(\(folded), (select reportql_search.words(\(query))))))
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
