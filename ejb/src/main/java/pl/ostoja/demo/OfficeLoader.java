package pl.ostoja.demo;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import pl.ostoja.access.Absent;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.access.OfficeSeeds;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceSeeds;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.Appointed;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.Office;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.SharedJson;

/** Brings into the tables who works in a centre, and who is responsible for whom. */
final class OfficeLoader {
    private static final int MORNING = 7;
    private static final int NOON = 12;
    private static final int TOLD_OF = 3;
    private static final int A_DAY_S = 86_400;

    private final Office office;
    private final Clerk clerk;
    private final CentreId centre;
    private final AccountSeeds accounts;
    private final OfficeSeeds seeds;
    private final AssistanceSeeds assistance;

    OfficeLoader(Office office, Clerk clerk, Seeding seeding, CentreId centre, String passwordHash) {
        this.office = office;
        this.clerk = clerk;
        this.centre = centre;
        accounts = new AccountSeeds(seeding, passwordHash);
        seeds = new OfficeSeeds(seeding, centre);
        assistance = new AssistanceSeeds(seeding, centre);
    }

    void workers() {
        for (Office.Worker worker : office.workers()) {
            AccountSeeds.Papers papers = new AccountSeeds.Papers(clerk.id(worker.since()), clerk.id(worker.since()), "UPO/" + worker.login());
            Entered entered = clerk.by(clerk.first(Role.ADMINISTRATOR), worker.since(), MORNING - 1, "AccountService.create");
            accounts.account(worker.id(), centre, worker.login(), worker.name(), worker.role(), worker.since(), papers, entered, left(worker.left()));
        }
        for (Office.Team team : office.teams()) {
            Entered entered = clerk.by(clerk.first(Role.HEAD), team.since(), MORNING, "TeamService.create");
            seeds.team(team.id(), team.name(), entered);
            team.members().forEach(member -> seeds.member(clerk.id(team.since()), team.id(), member, team.since(), entered));
        }
    }

    private OfficeSeeds.Left left(LocalDate day) {
        return day == null
                ? null
                : new OfficeSeeds.Left(day, "rozwiązanie umowy o pracę", clerk.by(clerk.first(Role.ADMINISTRATOR), day, NOON, "AccountService.disable"));
    }

    /** After the records themselves. */
    void caseloads(List<Appointed> appointed) {
        for (Office.Holds held : office.caseloads()) {
            OfficeSeeds.Left left = held.until() == null
                    ? null
                    : new OfficeSeeds.Left(held.until(), held.handedOverWhy(), clerk.by(Role.ORGANISER, held.until(), NOON, "CaseloadService.handOver"));
            Entered entered = clerk.by(Role.ORGANISER, held.since(), NOON, "CaseloadService.assign");
            UUID fact = appointed.stream().filter(one -> one.explains(held)).map(Appointed::fact).findFirst().orElse(null);
            seeds.caseload(clerk.id(held.since()), fact, held.holder(), held.kind(), held.record(), held.since(), entered, left);
        }
        for (Office.Reads reads : office.readers()) {
            Entered entered = clerk.by(clerk.first(Role.HEAD), reads.since(), MORNING + 2, "RestrictionService.restrict");
            seeds.reader(clerk.id(reads.since()), reads.account(), reads.kind(), reads.record(), reads.since(), entered);
        }
        office.emergencies().forEach(this::emergency);
        office.works().forEach(work -> seeds.outsideWork(
                clerk.id(work.period().since()), work.account(), work.kind(), work.municipality(), work.period(),
                clerk.by(clerk.first(Role.ADMINISTRATOR), work.period().since(), MORNING, "OutsideWorkService.note")));
        office.absences().forEach(this::away);
        for (Office.Draft draft : office.drafts()) {
            JsonObjectBuilder body = SharedJson.JSON.createObjectBuilder();
            new TreeMap<>(draft.fields()).forEach((field, text) -> body.add(field, SharedJson.JSON.createArrayBuilder().add(text)));
            LocalDate day = LocalDate.ofInstant(draft.savedAt(), ZoneOffset.UTC);
            seeds.draft(clerk.id(day), draft.by(), draft.form(), body.build().toString(), draft.savedAt());
        }
    }

    private void away(Office.Away away) {
        LocalDate known = away.content().since().minusDays(7);
        Entered entered = clerk.by(clerk.first(Role.HEAD), known, NOON, "AssistantAbsenceService.record");
        assistance.absence(away.id(), away.assistant(), away.content(), entered);
        Absent absent = new Absent(away.id().value(), away.assistant(), Period.of(away.content().since(), away.content().until()));
        away.deputies().forEach(stands -> seeds.deputy(clerk.id(known), absent, stands.deputy(), RecordKind.ASSISTANCE, stands.record(), stands.period(), entered));
    }

    /** The heads were told of children who might be in the register twice; of the last one they have not read yet. */
    void messages(List<ChildFile> children) {
        List<ChildFile> told = children.reversed().stream().filter(child -> !child.restricted()).skip(TOLD_OF).limit(TOLD_OF).toList();
        for (ChildFile child : told) {
            Explanation said = Explanation.of("people.notice.possibleDuplicate", child.number());
            Entered entered = clerk.by(Role.ORGANISER, child.registeredOn(), MORNING + 1, "ChildService.register");
            Instant read = child == told.getFirst() ? null : entered.at().plusSeconds(A_DAY_S);
            clerk.all(Role.HEAD).forEach(head -> seeds.notice(clerk.id(child.registeredOn()), head, said, "/placement/details?child=" + child.id(), entered.at(), read));
        }
    }

    /** The head was told of it, and who opened the record of what the head said. */
    private void emergency(Office.Emergency use) {
        LocalDate day = LocalDate.ofInstant(use.from(), ZoneOffset.UTC);
        LocalDate reviewed = day.plusDays(3);
        Entered opened = clerk.at(use.by(), use.from(), "BreakGlassService.open");
        Entered judged = clerk.by(clerk.first(Role.HEAD), reviewed, NOON, "BreakGlassService.review");
        OfficeSeeds.Verdict verdict = use.justified() == null ? null : new OfficeSeeds.Verdict(clerk.first(Role.HEAD), use.justified(), use.verdict(), judged);
        UUID id = clerk.id(day);
        seeds.emergency(id, use.by(), use.kind(), use.record(), use.reason(), use.until(), opened, verdict);
        Explanation told = Explanation.of("access.notice.brokeGlass", opened.name(), use.kind());
        clerk.all(Role.HEAD).forEach(head ->
                seeds.notice(clerk.id(day), head, told, "/access/emergency-review?use=" + id, use.from(), verdict == null ? null : judged.at()));
        if (verdict != null) {
            Explanation said = Explanation.of("access.notice.breakGlassReviewed", Explanation.of(verdict.justified() ? "access.justified" : "access.unjustified"));
            seeds.notice(clerk.id(reviewed), use.by(), said, "/access/notices", judged.at(), judged.at().plusSeconds(7_200));
        }
    }
}
