package pl.ostoja.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** The people of a {@link Seeding} who work in its centre, and who of them is responsible for what. */
public final class OfficeSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public OfficeSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** A caseload or a team has ended for somebody. */
    public record Left(LocalDate lastDay, String why, Entered entered) {}

    public void team(TeamId id, String name, Entered entered) {
        seeding.made(new Team(id, centre, name), id.value(), entered).done();
    }

    public void member(UUID id, TeamId team, AccountId account, LocalDate since, Entered entered) {
        seeding.made(new TeamMembership(centre, team, account, Period.from(since)), id, entered).done();
    }

    /**
     * @param fact what it follows from, such as an appointment; null if it was simply given
     * @param left null while the record is held
     */
    public void caseload(UUID id, UUID fact, CaseloadHolder holder, RecordKind kind, UUID record, LocalDate since, Entered entered, Left left) {
        Caseload held = holder.team() == null
                ? Caseload.ofFact(centre, fact, holder.account(), kind, record, Period.from(since), null)
                : Caseload.ofTeam(centre, holder.team(), kind, record, since);
        Seeded made = seeding.made(held, id, entered);
        if (left != null) {
            held.end(left.lastDay(), left.why());
            made.changed(left.why(), left.entered());
        }
        made.done();
    }

    public void deputy(UUID id, Absent absent, AccountId deputy, RecordKind kind, UUID record, Period period, Entered entered) {
        seeding.made(new Deputy(centre, absent, deputy, kind, record, period), id, entered).done();
    }

    public void outsideWork(UUID id, AccountId account, OutsideWorkKind kind, String municipality, Period period, Entered entered) {
        seeding.made(new OutsideWork(centre, account, kind, municipality, period), id, entered).done();
    }

    /** What makes a record visible to whoever has another one in the caseload. */
    public void link(UUID fact, UUID record, UUID via, LocalDate since, LocalDate until) {
        seeding.row(new RecordLink(fact, centre, record, via, since, until));
    }

    /** A hand-over after which the words of those before are not shown. */
    public void wordsHidden(UUID handOver, RecordKind kind, UUID record, LocalDate before) {
        seeding.row(new WordsHidden(handOver, centre, kind, record, before));
    }

    /** Who alone may read a restricted record. */
    public void reader(UUID id, AccountId account, RecordKind kind, UUID record, LocalDate since, Entered entered) {
        seeding.made(new RecordReader(centre, account, kind, record, since), id, entered).done();
    }

    /** What the head said of an emergency access. */
    public record Verdict(AccountId head, boolean justified, String note, Entered entered) {}

    /**
     * An emergency access to a record.
     *
     * @param verdict null while the head has not reviewed it
     */
    public void emergency(UUID id, AccountId by, RecordKind kind, UUID record, String reason, Instant until, Entered entered, Verdict verdict) {
        BreakGlass use = new BreakGlass(centre, by, kind, record, reason, entered.at(), until);
        Seeded made = seeding.made(use, id, entered);
        seeding.did(AuditAction.BROKE_GLASS, kind.name(), record, reason, null, entered);
        if (verdict != null) {
            use.review(verdict.head(), verdict.justified(), verdict.note(), verdict.entered().at());
            made.changed(verdict.entered());
        }
        made.done();
    }

    /** @param body the fields of the form as the browser keeps them: a JSON object of lists */
    public void draft(UUID id, AccountId account, String form, String body, Instant savedAt) {
        seeding.row(new Draft(account, form, body, savedAt), id);
    }

    public void notice(UUID id, AccountId to, Explanation content, String link, Instant at, Instant read) {
        Notice notice = new Notice(to, content, link, at);
        if (read != null) {
            notice.read(read);
        }
        seeding.row(notice, id);
    }
}
