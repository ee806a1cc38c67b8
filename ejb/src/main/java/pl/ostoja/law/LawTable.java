package pl.ostoja.law;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the acts for commands that work without the server. */
public final class LawTable {
    private LawTable() {}

    public static LawBook read(Connection database) throws SQLException {
        List<LegalValue> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select code, amount, valid_from, valid_to, article, source, evidence from law_parameter")) {
            while (row.next()) {
                values.add(new LegalValue(
                        LegalNumber.valueOf(row.getString(1)), row.getBigDecimal(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class),
                        row.getString(5), row.getString(6), Evidence.valueOf(row.getString(7))));
            }
        }
        return new LawBook(values);
    }
}
