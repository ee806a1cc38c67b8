package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Sex;
import pl.ostoja.wellbeing.Disability;
import pl.ostoja.wellbeing.DisabilityDegree;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingKind;

/** Health, schools and certificates of the children who are in care today. */
final class Wellbeings {
    private static final int SCHOOL_AGE = 7;
    private static final int CERTIFICATE_AGE = 16;
    private static final int EXPECTS_FROM = 15;
    private static final int ADULT = 18;
    private static final String BOARD = "Powiatowy Zespół do Spraw Orzekania o Niepełnosprawności";
    private static final String CLINIC = "Poradnia Psychologiczno-Pedagogiczna";
    private static final List<String> CAUSES = List.of("01-U", "02-P", "03-L", "05-R", "06-E, 01-U", "10-N", "12-C", "11-I, 04-O");
    private static final List<String> ILLNESSES = List.of("astma oskrzelowa", "cukrzyca typu 1", "padaczka", "atopowe zapalenie skóry", "ADHD", "FAS");
    private static final List<String> ALLERGIES = List.of("orzechy", "mleko krowie", "penicylina", "pyłki traw", "sierść kota");
    private static final List<String> MEDICINES = List.of("salbutamol", "metylofenidat", "kwas walproinowy", "lewotyroksyna", "cetyryzyna");
    private static final List<String> DOSES = List.of("1 dawka w razie duszności", "10 mg rano", "200 mg rano i wieczorem", "5 ml wieczorem");
    private static final List<String> VACCINES = List.of("błonica, tężec, krztusiec", "odra, świnka, różyczka", "pneumokoki", "HPV");
    private static final List<DisabilityDegree> DEGREES = List.of(DisabilityDegree.LIGHT, DisabilityDegree.MODERATE, DisabilityDegree.MODERATE, DisabilityDegree.SEVERE);

    private final Dice dice;
    private final Registry registry;
    private final CareLaw law;
    private final LocalDate today;
    /** By code of the municipality. */
    private final Map<String, String> towns;
    private boolean pregnancyKnown;

    Wellbeings(Dice dice, Registry registry, CareLaw law, CountyOrder order) {
        this.dice = dice;
        this.registry = registry;
        this.law = law;
        this.today = order.today();
        this.towns = order.land().municipalities().stream().collect(Collectors.toMap(one -> one.code().value(), Land.Municipality::name));
    }

    static boolean isImpaired(List<ChildWellbeing.Known> known, LocalDate day) {
        return Disability.isImpaired(day, known.stream().map(one -> one.content().facts()).toList());
    }

    List<ChildWellbeing.Known> of(ChildDraft child) {
        List<ChildWellbeing.Known> known = new ArrayList<>();
        if (!child.isInCare() || child.died != null) {
            return known;
        }
        LocalDate came = child.stays.getFirst().terms().since();
        health(child, came, known);
        int age = today.getYear() - child.born.getYear() - 1;
        if (age >= SCHOOL_AGE && age < ADULT) {
            LocalDate since = later(came, LocalDate.of(today.getYear() - (today.getMonthValue() < 9 ? 1 : 0), 9, 1));
            known.add(new ChildWellbeing.Known(new WellbeingFactId(dice.id(since)), new WellbeingContent(
                    WellbeingKind.SCHOOL, since, null, null, "Szkoła nr %d".formatted(dice.between(1, 24)), "klasa %d".formatted(1 + (age - SCHOOL_AGE) % 8),
                    towns.get(child.needs.origin()), null, null, null, null)));
        }
        if (age >= SCHOOL_AGE && age < ADULT && dice.chance(0.15)) {
            statements(WellbeingKind.SPECIAL_NEEDS, child, came, known);
        }
        if (age < SCHOOL_AGE && dice.chance(0.12)) {
            statements(WellbeingKind.EARLY_SUPPORT, child, came, known);
        }
        if (child.needs.disabled() ? dice.chance(0.93) : dice.chance(0.01)) {
            certificates(child, came, known);
        }
        if (!pregnancyKnown && age >= EXPECTS_FROM && age < ADULT && !child.last().form().isFamilyBased() && registry.data(child.person).sex() == Sex.FEMALE) {
            pregnancyKnown = true;
            LocalDate since = later(came, today.minusDays(1));
            add(known, WellbeingKind.PREGNANCY, since, null, null, "Poradnia dla kobiet", null, null, null, null);
        }
        return known;
    }

    private void health(ChildDraft child, LocalDate came, List<ChildWellbeing.Known> known) {
        add(known, WellbeingKind.DOCTOR, came, null, null, "Przychodnia Rodzinna nr %d".formatted(dice.between(1, 9)), null, null, null, null);
        checks(WellbeingKind.HEALTH_CHECK, "badanie bilansowe, przychodnia", 12, came, known);
        checks(WellbeingKind.DENTAL_CHECK, "gabinet stomatologiczny", 6, came, known);
        if (dice.chance(0.35)) {
            LocalDate day = dice.day(later(came, today.minusMonths(10)), today);
            add(known, WellbeingKind.IMMUNISATION, day, null, dice.chance(0.5) ? later(today.plusDays(10), day.plusMonths(12)) : null, dice.pick(VACCINES), null, null, null, null);
        }
        if (dice.chance(0.18)) {
            add(known, WellbeingKind.CHRONIC_ILLNESS, dice.day(child.born, today), null, null, dice.pick(ILLNESSES), null, null, null, null);
            if (dice.chance(0.6)) {
                LocalDate since = dice.day(later(came, today.minusYears(2)), today);
                add(known, WellbeingKind.MEDICATION, since, dice.chance(0.2) ? since.plusDays(30) : null, null, dice.pick(MEDICINES), dice.pick(DOSES), null, null, null);
            }
        }
        if (dice.chance(0.1)) {
            add(known, WellbeingKind.ALLERGY, dice.day(child.born, today), null, null, dice.pick(ALLERGIES), null, null, null, null);
        }
    }

    /** The last one, and the one before it; one of eight is late. */
    private void checks(WellbeingKind kind, String where, int months, LocalDate came, List<ChildWellbeing.Known> known) {
        LocalDate first = today.minusMonths(months).minusDays(dice.between(5, 150));
        if (first.isBefore(came)) {
            LocalDate last = dice.day(came, today);
            add(known, kind, last, null, last.plusMonths(months), where, null, null, null, null);
            return;
        }
        LocalDate next = first.plusMonths(months);
        add(known, kind, first, null, next, where, null, null, null, null);
        LocalDate again = dice.chance(0.87) ? next.minusDays(dice.between(0, 10)) : next.plusDays(dice.between(3, 40));
        if (again.isBefore(today)) {
            add(known, kind, again, null, again.plusMonths(months), where, null, null, null, null);
        }
    }

    private void statements(WellbeingKind kind, ChildDraft child, LocalDate came, List<ChildWellbeing.Known> known) {
        LocalDate issued = later(came, today.minusMonths(dice.between(2, 40)));
        LocalDate until = issued.plusMonths(dice.between(12, 36));
        add(known, kind, issued, until, null, CLINIC, null, "PPP.%d.%d".formatted(dice.between(10, 400), issued.getYear()), null, null);
        renewed(kind, until, child, known);
    }

    private void renewed(WellbeingKind kind, LocalDate until, ChildDraft child, List<ChildWellbeing.Known> known) {
        LocalDate again = dice.chance(0.85) ? until.minusDays(dice.between(1, 30)) : until.plusDays(dice.between(5, 60));
        if (again.isBefore(today) && again.isAfter(child.born)) {
            add(known, kind, again, again.plusYears(3), null, CLINIC, null, "PPP.%d.%d".formatted(dice.between(10, 400), again.getYear()), null, null);
        }
    }

    /** Of a child under sixteen until then at the longest, from then on with a degree. */
    private void certificates(ChildDraft child, LocalDate came, List<ChildWellbeing.Known> known) {
        LocalDate sixteen = law.birthday(child.born, CERTIFICATE_AGE);
        String causes = dice.pick(CAUSES);
        if (!today.isBefore(sixteen)) {
            LocalDate issued = later(sixteen, today.minusMonths(dice.between(1, 14)));
            certified(known, issued, dice.chance(0.1) ? null : issued.plusYears(3), dice.pick(DEGREES), causes);
            return;
        }
        LocalDate issued = later(later(came, child.born.plusMonths(3)), today.minusMonths(dice.between(2, 40)));
        if (issued.isAfter(today)) {
            return;
        }
        LocalDate until = earlier(sixteen, issued.plusYears(dice.between(1, 3)));
        certified(known, issued, until, DisabilityDegree.CHILD, causes);
        LocalDate again = dice.chance(0.85) ? until.minusDays(dice.between(1, 20)) : until.plusDays(dice.between(5, 50));
        if (again.isBefore(today) && again.isBefore(sixteen)) {
            certified(known, again, earlier(sixteen, again.plusYears(3)), DisabilityDegree.CHILD, causes);
        }
    }

    private void certified(List<ChildWellbeing.Known> known, LocalDate issued, LocalDate until, DisabilityDegree degree, String causes) {
        String number = "PZON.%d.%d".formatted(dice.between(100, 2_000), issued.getYear());
        add(known, WellbeingKind.DISABILITY, issued, until, null, BOARD, null, number, degree, causes);
    }

    private void add(
            List<ChildWellbeing.Known> known, WellbeingKind kind, LocalDate since, LocalDate until, LocalDate next, String name, String detail, String number,
            DisabilityDegree degree, String causes) {
        known.add(new ChildWellbeing.Known(
                new WellbeingFactId(dice.id(since)), new WellbeingContent(kind, since, until, next, name, detail, null, number, degree, causes, null)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
