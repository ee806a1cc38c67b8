package pl.ostoja.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks the trail over a plain connection, without the server: what the command {@link VerifyTrail} does. */
final class TrailReader {
    private static final int FETCH = 1_000;

    private final Connection database;

    /** @param database its auto-commit is switched off, because PostgreSQL streams a long result only inside a transaction */
    TrailReader(Connection database) throws SQLException {
        this.database = database;
        database.setAutoCommit(false);
    }

    List<ChainHead> heads() throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement("select chain, last_number, last_hash from audit_head order by chain");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                heads.add(new ChainHead(rows.getObject(1, UUID.class), rows.getLong(2), rows.getString(3)));
            }
        }
        return heads;
    }

    AuditVerdict verify(ChainHead head) throws SQLException {
        AuditWalk walk = AuditWalk.START;
        try (PreparedStatement select = database.prepareStatement("select * from audit_entry where chain = ? order by entry_number")) {
            select.setFetchSize(FETCH);
            select.setObject(1, head.chain());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    AuditEntryRow row = AuditEntryRow.read(rows);
                    Optional<AuditEntry> entry = walk.readable(row::entry);
                    Optional<AuditVerdict.Broken> broken = entry.isEmpty() ? Optional.of(walk.unreadable()) : walk.faultOf(entry.get());
                    if (broken.isPresent()) {
                        return broken.get();
                    }
                    walk = walk.past(entry.get());
                }
            }
        }
        return walk.end(head.entries(), head.hash());
    }

    /** A row as the connection gives it; action and changes are texts that somebody may have made unreadable. */
    private record AuditEntryRow(AuditEntry withoutTexts, String action, String changes) {
        static AuditEntryRow read(ResultSet row) throws SQLException {
            AuditEntry entry = new AuditEntry(
                    row.getObject("chain", UUID.class), row.getLong("entry_number"), row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("account_id", UUID.class), row.getString("account_name"), null, row.getString("operation"),
                    row.getString("record_kind"), row.getObject("record_id", UUID.class), row.getObject("subject_id", UUID.class),
                    row.getString("reason"), row.getString("detail"), List.of(), row.getString("request_number"), row.getString("address"),
                    row.getString("previous_hash"), row.getString("hash"));
            return new AuditEntryRow(entry, row.getString("action"), row.getString("changes"));
        }

        AuditEntry entry() {
            AuditEntry e = withoutTexts;
            return new AuditEntry(
                    e.chain(), e.number(), e.at(), e.account(), e.accountName(), AuditAction.valueOf(action), e.operation(), e.kind(), e.record(),
                    e.subject(), e.reason(), e.detail(), ChangesJson.read(changes), e.requestNumber(), e.address(), e.previousHash(), e.hash());
        }
    }
}
