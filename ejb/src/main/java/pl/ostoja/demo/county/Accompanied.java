package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.ChildDocument;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.DocumentTerms;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayActs;
import pl.ostoja.placement.StayFacts;

/** What accompanied children to their carers, mostly in time, and when stays that are short are to end. */
final class Accompanied {
    private static final double IN_TIME = 0.85;
    private static final int SCHOOL_AGE = 7;

    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;

    Accompanied(Dice dice, CareLaw law, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.today = today;
    }

    List<ChildStay> stays(ChildDraft child, CareFacts care) {
        return child.stays.stream().map(stay -> stay.with(course(child, stay.facts(), care))).toList();
    }

    private ChildStay.Course course(ChildDraft child, StayFacts stay, CareFacts care) {
        Optional<DocumentTerms> terms = DocumentTerms.of(stay, care, law);
        boolean brief = stay.form() == CareForm.RESPITE_FAMILY || stay.form() == CareForm.EMERGENCY_FAMILY;
        LocalDate leaves = brief && stay.until() == null && dice.chance(0.7) ? leaves(stay.since()) : null;
        ChildDocumentSet given = terms.map(owed -> documents(child, stay, owed)).orElse(ChildDocumentSet.NONE);
        boolean admitted = care.episodes().stream().anyMatch(episode -> episode.stays().getFirst().id().equals(stay.id()));
        return new ChildStay.Course(leaves, admitted ? examined(given, examination(stay)) : given, acts(stay, care));
    }

    /** Mostly some days ahead; of some it has passed, and they are still there. */
    private LocalDate leaves(LocalDate since) {
        LocalDate planned = today.plusDays(dice.between(-2, 12));
        return planned.isAfter(since) ? planned : since.plusDays(1);
    }

    /** PLC-93: mostly within the month, of a short stay before it ends. */
    private LocalDate examination(StayFacts stay) {
        int turn = dice.between(1, 100);
        int soon = dice.between(2, 20);
        int late = dice.between(33, 60);
        long stayed = stay.until() == null ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(stay.since(), stay.until());
        return turn > 96 ? null : within(stay, stay.since().plusDays(Math.min(turn > 88 ? late : soon, Math.max(1, stayed - 1))));
    }

    private static ChildDocumentSet examined(ChildDocumentSet given, LocalDate on) {
        return new ChildDocumentSet(
                given.legalSituation(), given.familyInformation(), given.meeting(), given.birthCertificate(), given.courtOrder(), given.health(), given.school(),
                given.diagnosis(), given.familyWorkPlan(), given.foreigner(), on, given.without(), given.note());
    }

    private StayActs acts(StayFacts stay, CareFacts care) {
        LocalDate reasons = stay.basis().isByCourt() && dice.chance(0.7) ? within(stay, stay.since().plusDays(dice.between(2, 25))) : null;
        boolean elsewhere = !stay.form().isFamilyBased() && dice.chance(0.12);
        boolean transferred = !stay.form().isFamilyBased() && care.stays().stream().anyMatch(before -> stay.since().equals(before.until()) && before.form() == stay.form());
        return new StayActs(caseEnded(stay), elsewhere ? stay.since().minusDays(3) : null, transferred ? stay.since().minusDays(6) : null, reasons);
    }

    /** PLC-87: where an agreement expired the child left the next day, but for a few of whom nobody thought. */
    private LocalDate caseEnded(StayFacts stay) {
        if (stay.basis() != LegalBasis.PARENT_AGREEMENT || stay.until() == null || stay.endReason() == EndReason.DEATH) {
            return null;
        }
        LocalDate day = stay.until().minusDays(dice.chance(0.8) ? 1 : dice.between(8, 16));
        return day.isBefore(stay.since()) ? stay.since() : day;
    }

    private ChildDocumentSet documents(ChildDraft child, StayFacts stay, DocumentTerms terms) {
        boolean planned = terms.occasion() == DocumentTerms.Occasion.PLANNED;
        LocalDate known = terms.information() == null ? null : given(child, stay, terms.information(), planned);
        LocalDate papers = given(child, stay, terms.documents(), planned);
        List<String> without = new ArrayList<>();
        if (stay.since().isBefore(child.born.plusYears(SCHOOL_AGE))) {
            without.add(ChildDocument.SCHOOL.name());
        }
        boolean work = dice.chance(0.75);
        if (!work) {
            without.add(ChildDocument.FAMILY_WORK_PLAN.name());
        }
        boolean undiagnosed = dice.chance(0.04);
        LocalDate examined = stay.since().plusDays(dice.between(2, 20));
        return new ChildDocumentSet(
                known, known, planned ? known : null, papers, papers, papers, without.contains(ChildDocument.SCHOOL.name()) ? null : papers,
                undiagnosed ? null : papers, work ? papers : null, null, dice.chance(0.8) ? within(stay, examined) : null, String.join(",", without), null);
    }

    /** In time, some days before it had to be, or late; never, if the child had left by then. */
    private LocalDate given(ChildDraft child, StayFacts stay, Due due, boolean before) {
        boolean late = !dice.chance(IN_TIME);
        LocalDate day = late ? due.legal().plusDays(dice.between(2, 14)) : before ? due.legal().minusDays(dice.between(0, 3)) : stay.since();
        return within(stay, day.isBefore(child.born) ? child.born : day);
    }

    private LocalDate within(StayFacts stay, LocalDate day) {
        boolean over = day.isAfter(today) || stay.until() != null && !day.isBefore(stay.until());
        return over ? null : day;
    }
}
