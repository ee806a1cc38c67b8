package pl.ostoja.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareLaw;

/** Which days courts have set about one family, and which filing answers which of them. */
public final class FamilyCourtTerms {
    private final FamilyCourtFacts facts;
    private final CareLaw law;

    public FamilyCourtTerms(FamilyCourtFacts facts, CareLaw law) {
        this.facts = facts;
        this.law = law;
    }

    /** CRT-7, CRT-10: a report answers the first open day of those whose time has begun: from the order on, and after the day before. */
    public List<CourtTerm> reports() {
        List<CourtTerm> terms = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (FamilyCourtFacts.Report report : facts.reports().stream().sorted(Comparator.comparing(FamilyCourtFacts.Report::day)).toList()) {
            FamilyOrderContent order = report.by();
            LocalDate from = order.orderedOn().isAfter(before) ? order.orderedOn() : before.plusDays(1);
            LocalDate ended = liftedOn(order.orderedOn(), report.day());
            terms.add(new CourtTerm(report.order(), from, report.day(), due(report.day(), order.receivedOn()), order.reference(), order.orderedOn(), null, ended));
            before = report.day();
        }
        return answered(terms, facts.sent(CourtFilingType.WORK_WITH_FAMILY_REPORT));
    }

    /** CRT-11: an opinion answers the first open request of those that had come. */
    public List<CourtTerm> opinions() {
        List<CourtTerm> terms = new ArrayList<>(facts.opinions().stream().map(this::opinion).sorted(Comparator.comparing(CourtTerm::day)).toList());
        return answered(terms, facts.sent(CourtFilingType.ASSISTANT_OPINION));
    }

    private CourtTerm opinion(FamilyCourtFacts.Opinion asked) {
        OpinionRequestContent content = asked.content();
        LocalDate received = content.receivedOn();
        return new CourtTerm(asked.id(), received, content.dueOn(), due(content.dueOn(), received), content.reference(), received, null, null);
    }

    /** CRT-8: what came too late to be done by the day that it names is owed promptly, so that nothing is born overdue; a term of a court moves as others do (KPC 165). */
    private Due due(LocalDate day, LocalDate receivedOn) {
        return Due.within(day.isBefore(receivedOn) ? Terms.promptly(receivedOn, law.on(receivedOn).promptlyDays()) : day);
    }

    /** CRT-10: reports are owed until the court lifts the obligation; null if it has not. */
    private LocalDate liftedOn(LocalDate orderedOn, LocalDate day) {
        return facts.lifted().stream().filter(lifted -> !lifted.isBefore(orderedOn) && lifted.isBefore(day)).findFirst().orElse(null);
    }

    private static List<CourtTerm> answered(List<CourtTerm> terms, List<LocalDate> sent) {
        for (LocalDate day : sent) {
            for (int i = 0; i < terms.size(); i++) {
                if (terms.get(i).takes(day)) {
                    terms.set(i, terms.get(i).answered(day));
                    break;
                }
            }
        }
        return terms;
    }
}
