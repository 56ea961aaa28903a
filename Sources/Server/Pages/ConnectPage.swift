/// The page on `/connect`: how each BI tool reaches the data, to copy and paste, in Chinese and English.
///
/// - Source: the vendors' own documents name the menus; the URLs are this server's.
struct ConnectPage: Sendable {
    /// The server's address as the client sees it, without a slash at the end.
    let origin: String

    /// What the page may load: nothing but its own style.
    static let contentSecurityPolicy = StartPage.contentSecurityPolicy
    /// Where the file for Power BI is.
    static let powerBIPath = "/connect/reportql.pbids"

    /// The service root of OData.
    var odata: String { origin + ODataEndpoint.path + "/" }

    /// A complete HTML document, in UTF-8.
    var html: String {
        let entries = ConnectGuide.all(odata: odata, host: host).map { guide in
            """
            <section id="\(guide.id)">
            <h2>\(HTMLText.escape(guide.title))</h2>
            <p>\(HTMLText.escape(guide.chinese))<br><span lang="en">\(HTMLText.escape(guide.english))</span></p>
            <pre>\(HTMLText.escape(guide.text))</pre>
            </section>
            """
        }
        let links = ConnectGuide.all(odata: odata, host: host).map { guide in
            "<a href=\"#\(guide.id)\">\(HTMLText.escape(guide.title))</a>"
        }
        return """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>连接 · Connect – ReportQL</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <h1>连接 BI 工具 <span lang="en">Connect BI tools</span></h1>
            <p>两条路：OData 网址，数据经本服务器；或 SQL，由管理员用 <code>reportql db bi --enable</code> 开通。<br>
            <span lang="en">Two roads: the OData URL, where the data comes through this server; or SQL, which an administrator
            opens with <code>reportql db bi --enable</code>.</span></p>
            <table>
            <tr><th>OData v4</th><td><code>\(HTMLText.escape(odata))</code></td></tr>
            <tr><th>GraphQL</th><td><code>\(HTMLText.escape(origin))/graphql</code></td></tr>
            <tr><th>SQL</th><td>PostgreSQL，模式 <code>bi</code>，用户 <code>reportql_bi</code> ·
            <span lang="en">schema <code>bi</code>, user <code>reportql_bi</code></span></td></tr>
            </table>
            <p><a class="button" href="\(HTMLText.escape(origin + Self.powerBIPath))" download>reportql.pbids</a>
            双击即在 Power BI Desktop 中打开 · <span lang="en">opens in Power BI Desktop</span></p>
            <nav>\(links.joined(separator: " · "))</nav>
            \(entries.joined(separator: "\n"))
            </body>
            </html>

            """
    }

    /// The file that opens the feed in Power BI Desktop.
    ///
    /// - Source: Power BI documentation, "Data sources in Power BI Desktop", section on PBIDS files.
    var powerBIFile: String {
        """
        {"version":"0.1","connections":[{"details":{"protocol":"odata","address":{"url":"\(odata)"}},"mode":"Import"}]}

        """
    }

    /// The name of the machine alone, a likely one for its database too.
    private var host: String {
        let authority = origin.split(separator: "/").dropFirst().first.map(String.init) ?? "localhost"
        guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else { return authority }
        return String(authority[..<colon])
    }

    private static let style = """
        body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 52rem; margin: 2.5rem auto;
          padding: 0 1rem; color: #1b1f24; background: #fff; }
        h1 { line-height: 1.3; } h1 span { display: block; font-size: 1.1rem; font-weight: normal; color: #57606a; }
        h2 { margin: 2rem 0 .3rem; font-size: 1.2rem; border-top: 1px solid #d8dee4; padding-top: 1.2rem; }
        p { margin: .4rem 0; } span[lang=en] { color: #57606a; }
        code, pre { font: 14px/1.5 ui-monospace, "Noto Sans Mono CJK SC", monospace; background: #f2f4f7;
          border-radius: 4px; }
        code { padding: .1rem .3rem; } pre { padding: .8rem 1rem; overflow-x: auto; user-select: all; }
        table { border-collapse: collapse; margin: 1rem 0; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; }
        a { color: #0550ae; } nav { margin: 1.2rem 0; line-height: 2; }
        .button { display: inline-block; background: #0550ae; color: #fff; text-decoration: none; border-radius: 4px;
          padding: .2rem .8rem; margin-right: .5rem; }
        """
}
