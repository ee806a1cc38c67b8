package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** What can be written down as a fact from which costs follow, and what cannot. */
final class CostRules {
    static final List<LegalNumber> RAISED = List.of(
            LegalNumber.BENEFIT_KINSHIP, LegalNumber.BENEFIT_OTHER_FAMILY, LegalNumber.SUPPLEMENT_DISABILITY, LegalNumber.SUPPLEMENT_JUVENILE);

    private CostRules() {}

    /** SET-72: a circumstance does not end before it begins, and only respite is spent with another family. */
    static void check(CircumstanceContent content) {
        Period days = new Period(content.since(), content.until());
        if (content.place() != null && content.kind() != CircumstanceKind.RESPITE) {
            throw new BusinessRuleViolation("SET-72", "settlement.violation.placeOfRespite", days.since());
        }
    }

    /** SET-73: what follows from days and amounts is not entered as an expense. */
    static void check(ExpenseContent content) {
        if (!content.category().isEntered()) {
            throw new BusinessRuleViolation("SET-73", "settlement.violation.reckoned", content.category());
        }
    }

    /**
     * SET-74: a decision on who pays is about an episode of care, and follows from what is known for it (UWR art. 191(1)-(4b)); it comes to nothing as long
     * as nothing says who pays. A child lives in a municipality; it is left and looked after in a county at least. An objection ends with an outcome;
     * SET-58: if that is that somebody else pays, it is so from a day on.
     */
    static Liability.Found decide(PayersContent content, CareFacts care) {
        Dispute dispute = content.dispute();
        if (dispute != null) {
            check(dispute, content.since());
        }
        if (Stream.of(content.residence(), content.registration(), content.courtSeat()).anyMatch(place -> isTooWide(place) || isCounty(place))
                || Stream.of(content.leftIn(), content.host()).anyMatch(CostRules::isTooWide)) {
            throw new BusinessRuleViolation("SET-74", "settlement.violation.placeTooWide");
        }
        List<CareEpisode> episodes = care.episodes();
        for (int i = 0; i < episodes.size(); i++) {
            LocalDate left = episodes.get(i).leftOn();
            if (left == null || content.since().isBefore(left)) {
                return found(Liability.of(content.facts(episodes.get(i).since(), i > 0)));
            }
        }
        throw new BusinessRuleViolation("SET-74", "settlement.violation.noCare", content.since());
    }

    private static void check(Dispute dispute, LocalDate since) {
        if ((dispute.endedOn() == null) != (dispute.outcome() == null) || dispute.endedOn() != null && dispute.endedOn().isBefore(dispute.raisedOn())) {
            throw new BusinessRuleViolation("SET-74", "settlement.violation.disputeOutcome");
        }
        boolean lost = dispute.outcome() == Dispute.Outcome.SOMEBODY_ELSE_PAYS;
        if (lost != (dispute.effectFrom() != null) || lost && dispute.effectFrom().isBefore(since)) {
            throw new BusinessRuleViolation("SET-58", "settlement.violation.disputeEffect", since);
        }
    }

    private static boolean isTooWide(TerytCode place) {
        return place != null && place.parent() == null;
    }

    private static boolean isCounty(TerytCode place) {
        return place != null && place.isCounty();
    }

    private static Liability.Found found(Liability answer) {
        return switch (answer) {
            case Liability.Found found -> found;
            case Liability.Open open -> throw new BusinessRuleViolation("SET-74", "settlement.violation.undetermined", open.why());
        };
    }

    /** SET-64: an agreement is concluded with a county or a voivodeship, not later than today, and about days of care. */
    static void check(AgreementContent content, CareFacts care, LocalDate today) {
        if (!content.partner().isCounty() && content.partner().parent() != null) {
            throw new BusinessRuleViolation("SET-64", "settlement.violation.agreementWith");
        }
        if (content.concludedOn().isAfter(today)) {
            throw new BusinessRuleViolation("SET-64", "settlement.violation.agreementInTheFuture", content.concludedOn());
        }
        if (care.episodes().stream().noneMatch(episode -> episode.lastsOn(content.since()))) {
            throw new BusinessRuleViolation("SET-64", "settlement.violation.noCare", content.since());
        }
    }

    /** SET-76: what a family costs is a cost that its children share, of whole months. SET-94: a home is one of housing, with its cost and its residents. */
    static void check(FamilyCostContent content) {
        if (!content.category().isOfFamily()) {
            throw new BusinessRuleViolation("SET-76", "settlement.violation.costOfFamily", content.category());
        }
        if (content.home() != null && content.category() != Category.HOUSING) {
            throw new BusinessRuleViolation("SET-94", "settlement.violation.homeOfHousing");
        }
        whole(content.home());
        Period months = new Period(content.since(), content.until());
        boolean begins = months.since().getDayOfMonth() == 1;
        boolean ends = months.isOpen() || months.until().equals(YearMonth.from(months.until()).atEndOfMonth());
        if (!begins || !ends) {
            throw new BusinessRuleViolation("SET-76", "settlement.violation.wholeMonths");
        }
    }

    /** SET-94: whoever says what a home costs says how many live in it. */
    static HomeCosts whole(HomeCosts home) {
        if (home != null && !home.isWhole()) {
            throw new BusinessRuleViolation("SET-94", "settlement.violation.home");
        }
        return home;
    }

    /** SET-69: a chapter belongs to its division, and months are classified as a whole. */
    static void check(ClassifiedContent content) {
        if (!content.classification().chapter().startsWith(content.classification().division())) {
            throw new BusinessRuleViolation("SET-69", "settlement.violation.chapter", content.classification().chapter());
        }
        if (content.validFrom().getDayOfMonth() != 1) {
            throw new BusinessRuleViolation("SET-69", "settlement.violation.firstOfMonth", content.validFrom());
        }
    }

    /** SET-77: the council raises the benefits and supplements of the act (UWR art. 91). */
    static void check(RateContent content) {
        if (!RAISED.contains(content.number())) {
            throw new BusinessRuleViolation("SET-77", "settlement.violation.raised", content.number());
        }
    }

    /** SET-78: an average cost is of one institution, or of a type in a voivodeship or in Poland. */
    static void checkScope(PublishAverage published) {
        boolean ofOne = published.facility() != null && published.type() == null && published.voivodeship() == null;
        boolean ofMany = published.facility() == null && published.type() != null && !published.type().isFamilyBased()
                && (published.voivodeship() == null || published.voivodeship().equals(published.voivodeship().voivodeship()));
        if (!ofOne && !ofMany) {
            throw new BusinessRuleViolation("SET-78", "settlement.violation.averageOf");
        }
    }
}
