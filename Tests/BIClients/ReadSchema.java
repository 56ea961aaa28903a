import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;

/** Reads the schema bi as BI tools over JDBC do, by its metadata first: java ReadSchema.java URL USER, password on input. */
public class ReadSchema {
    private static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws SQLException, IOException {
        String password = new BufferedReader(new InputStreamReader(System.in)).readLine();
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], password)) {
            connection.setReadOnly(true);
            describe(connection.getMetaData());
            value(connection, "rows", "select count(*) from figure where figure_id::text <> ?", "");
            value(connection, "sum", "select sum(base_value) from figure where nature = ?", "TARGET");
            value(connection, "Chinese", "select count(*) from figure where unit_code = ?", "个");
            value(connection, "text",
                "select metric_name from figure where metric_name <> ? order by metric_name collate \"C\" desc limit 1", "");
        }
    }

    private static void describe(DatabaseMetaData metadata) throws SQLException {
        int views = 0;
        try (ResultSet tables = metadata.getTables(null, "bi", "%", new String[] {"VIEW"})) {
            while (tables.next()) {
                views++;
                if (tables.getString("TABLE_NAME").equals("figure")) print("comment", tables.getString("REMARKS"));
            }
        }
        print("views", views);
        int columns = 0;
        try (ResultSet found = metadata.getColumns(null, "bi", "figure", "%")) {
            while (found.next()) {
                columns++;
                if (found.getString("COLUMN_NAME").equals("base_value")) {
                    print("column comment", found.getString("REMARKS"));
                }
            }
        }
        print("columns", columns);
        int keys = 0;
        try (ResultSet found = metadata.getImportedKeys(null, "bi", "figure")) {
            while (found.next()) keys++;
        }
        print("foreign keys", keys);
    }

    private static void value(Connection connection, String name, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                print(name, rows.getString(1));
            }
        }
    }

    private static void print(String name, Object value) {
        out.println(name + "\t" + value);
    }
}
