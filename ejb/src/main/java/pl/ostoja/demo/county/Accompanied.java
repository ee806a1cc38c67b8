package pl.ostoja.demo.county;

import java.time.LocalDate;
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

    List<ChildFile.Stays> stays(ChildDraft child, CareFacts care) {
        return child.stays.stream().map(stay -> stay.with(course(child, stay.facts(), care))).toList();
    }

    private ChildFile.Course course(ChildDraft child, StayFacts stay, CareFacts care) {
        Optional<DocumentTerms> terms = DocumentTerms.of(stay, care, law);
        boolean brief = stay.form() == CareForm.RESPITE_FAMILY || stay.form() == CareForm.EMERGENCY_FAMILY;
        LocalDate leaves = brief && stay.until() == null && dice.chance(0.7) ? today.plusDays(dice.between(3, 12)) : null;
        return new ChildFile.Course(leaves, terms.map(owed -> documents(child, stay, owed)).orElse(ChildDocumentSet.NONE));
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
