package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.Due;
import pl.ostoja.law.Holidays;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.review.EvaluationCalendar;
import pl.ostoja.review.EvaluationContent;
import pl.ostoja.review.EvaluationCourse;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationResult;
import pl.ostoja.review.Finality;
import pl.ostoja.review.ObjectionDecision;

/** The contracts and the evaluations of foster families as they came one after the other: mostly in time, seldom negative, and then sometimes objected to. */
final class Evaluations {
    private static final double LATE = 0.09;
    private static final double NEGATIVE = 0.07;
    private static final double NEGATIVE_AGAIN = 0.25;
    private static final double OBJECTED = 0.4;
    private static final int SOON_D = 40;

    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;
    private final Map<FosterFamilyId, LocalDate> placed;

    /** One family has agreed on more years than it had to, which will be over soon. */
    private boolean oneEndsSoon;

    /** What is owed next, and from which day on it counts. */
    private record Owed(LocalDate from, Due due) {}

    Evaluations(Dice dice, CareLaw law, LocalDate today, List<ChildDraft> children) {
        this.dice = dice;
        this.law = law;
        this.today = today;
        placed = children.stream()
                .flatMap(child -> child.stays.stream())
                .filter(stay -> stay.family() != null && stay.form() != CareForm.RESPITE_FAMILY)
                .collect(Collectors.toMap(ChildStay::family, stay -> stay.terms().since(), (one, other) -> one.isBefore(other) ? one : other));
    }

    void make(FamilyDraft family) {
        family.forms.forEach(held -> contracts(family, held));
        family.firstPlacedOn = placed.get(family.id);
        if (family.firstPlacedOn != null) {
            evaluate(family, family.firstPlacedOn);
        }
    }

    /** As long as the law asks for, one after the other; the last one ends with the form or with the work of the family. */
    private void contracts(FamilyDraft family, FamilyFile.Holds held) {
        boolean home = held.forms().forms().contains(FamilyForm.FAMILY_HOME);
        if (held.forms().hasContract()) {
            FamilyFile.Stands stands = family.standings.getLast();
            boolean ended = stands.standing() == FamilyStanding.ENDED;
            LocalDate worked = ended ? stands.period().since().minusDays(1) : today;
            LocalDate last = held.period().isOpen() ? worked : held.period().until();
            LocalDate since = held.period().since();
            while (!since.isAfter(last)) {
                int years = law.whole(home ? LegalNumber.CONTRACT_MIN_Y_RDD : LegalNumber.CONTRACT_MIN_Y_PROF, since);
                LocalDate until = lastDay(Terms.lastValidDay(since, years), !ended && held.period().isOpen());
                boolean before = until.isAfter(last) && (ended || !held.period().isOpen());
                ContractTerm agreed = ContractTerm.of(since, until);
                family.contracts.add(before ? agreed.endedOn(last, ended ? stands.reason() : Texts.CONTRACT_DISSOLVED) : agreed);
                since = until.plusDays(1);
            }
        }
    }

    private LocalDate lastDay(LocalDate least, boolean lasts) {
        LocalDate soon = today.plusDays(SOON_D);
        if (oneEndsSoon || !lasts || !least.isBefore(soon)) {
            return least;
        }
        oneEndsSoon = true;
        return soon;
    }

    private void evaluate(FamilyDraft family, LocalDate first) {
        LocalDate end = family.standings.getLast().standing() == FamilyStanding.ENDED ? family.standings.getLast().period().since() : today;
        Owed owed = new Owed(first.plusDays(1), EvaluationCalendar.first(first, law));
        while (owed != null) {
            LocalDate day = day(owed);
            boolean made = !day.isBefore(owed.from()) && day.isBefore(today) && day.isBefore(end);
            if (made) {
                family.evaluations.add(made(family.evaluations, day, owed));
            }
            owed = made ? next(family, first) : null;
        }
    }

    /** Some days before the last one, or late. */
    private LocalDate day(Owed owed) {
        if (dice.chance(LATE)) {
            return Holidays.firstWorkingDayFrom(owed.due().legal().plusDays(dice.between(1, 40)));
        }
        LocalDate early = Holidays.lastWorkingDayUntil(owed.due().planBy().minusDays(dice.lasting(10, 0, 50)));
        return early.isBefore(owed.from()) ? Holidays.firstWorkingDayFrom(owed.from()) : early;
    }

    /** The nearest of what follows from all that was made. */
    private Owed next(FamilyDraft family, LocalDate first) {
        FamilyFile.Evaluated last = family.evaluations.getLast();
        LocalDate made = last.content().madeOn();
        Finality finality = EvaluationCalendar.finality(last.course(), law);
        if (finality instanceof Finality.Upheld upheld) {
            return new Owed(later(upheld.from(), made), Due.within(Terms.days(upheld.from(), law.on(upheld.from()).evaluationAgainDays())));
        }
        List<Owed> ahead = new ArrayList<>();
        if (last.content().result() == EvaluationResult.NEGATIVE && finality instanceof Finality.Final known) {
            ahead.add(new Owed(later(known.from(), made), EvaluationCalendar.afterNegative(known.from(), law)));
        }
        LocalDate standing = firstThatStands(family);
        LocalDate second = EvaluationCalendar.secondFrom(standing, law);
        ahead.add(made.isBefore(second)
                ? new Owed(second, EvaluationCalendar.second(standing, law))
                : new Owed(made.plusDays(1), EvaluationCalendar.next(made, law)));
        family.contracts.stream()
                .filter(contract -> contract.endedOn() == null || EvaluationCalendar.beforeEndOf(contract, law).legal().isBefore(contract.endedOn()))
                .filter(contract -> EvaluationCalendar.beforeEndOf(contract, law).legal().isAfter(first) && made.isBefore(EvaluationCalendar.beforeEndFrom(contract, law)))
                .forEach(contract -> ahead.add(new Owed(
                        later(EvaluationCalendar.beforeEndFrom(contract, law).minusDays(1), made), EvaluationCalendar.beforeEndOf(contract, law))));
        return ahead.stream().min(Comparator.comparing((Owed owed) -> owed.due().legal())).orElseThrow();
    }

    private LocalDate firstThatStands(FamilyDraft family) {
        return family.evaluations.stream()
                .filter(one -> !(EvaluationCalendar.finality(one.course(), law) instanceof Finality.Upheld))
                .findFirst()
                .orElseThrow()
                .content()
                .madeOn();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return (one.isAfter(other) ? one : other).plusDays(1);
    }

    private FamilyFile.Evaluated made(List<FamilyFile.Evaluated> before, LocalDate day, Owed owed) {
        boolean again = !before.isEmpty() && before.getLast().content().result() == EvaluationResult.NEGATIVE;
        EvaluationResult result = dice.chance(again ? NEGATIVE_AGAIN : NEGATIVE) ? EvaluationResult.NEGATIVE : EvaluationResult.POSITIVE;
        EvaluationContent content = new EvaluationContent(
                day, dice.pick(Texts.CONSULTED), dice.pick(result == EvaluationResult.NEGATIVE ? Texts.FAILINGS : Texts.STRENGTHS), result,
                day.isAfter(owed.due().legal()) ? dice.pick(Texts.LATE) : null);
        EvaluationCourse course = course(day, result);
        return new FamilyFile.Evaluated(new EvaluationId(dice.id(day)), content, course, again && result == EvaluationResult.NEGATIVE ? motion(before, course) : null);
    }

    private EvaluationCourse course(LocalDate made, EvaluationResult result) {
        LocalDate promptly = Terms.promptly(made, law.on(made).promptlyDays());
        LocalDate delivered = dice.chance(0.1) ? Holidays.firstWorkingDayFrom(promptly.plusDays(dice.between(3, 12))) : promptly;
        if (!delivered.isBefore(today)) {
            return EvaluationCourse.NONE;
        }
        LocalDate objected = Holidays.firstWorkingDayFrom(delivered.plusDays(dice.between(3, 9)));
        boolean objects = dice.chance(result == EvaluationResult.NEGATIVE ? OBJECTED : 0.01) && objected.isBefore(today);
        return objects ? decided(delivered, objected) : new EvaluationCourse(delivered, null, null, null, null);
    }

    private EvaluationCourse decided(LocalDate delivered, LocalDate received) {
        LocalDate decided = Holidays.lastWorkingDayUntil(received.plusDays(dice.between(6, 14)));
        boolean silent = dice.chance(0.15) || !decided.isBefore(today);
        ObjectionDecision decision = dice.chance(0.35) ? ObjectionDecision.UPHELD : ObjectionDecision.REJECTED;
        return new EvaluationCourse(delivered, received, received, silent ? null : decision, silent ? null : decided);
    }

    /** After the second negative one that became final. */
    private LocalDate motion(List<FamilyFile.Evaluated> before, EvaluationCourse course) {
        boolean first = EvaluationCalendar.finality(before.getLast().course(), law) instanceof Finality.Final;
        if (!first || !(EvaluationCalendar.finality(course, law) instanceof Finality.Final known)) {
            return null;
        }
        LocalDate promptly = Terms.promptly(known.from(), law.on(known.from()).promptlyDays());
        LocalDate sent = dice.chance(0.2) ? Holidays.firstWorkingDayFrom(promptly.plusDays(dice.between(2, 12))) : promptly;
        return sent.isBefore(today) ? sent : null;
    }
}
