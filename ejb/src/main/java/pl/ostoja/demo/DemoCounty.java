package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayId;

/**
 * A small county with two years of work behind it: the same people every time, all days relative to today, some duties overdue. Everything goes
 * through the services, so the demonstration holds nothing that the application would refuse.
 */
@ApplicationScoped
public class DemoCounty {
    private static final System.Logger LOG = System.getLogger(DemoCounty.class.getName());
    private static final long SEED = 20261121L;
    private static final int KINSHIP = 12;
    private static final int NON_PROFESSIONAL = 6;
    private static final int RESTRICTED = 3;

    @Inject
    DemoFamilies families;

    @Inject
    DemoChildren children;

    @Inject
    DemoOffice office;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    private DemoStaff staff;
    private Random random;
    private DemoNames names;
    private LocalDate today;
    private int caseNumber;

    /** A start with data already there adds nothing. */
    @ActivateRequestContext
    public void fillIfEmpty(DemoStaff staff) {
        current.become(Caller.system(DemoAccounts.CENTRE));
        if (children.none()) {
            this.staff = staff;
            fill();
            LOG.log(System.Logger.Level.INFO, "the demonstration county is filled");
        }
    }

    /** Fills the county, family by family in transactions of their own; the coordinators share them. */
    private void fill() {
        random = new Random(SEED);
        names = new DemoNames(random);
        today = LocalDate.now(clock);
        caseNumber = 101;
        for (int i = 0; i < KINSHIP; i++) {
            kinship(i);
        }
        for (int i = 0; i < NON_PROFESSIONAL; i++) {
            nonProfessional(i);
        }
        professional();
        familyHome();
        facilities();
        returned();
        waiting();
        office.team("Zespół rodzin spokrewnionych", staff.coordinators(), today.minusMonths(6));
    }

    /** Grandparents with one grandchild, now and then two. */
    private void kinship(int number) {
        var family = family(55 + random.nextInt(15), Set.of(FamilyForm.KINSHIP), null, 5 + random.nextInt(60), number);
        int count = number % 5 == 4 ? 2 : 1;
        var group = children.siblings(names, random, names.surname(), births(count, 4, 16), family.carers().getFirst());
        LocalDate since = today.minusMonths(4 + random.nextInt(50)).minusDays(random.nextInt(28));
        group.forEach(child -> settle(child, family, later(since, child), number == 3 ? 1 : 0));
    }

    private void nonProfessional(int number) {
        var family = family(38 + random.nextInt(20), Set.of(FamilyForm.NON_PROFESSIONAL), null, 40 + random.nextInt(40), number);
        int count = new int[] {1, 2, 3, 2, 1, 0}[number % NON_PROFESSIONAL];
        if (count > 0) {
            var group = children.siblings(names, random, names.surname(), births(count, 1, 12), null);
            LocalDate since = today.minusMonths(5 + random.nextInt(30)).minusDays(random.nextInt(28));
            group.forEach(child -> settle(child, family, later(since, child), number == 2 ? 1 : 0));
            assist(group);
        }
    }

    private void professional() {
        var emergency = family(44, Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.EMERGENCY, 60, 1);
        var brought = children.siblings(names, random, names.surname(), births(2, 2, 8), null);
        brought.forEach(child -> settle(child, emergency, today.minusDays(9), 0));
        assist(brought);
        office.emergency(staff.coordinators().getFirst(), brought.getFirst());
        var specialist = family(50, Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.SPECIALIST, 60, 2);
        children.siblings(names, random, names.surname(), births(1, 7, 10), null).forEach(child -> settle(child, specialist, today.minusMonths(20), 0));
        var general = family(41, Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.GENERAL, 50, 3);
        children.siblings(names, random, names.surname(), births(3, 3, 11), null).forEach(child -> settle(child, general, today.minusMonths(13), 0));
    }

    private void familyHome() {
        var home = family(47, Set.of(FamilyForm.FAMILY_HOME), null, 70, 4);
        children.siblings(names, random, names.surname(), births(3, 6, 15), null).forEach(child -> settle(child, home, today.minusMonths(40), 0));
        children.siblings(names, random, names.surname(), births(2, 8, 17), null).forEach(child -> settle(child, home, today.minusMonths(17).minusDays(20), 0));
    }

    private void facilities() {
        for (int i = 0; i < 5; i++) {
            var child = children.siblings(names, random, names.surname(), births(1, 11, 17), null).getFirst();
            LocalDate since = today.minusMonths(6L + i * 4).minusDays(3);
            StayId stay = children.placeInFacility(child, CareForm.SOCIALISATION_FACILITY, "POW Słoneczna w Turawie", since, caseNumber++);
            children.tellPayers(stay, since.plusDays(8));
            children.history(child, since, today, false, 0, random);
            if (i == RESTRICTED) {
                office.restrict(child, staff.one(Role.HEAD));
            }
        }
    }

    /** Two of one mother who went home this year. */
    private void returned() {
        var family = family(45, Set.of(FamilyForm.NON_PROFESSIONAL), null, 48, 5);
        LocalDate since = today.minusMonths(22);
        LocalDate home = today.minusMonths(8);
        var siblings = children.siblings(names, random, names.surname(), births(2, 6, 10), null);
        for (var child : siblings) {
            StayId stay = children.place(child, family, since, caseNumber++);
            children.tellPayers(stay, since.plusDays(7));
            children.history(child, since, home, true, 0, random);
            children.end(child, stay, home, EndReason.RETURN_TO_FAMILY);
        }
        assist(siblings);
    }

    /** Brother and sister for whom a place has to be found today. */
    private void waiting() {
        assist(children.siblings(names, random, names.surname(), List.of(today.minusYears(5).minusDays(40), today.minusYears(2).minusDays(100)), null));
    }

    private void assist(List<DemoChildren.Made> siblings) {
        office.assist(staff.one(Role.FAMILY_ASSISTANT), siblings, today.minusMonths(3));
    }

    private void settle(DemoChildren.Made child, DemoFamilies.Made family, LocalDate since, int owing) {
        StayId stay = children.place(child, family, since, caseNumber++);
        if (since.plusDays(14).isBefore(today)) {
            children.tellPayers(stay, since.plusDays(3 + random.nextInt(10)));
        }
        children.history(child, since, today, true, owing, random);
    }

    private DemoFamilies.Made family(int age, Set<FamilyForm> forms, ProfessionalKind kind, int monthsAgo, int number) {
        LocalDate since = today.minusMonths(60L + monthsAgo);
        var family = families.register(names, random, age, forms, kind, since, today);
        var coordinators = staff.coordinators();
        families.coordinate(family, coordinators.get(number % coordinators.size()), today.minusMonths(10));
        return family;
    }

    /** Birthdays of brothers and sisters, the eldest first, in the span of ages. */
    private List<LocalDate> births(int count, int youngest, int eldest) {
        int span = Math.max(1, (eldest - youngest) / Math.max(1, count));
        return IntStream.range(0, count)
                .mapToObj(i -> today.minusYears((long) eldest - (long) i * span - random.nextInt(span)).minusDays(random.nextInt(330)))
                .map(day -> day.isBefore(today.minusYears(17).minusDays(300)) ? today.minusYears(17).minusDays(200) : day)
                .toList();
    }

    /** A child that was not born yet came a month after its birth. */
    private LocalDate later(LocalDate since, DemoChildren.Made child) {
        return since.isAfter(child.born().plusDays(30)) ? since : child.born().plusDays(30);
    }
}
