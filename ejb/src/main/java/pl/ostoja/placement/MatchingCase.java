package pl.ostoja.placement;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.fostering.ReadinessOnDay;
import pl.ostoja.fostering.WishPart;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.Explanation;

/** One question of {@link Matching} while it is being answered: one method per rule. */
final class MatchingCase {
    private final FamilyOnDay family;
    private final List<Resident> residents;
    private final Candidate candidate;
    private final boolean siblingsComeAlong;
    private final CareLaw law;
    private final boolean respite;

    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> doubts = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final Set<Consent> consents = EnumSet.noneOf(Consent.class);

    MatchingCase(FamilyOnDay family, List<Resident> residents, Candidate candidate, boolean siblingsComeAlong, CareLaw law) {
        this.family = family;
        this.residents = residents;
        this.candidate = candidate;
        this.siblingsComeAlong = siblingsComeAlong;
        this.law = law;
        this.respite = candidate.basis() == LegalBasis.RESPITE_CONTRACT;
    }

    Suitability answer() {
        mustBeActive();
        mayHaveToAgree();
        if (!respite) {
            mustBeKin();
            mustHaveAPlace();
            mustTakeEmergencies();
            mayRefuseAnOlderChild();
            mustNotMixInASpecialistFamily();
            mustBeSpecialistForAJuvenile();
            prefers();
            wishes();
        }
        if (!refusals.isEmpty()) {
            return new Suitability.Unsuitable(form(), refusals, remarks);
        }
        return doubts.isEmpty()
                ? new Suitability.Suitable(form(), remarks)
                : new Suitability.NeedsConsent(form(), consents, doubts, remarks);
    }

    /** PLC-14: towards a guest the family is a respite family; towards its own kin a kinship family. */
    private CareForm form() {
        if (respite) {
            return CareForm.RESPITE_FAMILY;
        }
        if (candidate.kinOfCarers() || family.forms().onlyKinship()) {
            return CareForm.KINSHIP_FAMILY;
        }
        var form = family.forms().besideKinship().orElseThrow();
        return CareForm.of(form, Optional.ofNullable(family.forms().kind()));
    }

    /** PLC-1. */
    private void mustBeActive() {
        if (family.standing() != FamilyStanding.ACTIVE) {
            var help = family.standing() == FamilyStanding.NOT_YET_QUALIFIED
                    ? "placement.help.untrainedByCourt"
                    : "placement.help.anotherFamily";
            refuse("PLC-1", "art. 42–45 UWR", Explanation.of("placement.unsuitable.standing", family.standing()), help);
        }
    }

    /** PLC-16: nobody may be given a child against their will; who is not ready must be asked. */
    private void mayHaveToAgree() {
        if (!family.ready()) {
            ask("PLC-16", "art. 36 UWR", notReady(family.readiness()), Consent.FAMILY);
        }
    }

    private static Explanation notReady(ReadinessOnDay said) {
        if (said.why() == null) {
            return Explanation.of("placement.consent.notReady");
        }
        return said.until() == null
                ? Explanation.of("placement.consent.notReadyWhy", said.why())
                : Explanation.of("placement.consent.notReadyUntil", said.why(), said.until());
    }

    /** PLC-2. */
    private void mustBeKin() {
        if (family.forms().onlyKinship() && !candidate.kinOfCarers()) {
            var what = Explanation.of("placement.unsuitable.notKin");
            refuse("PLC-2", "art. 41 ust. 2 UWR", what, "placement.help.qualifyAsNonProfessional");
        }
    }

    /** PLC-3 to PLC-9 and PLC-15. */
    private void mustHaveAPlace() {
        var forms = candidate.kinOfCarers() ? family.forms().withKinship() : family.forms();
        Capacity.limit(forms, candidate.from(), law)
                .ifPresent(limit -> Capacity.firstCrowd(
                                residents, candidate.from(), candidate.until(), limit.places())
                        .ifPresent(crowd -> tooMany(limit, crowd)));
    }

    private void tooMany(Capacity.Limit limit, Capacity.Crowd crowd) {
        var what = Explanation.of(
                "placement.limit.exceeded", crowd.day(), crowd.there(), limit.places(), crowd.adults());
        if (family.forms().isEmergency()) {
            ask("PLC-9", "art. 58 UWR", what, Consent.FAMILY);
        } else if (siblingsComeAlong
                || siblingsThere().stream().anyMatch(sibling -> sibling.livesHereOn(crowd.day()))) {
            ask("PLC-8", siblingsArticle(limit), what, Consent.FAMILY, Consent.COORDINATOR_OPINION);
        } else {
            var help = crowd.freeFrom() == null
                    ? Explanation.of("placement.help.anotherFamily")
                    : Explanation.of("placement.help.placeFreeFrom", crowd.freeFrom());
            refusals.add(new Finding(limit.rule(), limit.article(), what, help));
        }
    }

    private static String siblingsArticle(Capacity.Limit limit) {
        return switch (limit.rule()) {
            case "PLC-4" -> "art. 53 ust. 2 UWR";
            case "PLC-5" -> "art. 61 ust. 2 UWR";
            default -> limit.article();
        };
    }

    private List<Resident> siblingsThere() {
        return residents.stream()
                .filter(resident -> candidate.siblings().contains(resident.person()))
                .filter(resident -> resident.meets(candidate.from(), candidate.until()))
                .toList();
    }

    /** PLC-13. */
    private void mustTakeEmergencies() {
        if (candidate.basis().onlyEmergency() && !family.forms().isEmergency()) {
            var what = Explanation.of("placement.unsuitable.onlyEmergency", candidate.basis());
            refuse("PLC-13", "art. 58 ust. 1 UWR", what, "placement.help.emergencyFamily");
        }
    }

    /** PLC-10: "above the tenth year of life" is from the tenth birthday on (KC art. 112). */
    private void mayRefuseAnOlderChild() {
        var age = law.whole(LegalNumber.EMERGENCY_REFUSAL_AGE_Y, candidate.from());
        var older = !candidate.from().isBefore(law.birthday(candidate.born(), age));
        if (family.forms().isEmergency() && candidate.basis() == LegalBasis.POLICE_BORDER_GUARD && older) {
            ask("PLC-10", "art. 58 UWR", Explanation.of("placement.consent.olderChild", age), Consent.FAMILY);
        }
    }

    /** PLC-11. */
    private void mustNotMixInASpecialistFamily() {
        if (!family.forms().isSpecialist()) {
            return;
        }
        var clash = residents.stream()
                .filter(resident -> !resident.respite() && resident.meets(candidate.from(), candidate.until()))
                .anyMatch(resident -> resident.juvenileAct() && candidate.disabled()
                        || resident.disabled() && candidate.underJuvenileAct());
        if (clash) {
            var what = Explanation.of("placement.unsuitable.specialistMix");
            refuse("PLC-11", "art. 59 UWR", what, "placement.help.anotherSpecialistFamily");
        }
    }

    /** PLC-12. */
    private void mustBeSpecialistForAJuvenile() {
        if (candidate.basis() == LegalBasis.JUVENILE_ACT && !family.forms().isSpecialist()) {
            var what = Explanation.of("placement.unsuitable.onlySpecialist");
            refuse("PLC-12", "art. 59 ust. 1 pkt 2 UWR", what, "placement.help.anotherSpecialistFamily");
        }
    }

    /** PLC-17 to PLC-19: the law prefers it, so it is said, but it forbids nothing. */
    private void prefers() {
        if (!siblingsThere().isEmpty()) {
            remark("PLC-17", "art. 112⁸ KRO", "placement.remark.siblingsTogether");
        }
        var professional = family.forms().forms().contains(FamilyForm.PROFESSIONAL);
        if (candidate.disabled() && !professional) {
            remark("PLC-18", "art. 112⁶ KRO", "placement.remark.disabledToProfessional");
        }
        var special = candidate.disabled() || candidate.underJuvenileAct() || candidate.kinOfCarers();
        if (family.forms().isSpecialist() && !special) {
            remark("PLC-19", "art. 59 ust. 1 UWR", "placement.remark.specialistPlace");
        }
    }

    /** FST-36 and FST-37: a wish is no prohibition; it is said, and the family comes after those that wish for the child. */
    private void wishes() {
        int age = Period.between(candidate.born(), candidate.from()).getYears();
        int there = Capacity.taken(residents, candidate.from()) + 1;
        Nearness near = Nearness.between(candidate.near(), family.home());
        var child = new ExpectationContent.Asked(age, candidate.sex(), there, siblingsComeAlong, candidate.disabled(), near);
        family.wishes().outsideOfCarers(child).forEach(part -> outside("FST-36", "placement.remark.outsideWish", part));
        family.wishes().outsideOfWorkerOnly(child).forEach(part -> outside("FST-37", "placement.remark.outsideView", part));
    }

    private void outside(String rule, String key, WishPart part) {
        remarks.add(Finding.of(rule, "art. 36 UWR", Explanation.of(key, part)));
    }

    private void refuse(String rule, String article, Explanation what, String help) {
        refusals.add(new Finding(rule, article, what, Explanation.of(help)));
    }

    private void ask(String rule, String article, Explanation what, Consent... whose) {
        doubts.add(new Finding(rule, article, what, Consent.asked(List.of(whose))));
        consents.addAll(List.of(whose));
    }

    private void remark(String rule, String article, String key) {
        remarks.add(Finding.of(rule, article, Explanation.of(key)));
    }
}
