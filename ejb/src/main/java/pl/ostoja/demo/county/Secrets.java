package pl.ostoja.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.duty.Deadline;
import pl.ostoja.fostering.FosterFamilyId;

/** What not everybody sees: restricted files with their readers, and the times when somebody had to look all the same. */
final class Secrets {
    private static final int USES_A_YEAR = 4;

    private final Dice dice;
    private final CountyOrder order;
    private final List<Office.Worker> workers;
    private final List<Office.Reads> readers = new ArrayList<>();
    private final List<Office.Emergency> uses = new ArrayList<>();

    Secrets(Dice dice, CountyOrder order, List<Office.Worker> workers) {
        this.dice = dice;
        this.order = order;
        this.workers = workers;
    }

    List<Office.Reads> readers() {
        return readers;
    }

    List<Office.Emergency> uses() {
        return uses;
    }

    /** Read by the head and one organiser alone: the child of a colleague's relative. */
    void restrict(ChildDraft child) {
        child.restricted = true;
        LocalDate since = child.registeredOn;
        for (AccountId reader : List.of(first(Role.HEAD), those(Role.ORGANISER).getLast().id())) {
            readers.add(new Office.Reads(reader, RecordKind.CHILD, child.id.value(), since));
        }
    }

    /** The family of one of us, with its children: its coordinator works with it all the same. */
    void restrict(FamilyDraft family, List<ChildDraft> children, AccountId coordinator) {
        family.restricted = true;
        for (AccountId reader : List.of(first(Role.HEAD), those(Role.ORGANISER).getLast().id(), coordinator)) {
            readers.add(new Office.Reads(reader, RecordKind.FAMILY, family.id.value(), family.since));
        }
        for (ChildDraft child : children) {
            restrict(child);
            readers.add(new Office.Reads(coordinator, RecordKind.CHILD, child.id.value(), child.registeredOn));
        }
    }

    /** In the years past, all of them reviewed: files of children, now and then of families. */
    void formerUses(List<ChildDraft> children) {
        for (int i = 0; i < USES_A_YEAR * order.years(); i++) {
            ChildDraft child = dice.pick(children);
            LocalDate day = dice.day(order.today().minusYears(order.years()), order.today().minusDays(20));
            FosterFamilyId family = child.stays.stream().filter(stay -> stay.occupies(day)).findFirst().map(ChildStay::family).orElse(null);
            if (!child.registeredOn.isAfter(day) && !child.restricted) {
                boolean ofFamily = family != null && i % 4 == 3;
                RecordKind kind = ofFamily ? RecordKind.FAMILY : RecordKind.CHILD;
                use(dice.pick(those(Role.COORDINATOR)).id(), kind, ofFamily ? family.value() : child.id.value(), day, dice.pick(Texts.VERDICTS));
            }
        }
    }

    /** One that the head has not reviewed yet. */
    void lastUse(AccountId by, ChildDraft child) {
        use(by, RecordKind.CHILD, child.id.value(), order.today().minusDays(6), null);
    }

    private void use(AccountId by, RecordKind kind, UUID record, LocalDate day, String verdict) {
        Instant from = day.atTime(dice.between(15, 22), dice.between(0, 59)).atZone(Deadline.POLAND).toInstant();
        Instant until = from.plusSeconds(dice.between(8, 110) * 60L);
        boolean justified = dice.chance(0.93);
        String said = verdict == null || justified ? verdict : "Sprawa mogła poczekać do rana. Przypomniano zasady.";
        uses.add(new Office.Emergency(by, kind, record, dice.pick(Texts.EMERGENCIES), from, until, verdict == null ? null : justified, said));
    }

    private List<Office.Worker> those(Role role) {
        return Office.those(workers, role);
    }

    private AccountId first(Role role) {
        return those(role).getFirst().id();
    }
}
