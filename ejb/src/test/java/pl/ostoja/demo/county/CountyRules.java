package pl.ostoja.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.absence.AbsenceRules;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.leaving.AidRules;
import pl.ostoja.leaving.CareLeaver;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodRules;
import pl.ostoja.leaving.LeavingStepFacts;
import pl.ostoja.leaving.LeavingStepRules;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Candidate;
import pl.ostoja.placement.Capacity;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Consent;
import pl.ostoja.placement.FamilyOnDay;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Matching;
import pl.ostoja.placement.Resident;
import pl.ostoja.placement.StayHistory;
import pl.ostoja.placement.Suitability;
import pl.ostoja.review.OpinionDemandRules;
import pl.ostoja.review.OutsideTerms;
import pl.ostoja.wellbeing.Disability;
import pl.ostoja.wellbeing.WellbeingRules;

/** Asks the product's own rules about every fact of a county, as if it had been entered day by day. */
final class CountyRules {
    private CountyRules() {}

    static void refuseNothingOf(County county) {
        historiesArePossible(county);
        placementsAreAllowed(county);
        formsHaveRoom(county);
        nobodyIsInTwoPlaces(county);
        absencesLieInStays(county);
        leavingAndWellbeingCanBeWrittenDown(county);
        siblingsArePartedWithAReason(county);
        reviewsAndFilingsHappenedInCare(county);
        whatOthersAskAndAssessCanBeWrittenDown(county);
        everyDutyHasAKeyOfItsOwn(county);
        nothingIsInTheFuture(county);
    }

    private static void historiesArePossible(County county) {
        CareLaw law = county.settings().law(Counties.BOOK);
        county.children().forEach(child -> assertThat(StayHistory.problems(child.care(), law)).as(child.toString()).isEmpty());
    }

    /** Every stay in a family, in the order in which they began, as the service judges it on that day: what was to come was not known. */
    private static void placementsAreAllowed(County county) {
        CareLaw law = county.settings().law(Counties.BOOK);
        Map<FosterFamilyId, FamilyFile> families = county.families().stream().collect(Collectors.toMap(FamilyFile::id, Function.identity()));
        Map<FosterFamilyId, List<Resident>> residents = new HashMap<>();
        record Placed(ChildFile child, ChildStay stay) {}
        county.children().stream()
                .flatMap(child -> child.stays().stream().filter(stay -> stay.family() != null).map(stay -> new Placed(child, stay)))
                .sorted(Comparator.comparing((Placed placed) -> placed.stay().terms().since()).thenComparing(placed -> placed.stay().id().value()))
                .forEach(placed -> {
                    FamilyFile family = families.get(placed.stay().family());
                    LocalDate day = placed.stay().terms().since();
                    List<Resident> there = residents.computeIfAbsent(family.id(), id -> new ArrayList<>());
                    boolean kin = family.formsOn(day).forms().contains(FamilyForm.KINSHIP) && isKin(county, placed.child().person(), family);
                    Candidate candidate = new Candidate(
                            placed.child().person().value(), placed.child().born(), day, null, placed.stay().terms().basis(), kin, placed.child().needs().disabled(),
                            placed.child().needs().juvenileAct(), siblings(county, placed.child().person()));
                    Suitability answer = Matching.judge(
                            new FamilyOnDay(family.formsOn(day), family.standingOn(day), true), there.stream().filter(one -> one.until() == null || one.until().isAfter(day)).toList(),
                            candidate, law);
                    assertThat(answer.isAllowedWith(Consent.in(placed.stay().consents()))).as("%s %s", answer, placed).isTrue();
                    assertThat(answer.form()).isEqualTo(placed.stay().form());
                    there.add(new Resident(
                            placed.child().person().value(), day, placed.stay().until(), placed.stay().terms().basis() == LegalBasis.ADULT_STAY,
                            placed.child().needs().disabled(), placed.child().needs().juvenileAct(), placed.stay().terms().basis() == LegalBasis.RESPITE_CONTRACT));
                });
    }

    /** PLC-76: on the first day of forms there lived no more than they have places for, or brothers and sisters with both consents. */
    private static void formsHaveRoom(County county) {
        CareLaw law = county.settings().law(Counties.BOOK);
        county.families().forEach(family -> family.forms().forEach(held -> {
            LocalDate first = held.period().since();
            List<UUID> there = county.children().stream().filter(child -> fillsAPlace(child, family, first)).map(child -> child.person().value()).toList();
            boolean agreed = Consent.in(held.consents()).size() == 2
                    && there.stream().anyMatch(person -> siblings(county, new PersonId(person)).stream().anyMatch(there::contains));
            Capacity.limit(held.forms(), first, law)
                    .filter(limit -> !agreed)
                    .ifPresent(limit -> assertThat(there.size()).as("%s %s", family.id(), held).isLessThanOrEqualTo(limit.places()));
        }));
    }

    private static boolean fillsAPlace(ChildFile child, FamilyFile family, LocalDate day) {
        return child.stays().stream()
                .anyMatch(stay -> family.id().equals(stay.family()) && stay.terms().basis() != LegalBasis.RESPITE_CONTRACT && stay.occupies(day));
    }

    private static void leavingAndWellbeingCanBeWrittenDown(County county) {
        CareLaw law = county.settings().law(Counties.BOOK);
        LocalDate today = county.order().today();
        county.children().forEach(child -> {
            CareFacts care = child.care();
            assertThat(LeavingStepFacts.done(child.leaver().steps().stream().map(step -> step.content().facts()).toList())).isEqualTo(child.leaving());
            child.leaver().steps().forEach(step -> LeavingStepRules.check(step.content(), care, law, today));
            List<LeavingPeriodContent> periods = child.leaver().periods().stream().map(ChildLeaving.Spent::content).toList();
            List<LeavingAidContent> aids = child.leaver().aids().stream().map(ChildLeaving.Asked::content).toList();
            periods.forEach(period -> LeavingPeriodRules.check(period, care, aids, today));
            child.leaver().aids().forEach(aid -> {
                LocalDate day = aid.content().lawDay();
                boolean impaired = Disability.isImpaired(day, child.wellbeing().facts().stream().map(known -> known.content().facts()).toList());
                CareLeaver leaver = new CareLeaver(care, child.leaving(), periods, impaired, law);
                AidRules.check(aid.content(), leaver, today);
                List<LeavingAidContent> others = child.leaver().aids().stream().filter(other -> !other.equals(aid)).map(ChildLeaving.Asked::content).toList();
                AidRules.explained(AidRules.grounded(aid.content(), leaver), others, leaver, Counties.BOOK.on(day));
            });
            child.wellbeing().facts().forEach(known -> WellbeingRules.check(known.content(), care, law, today));
        });
    }

    private static void whatOthersAskAndAssessCanBeWrittenDown(County county) {
        LocalDate today = county.order().today();
        county.children().forEach(child -> {
            child.reviews().outside().demands().forEach(demand -> OpinionDemandRules.check(demand.content(), child.care(), today));
            child.reviews().outside().assessments().forEach(made -> OutsideTerms.check(made.content(), child.care(), today));
        });
    }

    private static void absencesLieInStays(County county) {
        county.children().forEach(child -> AbsenceRules.check(child.away().facts(), child.care()));
    }

    private static boolean isKin(County county, PersonId child, FamilyFile family) {
        return family.carers().stream().anyMatch(carer -> county.ties().stream()
                .anyMatch(tie -> tie.person().equals(child) && tie.relative().equals(carer.person()) && tie.kind() == KinshipKind.GRANDPARENT));
    }

    private static Set<UUID> siblings(County county, PersonId child) {
        Set<PersonId> mothers = mothers(county, child);
        return county.ties().stream()
                .filter(tie -> tie.kind() == KinshipKind.MOTHER && mothers.contains(tie.relative()) && !tie.person().equals(child))
                .map(tie -> tie.person().value())
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> mothers(County county, PersonId child) {
        return county.ties().stream()
                .filter(tie -> tie.kind() == KinshipKind.MOTHER && tie.person().equals(child))
                .map(Tie::relative)
                .collect(Collectors.toSet());
    }

    private static void nobodyIsInTwoPlaces(County county) {
        assertThat(county.children().stream().map(ChildFile::person)).doesNotHaveDuplicates();
        county.children().forEach(child -> {
            for (int i = 1; i < child.stays().size(); i++) {
                assertThat(child.stays().get(i - 1).until()).as(child.toString()).isNotNull().isBeforeOrEqualTo(child.stays().get(i).terms().since());
            }
        });
    }

    /** PLC-61. */
    private static void siblingsArePartedWithAReason(County county) {
        Map<UUID, ChildFile> byPerson = county.children().stream().collect(Collectors.toMap(child -> child.person().value(), Function.identity()));
        county.children().forEach(child -> child.stays().stream().filter(stay -> stay.siblingsApartWhy() == null).forEach(stay -> {
            Set<FosterFamilyId> theirs = new HashSet<>();
            siblings(county, child.person()).stream()
                    .map(byPerson::get)
                    .flatMap(sibling -> sibling.stays().stream())
                    .filter(other -> other.family() != null && other.occupies(stay.terms().since()))
                    .forEach(other -> theirs.add(other.family()));
            assertThat(theirs.isEmpty() || theirs.contains(stay.family())).as(child.toString()).isTrue();
        }));
    }

    private static void reviewsAndFilingsHappenedInCare(County county) {
        county.children().forEach(child -> {
            assertThat(child.reviews().made()).allSatisfy(review -> assertThat(child.stays()).anyMatch(stay -> stay.occupies(review.content().heldOn())));
            assertThat(child.court().filings()).allSatisfy(filing -> assertThat(filing.content().sentOn()).isAfterOrEqualTo(child.born()));
        });
    }

    /** DUT-1. */
    private static void everyDutyHasAKeyOfItsOwn(County county) {
        assertThat(Counties.duties(county).map(Duty::key)).doesNotHaveDuplicates();
    }

    private static void nothingIsInTheFuture(County county) {
        LocalDate today = county.order().today();
        county.children().forEach(child -> {
            assertThat(child.registeredOn()).isBeforeOrEqualTo(today);
            assertThat(child.stays()).allSatisfy(stay -> {
                assertThat(stay.terms().since()).isBeforeOrEqualTo(today).isAfterOrEqualTo(child.registeredOn());
                assertThat(stay.until() == null || !stay.until().isAfter(today)).isTrue();
                stay.course().documents().check(child.born(), today);
            });
            assertThat(child.notices()).allSatisfy(notice -> assertThat(notice.sentOn()).isBeforeOrEqualTo(today));
            assertThat(child.reviews().made()).allSatisfy(review -> assertThat(review.content().heldOn()).isBeforeOrEqualTo(today));
            assertThat(child.court().filings()).allSatisfy(filing -> assertThat(filing.content().sentOn()).isBeforeOrEqualTo(today));
        });
        county.families().forEach(family -> {
            assertThat(family.registeredOn()).isBeforeOrEqualTo(today);
            assertThat(family.evaluations()).allSatisfy(evaluated -> assertThat(evaluated.content().madeOn()).isBeforeOrEqualTo(today));
        });
        county.people().forEach(person -> assertThat(person.knownSince()).isBeforeOrEqualTo(today));
    }
}
