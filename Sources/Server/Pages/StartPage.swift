/// The page on `/`: where to go from here, in Chinese and English.
enum StartPage {
    /// What the page may load: nothing but its own style.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    /// A complete HTML document, in UTF-8.
    static let html = """
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>ReportQL</title>
        <style>
        body { font: 16px/1.6 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1b1f24; }
        code, pre { font: 14px/1.5 ui-monospace, monospace; background: #f2f4f7; border-radius: 4px; padding: .1rem .3rem; }
        pre { padding: .8rem 1rem; overflow-x: auto; }
        a { color: #0550ae; }
        </style>
        </head>
        <body>
        <h1>ReportQL</h1>
        <p>政府工作报告数据的 GraphQL 服务。<br><span lang="en">A GraphQL server for the data of government work reports.</span></p>
        <ul>
        <li><code>POST /graphql</code> — 查询接口 · <span lang="en">queries</span></li>
        <li><a href="/schema.graphql"><code>/schema.graphql</code></a> — 数据结构 · <span lang="en">the schema</span></li>
        <li><a href="/connect"><code>/connect</code></a> — 连接 BI 工具 · <span lang="en">connect BI tools</span></li>
        <li><a href="/health/ready"><code>/health/ready</code></a> — 服务状态 · <span lang="en">is the service ready</span></li>
        </ul>
        <p>试一试 · <span lang="en">try it</span>:</p>
        <pre>curl -s http://127.0.0.1:8080/graphql -H 'Content-Type: application/json' \\
          -d '{"query":"{ __schema { queryType { fields { name } } } }"}'</pre>
        </body>
        </html>

        """
}
