package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.CareFixture.DAY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class PlacementServiceIT {
    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    MatchingService matching;

    @Inject
    FosterFamilyService families;

    @Inject
    CurrentCaller caller;

    @BeforeEach
    void workForANewCentre() {
        caller.become(Caller.system(CentreId.next()));
    }

    @Test
    void aPlacedChildLivesInTheFamilyFromTheActualDay() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        FosterFamilyId family = aFamily("Nowiccy");

        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(DAY)));

        ChildDetails shown = children.details(child);
        assertThat(shown.inCareSince()).isEqualTo(DAY);
        assertThat(shown.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.place()).isEqualTo("Nowiccy");
            assertThat(stay.form()).isEqualTo(CareForm.NON_PROFESSIONAL_FAMILY);
            assertThat(stay.order().reference()).isEqualTo("III Nsm 482/26");
            assertThat(stay.isOpen()).isTrue();
        });
    }

    @Test
    void theFourthChildIsRefusedByTheLimitOfThree() {
        FosterFamilyId family = aFamily("Pełni");
        for (String name : List.of("Ala", "Ela", "Ola")) {
            place(children.register(CareFixture.aGirl(name, "Obca")), family);
        }
        ChildId fourth = children.register(CareFixture.aGirl("Ula", "Obca"));

        assertRefused("PLC-4", () -> place(fourth, family));
        assertThat(answerOf(fourth, family).verdict()).isEqualTo(WhereToLive.Verdict.UNSUITABLE);
        assertThat(answerOf(fourth, family).taken()).isEqualTo(3);
    }

    @Test
    void theFamilyOfTheChildIsMarkedAndItsOwnPlaceDoesNotSpeakAgainstIt() {
        FosterFamilyId family = aFamily("Pełni");
        ChildId last = null;
        for (String name : List.of("Ala", "Ela", "Ola")) {
            last = children.register(CareFixture.aGirl(name, "Obca"));
            place(last, family);
        }

        PlaceAnswer answer = answerOf(last, family);
        assertThat(answer.livesThere()).isTrue();
        assertThat(answer.verdict()).isEqualTo(WhereToLive.Verdict.SUITABLE);
        assertThat(answerOf(last, aFamily("Wolni")).livesThere()).isFalse();
    }

    @Test
    void aSiblingMayComeAboveTheLimitWithBothConsents() {
        FosterFamilyId family = aFamily("Pełni");
        ChildId sister = children.register(CareFixture.aGirl("Ala", "Siostra"));
        place(sister, family);
        place(children.register(CareFixture.aGirl("Ela", "Obca")), family);
        place(children.register(CareFixture.aGirl("Ola", "Obca")), family);
        ChildId brother = children.register(new RegisterChild(
                null,
                PersonFixture.aMan("Jan", "Siostra", LocalDate.of(2018, 2, 2)),
                CareNeeds.NONE,
                null,
                List.of(RelativeEntry.of(KinshipKind.SIBLING, children.details(sister).person().id()))));

        assertThat(answerOf(brother, family).verdict()).isEqualTo(WhereToLive.Verdict.NEEDS_CONSENT);
        assertRefused("PLC-8", () -> place(brother, family));
        var consents = new Consents("Maria Pełni", DAY, "Joanna Maj", DAY);
        placements.place(new PlaceChild(brother, family, CareFixture.byCourtFrom(DAY), consents, null, null, null));

        assertThat(children.details(brother).siblings()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ala Siostra");
            assertThat(row.together()).isTrue();
        });
    }

    @Test
    void childrenOfTheSameMotherAreSiblingsAndArePartedOnlyForAReason() {
        ChildId first = children.register(CareFixture.aGirl("Ala", "Mała"));
        var mother = children.addRelative(first, RelativeEntry.of(KinshipKind.MOTHER, PersonFixture.aWoman("Iwona", "Mała", LocalDate.of(1990, 1, 1))));
        ChildId second = children.register(new RegisterChild(
                null,
                PersonFixture.aWoman("Ela", "Mała", LocalDate.of(2019, 3, 3)),
                CareNeeds.NONE,
                null,
                List.of(RelativeEntry.of(KinshipKind.MOTHER, mother))));
        place(first, aFamily("Pierwsi"));
        FosterFamilyId other = aFamily("Drudzy");

        assertRefused("PLC-61", () -> place(second, other));
        placements.place(new PlaceChild(second, other, CareFixture.byCourtFrom(DAY), Consents.NONE, null, "Opinia psychologa z 10.09.2026", null));

        assertThat(children.details(second).siblings()).singleElement().satisfies(row -> assertThat(row.together()).isFalse());
    }

    @Test
    void aGrandmotherTakesTheChildAsKinship() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Wnuk"));
        FosterFamilyId family = families.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Babcia"));
        assertRefused("PLC-2", () -> place(child, family));

        var grandmother = families.details(family).carers().getFirst().person().id();
        children.addRelative(child, RelativeEntry.of(KinshipKind.GRANDPARENT, grandmother));
        place(child, family);

        assertThat(children.details(child).stays().getFirst().form()).isEqualTo(CareForm.KINSHIP_FAMILY);
    }

    @Test
    void aTransferEndsTheStayBeforeOnTheSameDay() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        place(child, aFamily("Pierwsi"));
        FosterFamilyId next = aFamily("Drudzy");
        LocalDate day = DAY.plusMonths(1);
        assertRefused("PLC-22", () -> placements.place(PlaceChild.of(child, next, CareFixture.byCourtFrom(day))));

        placements.place(new PlaceChild(child, next, CareFixture.byCourtFrom(day), Consents.NONE, EndReason.TRANSFER_FAMILY_CARE, null, null));

        var stays = children.details(child).stays();
        assertThat(stays).extracting(StayRow::place).containsExactly("Drudzy", "Pierwsi");
        assertThat(stays.getLast().until()).isEqualTo(day);
        assertThat(children.details(child).inCareSince()).isEqualTo(DAY);
    }

    @Test
    void anEndedStayFreesThePlace() {
        FosterFamilyId family = aFamily("Pełni");
        ChildId leaving = children.register(CareFixture.aGirl("Ala", "Obca"));
        StayId stay = place(leaving, family);
        place(children.register(CareFixture.aGirl("Ela", "Obca")), family);
        place(children.register(CareFixture.aGirl("Ola", "Obca")), family);
        placements.end(new EndStay(stay, DAY.plusDays(10), EndReason.RETURN_TO_FAMILY, null, 0));
        ChildId next = children.register(CareFixture.aGirl("Ula", "Obca"));

        assertRefused("PLC-4", () -> placements.place(PlaceChild.of(next, family, CareFixture.byCourtFrom(DAY.plusDays(9)))));
        placements.place(PlaceChild.of(next, family, CareFixture.byCourtFrom(DAY.plusDays(10))));

        assertThat(children.details(leaving).inCareSince()).isNull();
        assertRefused("PLC-63", () -> placements.end(
                new EndStay(stay, DAY.plusDays(11), EndReason.OTHER, null, children.details(leaving).stays().getFirst().version())));
    }

    @Test
    void aStayEndsNotBeforeItsFirstDayAndWithAReason() {
        FosterFamilyId family = aFamily("Nowiccy");
        StayId stay = place(children.register(CareFixture.aGirl("Ala", "Obca")), family);

        assertRefused("PLC-20", () -> placements.end(new EndStay(stay, DAY.minusDays(1), EndReason.OTHER, null, 0)));
        CorrectStay nobodyKnowsWhy =
                new CorrectStay(stay, CareFixture.byCourtFrom(DAY), DAY.plusDays(1), null, null, "pomyłka", placements.stay(stay).version());
        assertRefused("PLC-26", () -> placements.correct(nobodyKnowsWhy));
    }

    @Test
    void aCorrectionMayNotClaimDaysOnWhichThePlaceWasTaken() {
        FosterFamilyId family = aFamily("Pełni");
        ChildId late = children.register(CareFixture.aGirl("Ala", "Obca"));
        for (String name : List.of("Ela", "Ola", "Ula")) {
            StayId stay = place(children.register(CareFixture.aGirl(name, "Obca")), family);
            placements.end(new EndStay(stay, DAY.plusDays(5), EndReason.RETURN_TO_FAMILY, null, 0));
        }
        StayId stay = placements.place(PlaceChild.of(late, family, CareFixture.byCourtFrom(DAY.plusDays(5))));

        assertRefused("PLC-4", () -> correct(stay, DAY.plusDays(4)));
        correct(stay, DAY.plusDays(6));

        assertThat(children.details(late).inCareSince()).isEqualTo(DAY.plusDays(6));
        assertThatThrownBy(() -> correct(stay, DAY.plusDays(7))).isInstanceOf(EditConflict.class);
    }

    @Test
    void aStayThatNeverHappenedIsTakenAway() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        FosterFamilyId family = aFamily("Nowiccy");
        StayId stay = place(child, family);
        assertRefused("PLC-67", () -> families.changeStanding(
                new ChangeStanding(family, FamilyStanding.ENDED, DAY.plusDays(1), "Na własną prośbę")));
        assertRefused("PLC-68", () -> children.remove(child, "Wpisana dwa razy", children.details(child).version()));
        assertRefused("PLC-66", () -> placements.remove(stay, " ", 0));

        placements.remove(stay, "Zapisana przy innym dziecku", 0);
        families.changeStanding(new ChangeStanding(family, FamilyStanding.ENDED, DAY.plusDays(1), "Na własną prośbę"));
        children.remove(child, "Wpisana dwa razy", children.details(child).version());

        assertThatThrownBy(() -> children.details(child)).isInstanceOf(NotFound.class);
    }

    /** PLC-65: clocks that run in hours begin and stop in the past. */
    @Test
    void anHourThatHasNotComeIsNoFact() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        FosterFamilyId family = aFamily("Nowiccy");
        StayTerms terms = CareFixture.byCourtFrom(DAY);
        Instant later = Instant.now().plusSeconds(3600);
        assertRefused("PLC-65", () -> placements.place(PlaceChild.of(
                child, family, new StayTerms(terms.basis(), terms.order(), terms.since(), later, terms.doubts(), null, null))));

        StayId stay = placements.place(PlaceChild.of(child, family, terms));
        assertRefused("PLC-65", () -> placements.recordNotice(new RecordNotice(stay, NoticeKind.PAYERS, DAY, later, Channel.POST, null)));
        placements.recordNotice(new RecordNotice(stay, NoticeKind.PAYERS, DAY, Instant.now(), Channel.POST, null));
    }

    @Test
    void anInstitutionIsNamedAndAFamilyIsChosen() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        assertRefused("PLC-64", () -> placements.placeElsewhere(elsewhere(child, CareForm.KINSHIP_FAMILY, DAY)));
        assertRefused("PLC-65", () -> placements.placeElsewhere(elsewhere(child, CareForm.FAMILY_TYPE_FACILITY, LocalDate.of(2999, 1, 1))));

        placements.placeElsewhere(elsewhere(child, CareForm.FAMILY_TYPE_FACILITY, DAY));

        assertThat(children.details(child).stays().getFirst().place()).isEqualTo("Dom dla Dzieci „Azyl”");
    }

    @Test
    void aStayThatIsOverIsWrittenDownAtOnceAlsoBeforeALaterOne() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        LocalDate moved = DAY.plusMonths(1);
        placements.place(PlaceChild.of(child, aFamily("Drudzy"), CareFixture.byCourtFrom(moved)));
        FosterFamilyId first = aFamily("Pierwsi");
        var left = new StayEnding(moved, EndReason.TRANSFER_FAMILY_CARE, null);
        var tooLate = new StayEnding(moved.plusDays(1), EndReason.TRANSFER_FAMILY_CARE, null);
        StayTerms terms = CareFixture.byCourtFrom(DAY);

        assertRefused("PLC-22", () -> placements.place(PlaceChild.of(child, first, terms)));
        assertRefused("PLC-21", () -> placements.place(new PlaceChild(child, first, terms, Consents.NONE, null, null, tooLate)));
        placements.place(new PlaceChild(child, first, terms, Consents.NONE, null, null, left));

        assertThat(children.details(child).stays()).extracting(StayRow::until).containsExactly(null, moved);
        assertThat(children.details(child).inCareSince()).isEqualTo(DAY);
    }

    @Test
    void aCourtIsNamedWithItsOrder() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        FosterFamilyId family = aFamily("Nowiccy");

        assertRefused("PLC-62", () -> placements.place(
                PlaceChild.of(child, family, StayTerms.of(LegalBasis.COURT_ORDER, Order.NONE, DAY))));
    }

    @Test
    void aChildHasOneFileAndABirthday() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        var again = new RegisterChild(children.details(child).person().id(), null, CareNeeds.NONE, null, List.of());
        assertRefused("PLC-60", () -> children.register(again));
        assertRefused("PLC-60", () -> children.register(RegisterChild.of(PersonFixture.aWoman("Ewa", "Nieznana", null))));

        assertThat(children.details(child).fileNumber()).matches("\\d{4}/1");
    }

    /** PLC-75. */
    @Test
    void whyAFamilyWasChosenStaysWithTheStay() {
        ChildId chosen = children.register(CareFixture.aGirl("Zofia", "Wybrana"));
        StayId stay = placements.place(new PlaceChild(chosen, aFamily("Wybrani"), CareFixture.byCourtFrom(DAY), Consents.NONE, null, null, null, " Zna jej choroby. "));

        assertThat(placements.stay(stay).chosenWhy()).isEqualTo("Zna jej choroby.");
        assertThat(placements.stay(stay).chosenKnown().key()).isEqualTo("placement.known");
    }

    private StayId place(ChildId child, FosterFamilyId family) {
        return placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(DAY)));
    }

    private void correct(StayId stay, LocalDate since) {
        placements.correct(new CorrectStay(stay, CareFixture.byCourtFrom(since), null, null, null, "Protokół przyjęcia", 0));
    }

    private static PlaceElsewhere elsewhere(ChildId child, CareForm form, LocalDate day) {
        return new PlaceElsewhere(child, form, "Dom dla Dzieci „Azyl”", CareFixture.byCourtFrom(day), null, null, null);
    }

    private FosterFamilyId aFamily(String label) {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label));
    }

    private PlaceAnswer answerOf(ChildId child, FosterFamilyId family) {
        return matching.whereCouldThisChildLive(WhereToLive.of(child, DAY, LegalBasis.COURT_ORDER), PageRequest.page(1)).answer().rows().stream()
                .filter(answer -> answer.family().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
