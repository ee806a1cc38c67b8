package pl.ostoja.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The command that checks the audit trail without the server (docs/operating.md): reads {@code OSTOJA_DB_URL}, {@code OSTOJA_DB_USER} and
 * {@code OSTOJA_DB_PASSWORD}, prints one line for each chain and ends with 0 if all are whole, 1 if one is broken, 2 if it could not look.
 */
public final class VerifyTrail {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int CANNOT_LOOK = 2;

    private VerifyTrail() {}

    public static void main(String[] args) {
        String url = System.getenv("OSTOJA_DB_URL");
        if (url == null) {
            System.err.println("Set OSTOJA_DB_URL, OSTOJA_DB_USER and OSTOJA_DB_PASSWORD.");
            System.exit(CANNOT_LOOK);
        }
        try (Connection database = DriverManager.getConnection(url, System.getenv("OSTOJA_DB_USER"), System.getenv("OSTOJA_DB_PASSWORD"))) {
            System.exit(verify(database, System.out));
        } catch (SQLException e) {
            System.err.println("The database cannot be read: " + e.getMessage());
            System.exit(CANNOT_LOOK);
        }
    }

    static int verify(Connection database, PrintStream out) throws SQLException {
        TrailReader trail = new TrailReader(database);
        int result = WHOLE;
        for (ChainHead head : trail.heads()) {
            switch (trail.verify(head)) {
                case AuditVerdict.Whole whole -> out.println("whole   " + head.chain() + "  " + whole.entries() + " entries, last hash " + whole.lastHash());
                case AuditVerdict.Broken broken -> {
                    out.println("BROKEN  " + head.chain() + "  first broken entry " + broken.number() + ": " + broken.fault());
                    result = BROKEN;
                }
            }
        }
        return result;
    }
}
