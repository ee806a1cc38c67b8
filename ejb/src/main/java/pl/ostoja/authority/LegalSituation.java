package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import pl.ostoja.people.KinshipKind;

/** The legal situation of a child on one day. */
public record LegalSituation(ParentOnDay mother, ParentOnDay father, List<UUID> guardians) {

    /**
     * A time in which a child is free without interruption.
     *
     * @param until the first day on which it is free no more, null if that does not come
     */
    public record FreeTime(LocalDate since, LocalDate until) {}

    public LegalSituation {
        guardians = List.copyOf(guardians);
    }

    public static LegalSituation on(LocalDate day, LegalFacts facts) {
        return new LegalSituation(parent(KinshipKind.MOTHER, day, facts), parent(KinshipKind.FATHER, day, facts), guardians(day, facts));
    }

    /** AUT-3: neither parent stands in the way; a child of whose father nothing was written down is not free. */
    public boolean isLegallyFree() {
        return mother.authority().leavesFree() && father.authority().leavesFree();
    }

    /**
     * The times in which the child is free, in order.
     *
     * @param from the first day that matters
     * @param before the first day that matters no more
     */
    public static List<FreeTime> free(LegalFacts facts, LocalDate from, LocalDate before) {
        List<FreeTime> times = new ArrayList<>();
        boolean neverFree = facts.events().isEmpty() && facts.parents().stream().allMatch(parent -> parent.died() == null);
        if (neverFree || !from.isBefore(before)) {
            return times;
        }
        var days = new TreeSet<>(facts.changes().tailSet(from).headSet(before));
        days.add(from);
        LocalDate since = null;
        for (LocalDate day : days) {
            boolean free = on(day, facts).isLegallyFree();
            if (free && since == null) {
                since = day;
            } else if (!free && since != null) {
                times.add(new FreeTime(since, day));
                since = null;
            }
        }
        if (since != null) {
            times.add(new FreeTime(since, null));
        }
        return times;
    }

    /** AUT-1: who is the parent on that day, and what the last event about it has left it. */
    private static ParentOnDay parent(KinshipKind role, LocalDate day, LegalFacts facts) {
        Optional<Parent> parent = facts.parents().stream().filter(one -> one.role() == role && one.isParentOn(day)).findFirst();
        return parent.map(one -> authority(one, day, facts)).orElseGet(() -> nobody(role, day, facts));
    }

    /** AUT-2: death ends what no court can give back. */
    private static ParentOnDay authority(Parent parent, LocalDate day, LegalFacts facts) {
        if (parent.isDeadOn(day)) {
            return new ParentOnDay(parent.role(), parent.person(), ParentalAuthority.DEAD, parent.died());
        }
        return last(day, facts, event -> event.isAbout(parent.person(), LegalEffect.Concerns.A_PARENT))
                .map(event -> new ParentOnDay(parent.role(), parent.person(), event.effect().authority(), event.effectiveOn()))
                .orElseGet(() -> new ParentOnDay(parent.role(), parent.person(), ParentalAuthority.FULL, parent.since()));
    }

    /** A parent who is unknown is so until one is written down; that this one is a parent no more does not make it unknown again. */
    private static ParentOnDay nobody(KinshipKind role, LocalDate day, LegalFacts facts) {
        boolean wasKnown = facts.parents().stream().anyMatch(one -> one.role() == role && one.hasBecome(day));
        return last(day, facts, event -> !wasKnown && event.effect().unknown() == role)
                .map(event -> new ParentOnDay(role, null, ParentalAuthority.UNKNOWN, event.effectiveOn()))
                .orElseGet(() -> new ParentOnDay(role, null, ParentalAuthority.NOT_RECORDED, null));
    }

    /** AUT-7: whoever was appointed last and not discharged; spouses may be guardians together. */
    private static List<UUID> guardians(LocalDate day, LegalFacts facts) {
        return facts.events().stream()
                .filter(event -> event.effect().concerns() == LegalEffect.Concerns.A_GUARDIAN)
                .map(LegalEventFacts::person)
                .distinct()
                .filter(person -> last(day, facts, event -> event.isAbout(person, LegalEffect.Concerns.A_GUARDIAN))
                        .filter(event -> event.effect() == LegalEffect.GUARDIAN_APPOINTED)
                        .isPresent())
                .sorted()
                .toList();
    }

    private static Optional<LegalEventFacts> last(LocalDate day, LegalFacts facts, Predicate<LegalEventFacts> which) {
        return facts.events().stream().filter(event -> event.hasEffectOn(day)).filter(which).max(LegalEventFacts.IN_TIME);
    }
}
