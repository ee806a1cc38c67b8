package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.CareFixture.DAY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class StayCourseServiceIT {
    @Inject
    StayCourseService course;

    @Inject
    PlacementService placements;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    PlacesService places;

    @Inject
    HoldService holds;

    @Inject
    Clock clock;

    @Inject
    DutyService duties;

    @Inject
    CurrentCaller caller;

    private ChildId child;
    private StayId stay;

    @BeforeEach
    void placeAChildForANewCentre() {
        caller.become(Caller.system(CentreId.next()));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        stay = placements.place(PlaceChild.of(child, aFamily("Nowiccy"), CareFixture.byCourtFrom(DAY)));
    }

    /** PLC-81: the girl was born on 9 April 2016 and may stay until her 18th birthday. */
    @Test
    void thePlannedEndLiesWithinTheStay() {
        assertRefused("PLC-81", () -> plan(DAY));
        assertRefused("PLC-81", () -> plan(LocalDate.of(2034, 4, 10)));

        plan(LocalDate.of(2034, 4, 9));
        plan(DAY.plusDays(1));
        assertThat(row().plannedEndOn()).isEqualTo(DAY.plusDays(1));
        plan(null);
        assertThat(row().plannedEndOn()).isNull();
        assertThatThrownBy(() -> course.planEnd(new PlanStayEnd(stay, DAY.plusDays(2), 0))).isInstanceOf(EditConflict.class);

        placements.end(new EndStay(stay, DAY.plusDays(9), EndReason.RETURN_TO_FAMILY, null, row().version()));
        assertRefused("PLC-81", () -> plan(DAY.plusDays(5)));
    }

    /** Ordered two days before, so everything was owed on the next working day, Thursday 17 September 2026; the school papers came later. */
    @Test
    void whatAccompaniesTheChildIsOwedUntilTheLastOfIt() {
        ChildDocumentSet some = new ChildDocumentSet(DAY, DAY, null, DAY, DAY, DAY, null, DAY, DAY, null, null, null, null);
        course.record(new RecordDocuments(stay, some, row().version()));

        StayDocuments seen = course.documents(stay);
        assertThat(seen.occasion()).isEqualTo(DocumentTerms.Occasion.URGENT);
        assertThat(of(seen, ChildDocument.HEALTH).daysLate()).isZero();
        assertThat(of(seen, ChildDocument.SCHOOL).due().legal()).isEqualTo("2026-09-17");
        assertThat(of(seen, ChildDocument.SCHOOL).daysLate()).isPositive();
        assertThat(of(seen, ChildDocument.EXAMINATION).due()).isNull();

        ChildDocumentSet all = new ChildDocumentSet(DAY, DAY, null, DAY, DAY, DAY, DAY.plusDays(5), DAY, DAY, null, null, null, null);
        course.record(new RecordDocuments(stay, all, row().version()));
        assertThat(of(course.documents(stay), ChildDocument.SCHOOL).daysLate()).isEqualTo(4);
        assertThat(duties.check()).as("DUT-2").isEmpty();
        ChildDocumentSet tomorrow = new ChildDocumentSet(LocalDate.of(2999, 1, 1), DAY, null, DAY, DAY, DAY, DAY, DAY, DAY, null, null, null, null);
        assertRefused("PLC-82", () -> course.record(new RecordDocuments(stay, tomorrow, row().version())));
    }

    @Test
    void whoDoesNotSeeTheChildFindsNoDocuments() {
        caller.become(Caller.system(CentreId.next()));

        assertThatThrownBy(() -> course.documents(stay)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plan(DAY.plusDays(1))).isInstanceOf(NotFound.class);
    }

    /** PLC-34: brought at night, taken elsewhere the same day: the reason is that of the stay that ends. */
    @Test
    void aChildThatMovesOnTheDayOnWhichItCameNeedsAReasonOnce() {
        FosterFamilyId next = aFamily("Drudzy");
        StayTerms terms = CareFixture.byCourtFrom(DAY);
        assertRefused("PLC-34", () -> placements.place(new PlaceChild(child, next, terms, Consents.NONE, EndReason.TRANSFER_FAMILY_CARE, null, null)));

        StayTerms answered = terms.explained(Doubts.explained(Set.of("PLC-34"), "Opiekunka zachorowała"));
        placements.place(new PlaceChild(child, next, answered, Consents.NONE, EndReason.TRANSFER_FAMILY_CARE, null, null));

        assertThat(children.details(child).stays()).extracting(StayRow::place).contains("Drudzy", "Nowiccy");
    }

    @Test
    void aStayThatEndsOnItsFirstDayHasANote() {
        assertRefused("PLC-34", () -> placements.end(new EndStay(stay, DAY, EndReason.RETURN_TO_FAMILY, null, row().version())));

        placements.end(new EndStay(stay, DAY, EndReason.RETURN_TO_FAMILY, "Sąd zmienił postanowienie", row().version()));
        assertThat(row().until()).isEqualTo(DAY);
    }

    /** PLC-80. */
    @Test
    void anAdultStaysOnWithAConsent() {
        caller.become(Caller.system(CentreId.next()));
        LocalDate grown = DAY.minusMonths(3);
        ChildId adult = children.register(RegisterChild.of(PersonFixture.aWoman("Ewa", "Dorosła", grown.minusYears(18))));
        FosterFamilyId family = aFamily("Wierni");
        Order order = Order.of("Sąd Rejonowy w Opolu", "III Nsm 482/20", grown.minusYears(6));
        placements.place(PlaceChild.of(adult, family, StayTerms.of(LegalBasis.COURT_ORDER, order, grown.minusYears(6))));
        StayTerms on = StayTerms.of(LegalBasis.ADULT_STAY, Order.NONE, grown);
        assertRefused("PLC-80", () -> placements.place(new PlaceChild(adult, family, on, Consents.NONE, EndReason.CONTINUES_AS_ADULT, null, null)));

        AdultStay agreed = new AdultStay(AdultGround.UNIVERSITY, "Maria i Jan Wierni", grown.minusDays(3));
        placements.place(new PlaceChild(adult, family, on.consented(agreed), Consents.NONE, EndReason.CONTINUES_AS_ADULT, null, null));

        assertThat(children.details(adult).stays().getFirst().adult()).isEqualTo(agreed);
    }

    /** PLC-87: while it lasts without a ground it is said, and what is owed follows. */
    @Test
    void anAgreementThatExpiredLeavesTheStayWithoutAGround() {
        ChildId agreed = children.register(CareFixture.aGirl("Ala", "Umowna"));
        FosterFamilyId family = aFamily("Umowni");
        StayId there = placements.place(PlaceChild.of(agreed, family, StayTerms.of(LegalBasis.PARENT_AGREEMENT, new Order(null, null, DAY, DAY, null), DAY)));
        assertRefused("PLC-87", () -> course.record(new RecordStayActs(there, new StayActs(DAY.minusDays(1), null, null, null), placements.stay(there).version())));

        course.record(new RecordStayActs(there, new StayActs(DAY.plusDays(20), null, null, null), placements.stay(there).version()));
        assertThat(placements.stay(there).isWithoutGround()).isTrue();
        assertThat(duties.check()).as("DUT-2").isEmpty();

        placements.place(new PlaceChild(agreed, family, CareFixture.byCourtFrom(DAY.plusDays(21)), Consents.NONE, EndReason.TRANSFER_FAMILY_CARE, null, null));
        assertThat(children.details(agreed).stays()).extracting(StayRow::isWithoutGround).containsOnly(false);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    /** PLC-94: the list finds who was to leave. */
    @Test
    void whoOverstaysIsFound() {
        plan(LocalDate.of(2034, 4, 9));
        assertThat(overstayed()).isEmpty();

        plan(DAY.plusDays(1));
        assertThat(overstayed()).containsExactly(child);
        placements.end(new EndStay(stay, DAY.plusDays(9), EndReason.RETURN_TO_FAMILY, null, row().version()));
        assertThat(overstayed()).isEmpty();
    }

    private List<ChildId> overstayed() {
        ChildFilter filter = new ChildFilter(null, null, null, null, null, null, ChildFilter.CareStatus.OVERSTAYED, null, null);
        return places.children(filter, ChildSort.NAME, false, PageRequest.page(1)).rows().stream().map(ChildRow::id).toList();
    }

    /** PLC-95: the place is given up first. */
    @Test
    void aFamilyDoesNotEndItsWorkWhileAPlaceIsKeptThere() {
        FosterFamilyId family = aFamily("Czekający");
        LocalDate today = LocalDate.now(clock);
        UUID offer = UUID.randomUUID();
        ChildId awaited = children.register(CareFixture.aGirl("Ula", "Oczekiwana"));
        holds.keep(new KeepPlaces(offer, List.of(awaited), today, LegalBasis.COURT_ORDER, today.plusDays(3), Consents.NONE), family);
        ChangeStanding ends = new ChangeStanding(family, FamilyStanding.ENDED, today, "Na własną prośbę");
        assertRefused("PLC-95", () -> families.changeStanding(ends));

        placements.place(PlaceChild.of(awaited, aFamily("Inni"), CareFixture.byCourtFrom(DAY)));
        families.changeStanding(ends);

        assertThat(families.details(family).standingOn(today)).isEqualTo(FamilyStanding.ENDED);
    }

    /** PLC-96, PLC-98: with its author and its day; another correction leaves it as it is. */
    @Test
    void whoAgreedToTheStayIsKeptAndCorrected() {
        Consents agreed = new Consents("Maria Nowicka", DAY.minusDays(1), null, null);
        placements.correct(new CorrectStay(stay, CareFixture.byCourtFrom(DAY), agreed, null, null, null, "zgody nie wpisano", row().version()));
        assertThat(row().consents()).isEqualTo(agreed);

        placements.correct(new CorrectStay(stay, CareFixture.byCourtFrom(DAY.plusDays(1)), null, null, null, "pomyłka", row().version()));
        assertThat(row().consents()).isEqualTo(agreed);
    }

    /** PLC-97: what remains can have happened, and what is odd about it is explained by the reason of the removal. */
    @Test
    void aStayIsTakenAwayOnlyFromAHistoryThatStandsWithoutIt() {
        StayId second = placements.place(new PlaceChild(
                child, aFamily("Drudzy"), CareFixture.byCourtFrom(DAY.plusDays(5)), Consents.NONE, EndReason.TRANSFER_FAMILY_CARE, null, null));
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom", CareFixture.byCourtFrom(DAY.plusDays(9)), EndReason.TRANSFER_INSTITUTION, null, null));
        assertRefused("PLC-32", () -> placements.remove(second, "Pomyłka", placements.stay(second).version()));

        placements.correct(new CorrectStay(
                stay, CareFixture.byCourtFrom(DAY), DAY.plusDays(5), EndReason.OTHER, "Przeniesienie", "Naprawdę poszła do placówki", row().version()));
        placements.remove(second, "Nigdy tam nie mieszkała", placements.stay(second).version());

        StayRow last = children.details(child).stays().getFirst();
        assertThat(last.doubts().explainedRules()).containsExactly("PLC-33");
        assertThat(last.doubts().why()).isEqualTo("Nigdy tam nie mieszkała");
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    private static StayDocuments.Row of(StayDocuments documents, ChildDocument document) {
        return documents.rows().stream().filter(row -> row.document() == document).findFirst().orElseThrow();
    }

    private void plan(LocalDate on) {
        course.planEnd(new PlanStayEnd(stay, on, row().version()));
    }

    private StayRow row() {
        return placements.stay(stay);
    }

    private FosterFamilyId aFamily(String label) {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label));
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
