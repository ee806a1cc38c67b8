package pl.ostoja.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepKind;
import pl.ostoja.settlement.LiabilityFacts;
import pl.ostoja.settlement.PayersDetails;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.PolishDates;
import pl.ostoja.wellbeing.WellbeingKind;

/** What art. 38d(3) wants of how a child's care goes (points 7, 8(d), 10, 14, 16-21). */
final class CourseLines {
    private CourseLines() {}

    /** What the adoption centre was told, and by whom it was received. */
    record Notified(LocalDate sentOn, String recipients) {}

    /** A fact about health or school: its kind and its days, and nothing else. */
    record HealthFact(WellbeingKind kind, LocalDate since, LocalDate until) {}

    /** How the work with the family of origin stands. */
    record Assisted(CaseState state, LocalDate since) {}

    /**
     * @param events in time
     * @param names of persons
     */
    static List<SheetLine> legal(List<LegalEventContent> events, Map<UUID, String> names, List<Notified> notified) {
        Lines lines = new Lines();
        List<LegalEventContent> asked = events.stream().filter(event -> event.effect().concerns() != LegalEffect.Concerns.CONTACTS).toList();
        if (asked.isEmpty()) {
            lines.add(SheetItem.LEGAL_EVENT, SheetWord.NONE);
        }
        for (LegalEventContent event : asked) {
            String day = PolishDates.format(event.issuedOn());
            String about = event.person() == null ? day : names.get(event.person().value()) + ", " + day;
            lines.add(SheetItem.LEGAL_EVENT, about, event.effect()).add(SheetItem.LEGAL_ISSUED_ON, about, event.issuedOn());
            if (event.effect().concerns() == LegalEffect.Concerns.NOBODY) {
                // What the certificate of birth says, no court has ruled.
                lines.addKnown(SheetItem.LEGAL_COURT, about, event.court()).addKnown(SheetItem.LEGAL_REFERENCE, about, event.reference());
            } else {
                lines.add(SheetItem.LEGAL_COURT, about, event.court()).add(SheetItem.LEGAL_REFERENCE, about, event.reference());
            }
        }
        if (notified.isEmpty()) {
            lines.add(SheetItem.ADOPTION_NOTICE_ON, SheetWord.NONE);
        }
        for (Notified one : notified) {
            lines.add(SheetItem.ADOPTION_NOTICE_ON, one.sentOn()).add(SheetItem.ADOPTION_CENTRE, one.recipients()).add(SheetItem.ADOPTION_QUALIFICATION, null);
        }
        return lines.done();
    }

    /** @param away in which facilities of the list the child is today */
    static List<SheetLine> listed(List<AbsenceContent> away) {
        Lines lines = new Lines();
        if (away.isEmpty()) {
            lines.add(SheetItem.LISTED_KIND, SheetWord.NONE);
        }
        for (AbsenceContent absence : away) {
            lines.add(SheetItem.LISTED_KIND, absence.facility()).add(SheetItem.LISTED_SINCE, absence.since()).add(SheetItem.LISTED_PLACE, absence.place());
        }
        return lines.done();
    }

    static List<SheetLine> health(List<HealthFact> facts) {
        Lines lines = new Lines();
        facts.forEach(fact -> lines.add(SheetItem.HEALTH_FACT, new Period(fact.since(), fact.until()), fact.kind()));
        return facts.isEmpty() ? lines.add(SheetItem.HEALTH_FACT, null).done() : lines.done();
    }

    /**
     * @param planned for today and later
     * @param last the last contact that took place, by person
     */
    static List<SheetLine> contacts(LocalDate day, LegalFacts legal, List<PlanContent> planned, Map<UUID, LocalDate> last, Map<UUID, String> names) {
        Lines lines = new Lines();
        legal.events().stream()
                .map(LegalEventFacts::person)
                .filter(names::containsKey)
                .distinct()
                .sorted(Comparator.comparing(names::get))
                .forEach(person -> ContactLimits.on(day, person, legal).forEach(held -> lines.add(SheetItem.CONTACT_LIMIT, names.get(person), held.limit())));
        planned.forEach(plan -> lines.add(SheetItem.CONTACT_PLANNED, names.get(plan.person().value()), plan.kind()));
        if (lines.done().isEmpty()) {
            lines.add(SheetItem.CONTACT_PLANNED, SheetWord.NONE);
        }
        last.keySet().stream()
                .filter(names::containsKey)
                .sorted(Comparator.comparing(names::get))
                .forEach(person -> lines.add(SheetItem.LAST_CONTACT, names.get(person), last.get(person)));
        return lines.done();
    }

    /** @param work null where no assistant has to do with the family of origin */
    static List<SheetLine> work(Assisted work) {
        Lines lines = new Lines().add(SheetItem.ASSISTED, work == null ? SheetWord.NONE : work.state());
        return work == null ? lines.done() : lines.add(SheetItem.ASSISTED_SINCE, work.since()).done();
    }

    /** @param payers null if nobody has decided yet */
    static List<SheetLine> payers(PayersDetails payers, Units units) {
        if (payers == null) {
            return new Lines().add(SheetItem.LIABLE_COUNTY, null).add(SheetItem.GOVERNMENT_TASK, null).add(SheetItem.LIABLE_MUNICIPALITY, null).done();
        }
        return new Lines()
                .add(SheetItem.LIABLE_COUNTY, units.name(payers.county()))
                .add(SheetItem.GOVERNMENT_TASK, payers.content().origin() == LiabilityFacts.Origin.FOREIGNER)
                .add(SheetItem.LIABLE_MUNICIPALITY, payers.municipality() == null ? payers.excluded() : units.name(payers.municipality()))
                .done();
    }

    /**
     * REG-9.
     *
     * @param held in time
     * @param next null if none is owed
     */
    static List<SheetLine> reviews(List<ReviewedOn> held, LocalDate next) {
        Lines lines = new Lines();
        held.forEach(review -> lines.add(SheetItem.REVIEW_OUTCOME, review.heldOn(), review.outcome()));
        if (held.isEmpty()) {
            lines.add(SheetItem.REVIEW_OUTCOME, SheetWord.NONE);
        }
        return lines.add(SheetItem.NEXT_REVIEW, next == null ? SheetWord.NONE : next).done();
    }

    /**
     * @param steps in time; the last version of the programme counts
     * @param asked whether the child is of the age in which a programme is drawn up
     */
    static List<SheetLine> leaving(List<LeavingStepContent> steps, boolean asked) {
        LeavingStepContent programme = last(steps, LeavingStepKind.PROGRAMME);
        LeavingStepContent mentor = last(steps, LeavingStepKind.MENTOR);
        if (programme == null && mentor == null && !asked) {
            return new Lines().add(SheetItem.PROGRAMME_APPROVED_ON, SheetWord.NONE).done();
        }
        Lines lines = new Lines().add(SheetItem.MENTOR, mentor == null ? null : mentor.person());
        if (programme == null) {
            return lines.add(SheetItem.PROGRAMME_APPROVED_ON, null).done();
        }
        return lines.add(SheetItem.PROGRAMME_APPROVED_ON, programme.approvedOn())
                .add(SheetItem.PROGRAMME_COOPERATION, programme.cooperation())
                .add(SheetItem.PROGRAMME_EDUCATION, programme.education())
                .add(SheetItem.PROGRAMME_HOUSING, programme.housing())
                .add(SheetItem.PROGRAMME_JOB, programme.job())
                .add(SheetItem.SETTLING_COUNTY, programme.county() == null ? SheetWord.NONE : programme.county())
                .done();
    }

    private static LeavingStepContent last(List<LeavingStepContent> steps, LeavingStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later).orElse(null);
    }
}
