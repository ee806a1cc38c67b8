package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.Office;
import pl.ostoja.law.Holidays;

/** What else stands in the trail: who has looked at what in the last weeks. */
final class Footprints {
    private static final int DAYS = 30;
    private static final int LOOKS_A_DAY = 2;

    private final County county;
    private final Clerk clerk;
    private final Seeding seeding;

    Footprints(County county, Clerk clerk, Seeding seeding) {
        this.county = county;
        this.clerk = clerk;
        this.seeding = seeding;
    }

    /** Everybody who has a caseload looks at some of it every working day. */
    void leave() {
        Random chance = new Random(county.order().number());
        LocalDate today = county.order().today();
        for (Office.Worker worker : county.office().workers()) {
            List<Office.Holds> held = county.office().caseloads().stream()
                    .filter(one -> worker.left() == null && worker.id().equals(one.holder().account()) && one.until() == null && one.since().isBefore(today.minusDays(DAYS)))
                    .toList();
            for (LocalDate day = today.minusDays(DAYS); !held.isEmpty() && day.isBefore(today); day = day.plusDays(1)) {
                if (Holidays.isWorkingDay(day)) {
                    day(worker.id(), day, held, chance);
                }
            }
        }
    }

    private void day(AccountId worker, LocalDate day, List<Office.Holds> held, Random chance) {
        seeding.did(AuditAction.SIGNED_IN, null, null, null, null, clerk.by(worker, day, 7, "SessionService.signIn"));
        for (int i = 0; i < LOOKS_A_DAY; i++) {
            Office.Holds seen = held.get(chance.nextInt(held.size()));
            String service = switch (seen.kind()) {
                case CHILD -> "ChildService";
                case FAMILY -> "FosterFamilyService";
                case ASSISTANCE -> "AssistanceService";
                case COMPLAINT -> "ComplaintService";
            };
            Entered entered = clerk.by(worker, day, 8 + chance.nextInt(7), service + ".details");
            UUID record = seen.record();
            seeding.did(AuditAction.SAW, seen.kind().name(), record, null, null, entered);
        }
    }
}
