package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.people.PersonId;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckKind;
import pl.ostoja.qualification.ExemptionContent;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepId;

/** Invents how families qualified and what they showed since; most papers are renewed in time, some late, a few not at all. */
final class Qualifying {
    private static final int YEARS_KEPT = 5;
    private static final double LATE = 0.08;
    private static final double FORGOTTEN = 0.06;
    private static final double WITHOUT_INCOME = 0.04;

    private final Dice dice;
    private final LocalDate today;
    private final LocalDate begun;

    Qualifying(Dice dice, CountyOrder order) {
        this.dice = dice;
        this.today = order.today();
        this.begun = today.minusYears(Math.min(YEARS_KEPT, order.years()));
    }

    /** What is in the file of a family. */
    Qualified of(FamilyDraft family) {
        FamilyFile.Stands last = family.standings.getLast();
        LocalDate ended = last.standing() == FamilyStanding.ENDED ? last.period().since() : null;
        boolean told = !family.formsOn(family.since).onlyKinship() && family.since.isAfter(begun);
        Way way = told ? Way.to(family.since, form(family.forms.getFirst().forms()), dice) : null;
        List<Qualified.Taken> steps = told ? taken(way.steps(), today) : List.of();
        LocalDate first = told ? way.papers() : family.since.isBefore(begun) ? begun : family.since;
        List<Qualified.Shown> checks = new ArrayList<>();
        LocalDate until = ended == null || ended.isAfter(today) ? today : ended;
        family.caring.forEach(cares -> ofAdult(cares, first, until, checks));
        checks.addAll(family.housemates);
        boolean noIncome = ended == null && dice.chance(WITHOUT_INCOME);
        once(first, until, noIncome, checks);
        List<Qualified.Exempt> exemptions = noIncome && dice.chance(0.5) ? List.of(exempt()) : List.of();
        return new Qualified(facts(family, ended), steps, checks, exemptions);
    }

    private static FamilyForm form(FamilyForms forms) {
        return forms.besideKinship().orElse(FamilyForm.KINSHIP);
    }

    private static ApplicantFacts facts(FamilyDraft family, LocalDate ended) {
        return new ApplicantFacts(
                family.id.value(),
                family.since,
                ended,
                family.caring.stream().map(cares -> new ApplicantFacts.Adult(cares.person(), cares.period())).toList(),
                Households.adults(family.home),
                family.forms.stream().map(held -> new ApplicantFacts.Held(held.forms(), held.period())).toList());
    }

    private Qualified.Exempt exempt() {
        LocalDate since = today.minusDays(dice.between(10, 50));
        return new Qualified.Exempt(
                new ExemptionId(dice.id(since)), new ExemptionContent(CheckKind.INCOME, null, since, since.plusMonths(4), "Zmiana pracy jednego z opiekunów."));
    }

    List<Qualified.Taken> taken(List<StepContent> steps, LocalDate until) {
        return steps.stream().filter(step -> !step.takenOn().isAfter(until)).map(step -> new Qualified.Taken(new StepId(dice.id(step.takenOn())), step)).toList();
    }

    /** What one who only applies shows, once. */
    void first(PersonId person, LocalDate on, List<Qualified.Shown> into) {
        Stream.of(CheckKind.values()).filter(CheckKind::isOfEachAdult).forEach(kind -> shown(kind, person, on, into));
    }

    private void ofAdult(FamilyFile.Cares cares, LocalDate first, LocalDate until, List<Qualified.Shown> into) {
        LocalDate from = cares.period().since().isAfter(first) ? cares.period().since() : first;
        LocalDate last = cares.period().until() == null || cares.period().until().isAfter(until) ? until : cares.period().until();
        for (CheckKind kind : CheckKind.values()) {
            if (kind.isOfEachAdult() && !from.isAfter(last)) {
                shown(kind, cares.person(), from, into);
                if (kind.isRenewedByLaw()) {
                    renewed(kind, cares.person(), from, last, into);
                }
            }
        }
    }

    private void renewed(CheckKind kind, PersonId person, LocalDate first, LocalDate last, List<Qualified.Shown> into) {
        LocalDate lapses = first.plusYears(2).minusDays(1);
        while (true) {
            LocalDate renewed = dice.chance(LATE) ? lapses.plusDays(dice.between(2, 35)) : lapses.minusDays(dice.between(2, 45));
            boolean forgotten = lapses.isAfter(last.minusMonths(4)) && dice.chance(FORGOTTEN);
            if (renewed.isAfter(last) || forgotten) {
                return;
            }
            shown(kind, person, renewed, into);
            lapses = renewed.plusYears(2).minusDays(1);
        }
    }

    void once(LocalDate on, LocalDate until, boolean noIncome, List<Qualified.Shown> into) {
        if (!on.isAfter(until)) {
            shown(CheckKind.HOUSING, null, on, into);
            if (!noIncome) {
                shown(CheckKind.INCOME, null, on, into);
            }
            if (dice.chance(0.3)) {
                shown(CheckKind.REFERENCES, null, on, into);
            }
        }
    }

    private void shown(CheckKind kind, PersonId person, LocalDate on, List<Qualified.Shown> into) {
        into.add(new Qualified.Shown(new CheckId(dice.id(on)), CheckContent.of(kind, person, on)));
    }
}
