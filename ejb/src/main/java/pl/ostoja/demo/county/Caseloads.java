package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.placement.CareForm;

/**
 * Who is responsible for whom: every family has a coordinator with room (UWR art. 77(4)), children who may go home an assistant (art. 15(4)), children in
 * facilities a team. The first two coordinators of the centre have some room left, so that they can be given more; the third has none, so that one more is
 * refused.
 */
final class Caseloads {
    static final int MOST_FAMILIES = 15;

    private static final int SPARED = 2;
    private static final int KEPT_FREE = 4;
    private static final int FILLED_AHEAD = 5;
    private static final int FAMILIES_OF_AN_ASSISTANT = 11;

    private final Dice dice;
    private final LocalDate today;
    private final List<Office.Worker> coordinators;
    private final Office.Worker former;
    private final List<Office.Worker> assistants;
    private final List<Office.Holds> held = new ArrayList<>();
    private final List<Assists> assisted = new ArrayList<>();

    /** An assistant works with the family of these children. */
    record Assists(Office.Worker assistant, List<ChildDraft> children, LocalDate since) {}

    Caseloads(Dice dice, LocalDate today, List<Office.Worker> workers) {
        this.dice = dice;
        this.today = today;
        this.coordinators = Office.those(workers, Role.COORDINATOR);
        this.former = workers.stream().filter(worker -> worker.left() != null).findFirst().orElseThrow();
        this.assistants = Office.those(workers, Role.FAMILY_ASSISTANT);
    }

    List<Office.Holds> held() {
        return held;
    }

    /** The families in the order in which they came. */
    void coordinate(List<FamilyDraft> families) {
        List<FamilyDraft> inTime = families.stream().sorted(Comparator.comparing((FamilyDraft family) -> family.since)).toList();
        for (int i = 0; i < inTime.size(); i++) {
            FamilyDraft family = inTime.get(i);
            FamilyFile.Stands last = family.standings.getLast();
            LocalDate until = last.standing() == FamilyStanding.ENDED ? last.period().since().minusDays(1) : null;
            boolean handedOver = i % 9 == 4 && until == null && family.since.isBefore(former.left().minusMonths(3));
            if (handedOver && load(former.id(), family.since, former.left()) < MOST_FAMILIES) {
                hold(former, family.id.value(), family.since, former.left(), dice.pick(Texts.HANDED_OVER));
                give(family, former.left().plusDays(1), null);
            } else {
                give(family, family.since, until);
            }
        }
    }

    private void give(FamilyDraft family, LocalDate since, LocalDate until) {
        Office.Worker least = coordinators.stream()
                .filter(one -> !one.since().isAfter(since))
                .min(Comparator.comparingLong(one -> turn(one, since, until)))
                .orElseThrow();
        hold(least, family.id.value(), since, until, null);
    }

    /** Who comes first is given the next family; the one who is to be full takes those that stay. */
    private long turn(Office.Worker coordinator, LocalDate since, LocalDate until) {
        long load = load(coordinator.id(), since, until);
        int place = coordinators.indexOf(coordinator);
        if (place < SPARED) {
            return load + KEPT_FREE;
        }
        return place == SPARED && until == null && load < MOST_FAMILIES ? load - FILLED_AHEAD : load;
    }

    /** The most families at once in these days. */
    private long load(AccountId coordinator, LocalDate since, LocalDate until) {
        return held.stream()
                .filter(one -> coordinator.equals(one.holder().account()))
                .filter(one -> (one.until() == null || !one.until().isBefore(since)) && (until == null || !one.since().isAfter(until)))
                .count();
    }

    private void hold(Office.Worker worker, UUID family, LocalDate since, LocalDate until, String why) {
        held.add(new Office.Holds(CaseloadHolder.person(worker.id()), RecordKind.FAMILY, family, since, until, why));
    }

    /** The first assistant works with those who came in an emergency and who wait for a place, all of them with some others. */
    void assist(List<List<ChildDraft>> urgent, List<List<ChildDraft>> others) {
        urgent.forEach(children -> assist(assistants.getFirst(), children));
        int given = urgent.size();
        for (List<ChildDraft> children : others) {
            Office.Worker assistant = assistants.get(Math.min(given / FAMILIES_OF_AN_ASSISTANT, assistants.size() - 1));
            if (given++ < FAMILIES_OF_AN_ASSISTANT * assistants.size()) {
                assist(assistant, children);
            }
        }
    }

    private void assist(Office.Worker assistant, List<ChildDraft> children) {
        LocalDate first = today;
        for (ChildDraft child : children) {
            LocalDate last = today.minusMonths(dice.between(1, 11));
            LocalDate since = child.registeredOn.isAfter(last) ? child.registeredOn : last;
            held.add(new Office.Holds(CaseloadHolder.person(assistant.id()), RecordKind.CHILD, child.id.value(), since, null, null));
            first = since.isBefore(first) ? since : first;
        }
        assisted.add(new Assists(assistant, children, first));
    }

    List<Assists> assisted() {
        return assisted;
    }

    void ofFacilities(Office.Team team, List<ChildDraft> children) {
        for (ChildDraft child : children) {
            if (child.isInCare() && !child.last().form().isFamilyBased() && child.last().form() != CareForm.UNTRAINED_FAMILY) {
                held.add(new Office.Holds(CaseloadHolder.team(team.id()), RecordKind.CHILD, child.id.value(), child.last().terms().since(), null, null));
            }
        }
    }

    Optional<AccountId> coordinatorOf(UUID family) {
        return held.stream().filter(one -> one.record().equals(family) && one.until() == null).map(one -> one.holder().account()).findFirst();
    }

    /** Whether the coordinator has the family in the caseload on the day. */
    boolean holds(AccountId coordinator, UUID family, LocalDate day) {
        return held.stream()
                .filter(one -> one.record().equals(family) && coordinator.equals(one.holder().account()))
                .anyMatch(one -> !day.isBefore(one.since()) && (one.until() == null || !day.isAfter(one.until())));
    }
}
