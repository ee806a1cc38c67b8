package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Explanation;

class ChildDocumentsTest {
    private static final String BORN = "2018-06-01";

    @ParameterizedTest(name = "PLC-83: ordered {1}, placed {0}: information by {2}, documents by {3}")
    @CsvSource({
        "2026-11-25, 2026-11-10, 2026-11-18, 2026-11-24", // a Wednesday
        "2026-11-23, 2026-11-10, 2026-11-16, 2026-11-20", // a Monday: the day before is a Sunday
        "2026-11-18, 2026-11-10, 2026-11-10, 2026-11-17", // seven days before is the Independence Day
        "2026-11-25, 2026-11-18, 2026-11-18, 2026-11-24", // ordered on the last day on which the term can be kept
        "2026-11-25, , 2026-11-18, 2026-11-24", // not known when
    })
    void plannedOnesBeforeTheDay(String since, String ordered, String information, String documents) {
        DocumentTerms terms = terms(ordered == null ? aStay(since) : aStay(since).orderedOn(ordered));

        assertThat(terms.occasion()).isEqualTo(DocumentTerms.Occasion.PLANNED);
        assertThat(terms.due(ChildDocument.MEETING).legal()).isEqualTo(information);
        assertThat(terms.due(ChildDocument.LEGAL_SITUATION).legal()).isEqualTo(information);
        assertThat(terms.due(ChildDocument.HEALTH).legal()).isEqualTo(documents);
        assertThat(terms.due(ChildDocument.FOREIGNER)).as("no term").isNull();
    }

    @ParameterizedTest(name = "PLC-83: {0} on {1}, ordered {2}: everything by {3}")
    @CsvSource({
        "PARENT_AGREEMENT, 2026-11-20, 2026-11-20, 2026-11-23", // from a Friday the next working day
        "ART_12A, 2026-11-24, , 2026-11-25",
        "COURT_ORDER, 2026-11-25, 2026-11-19, 2026-11-26", // ordered six days before
    })
    void urgentOnesAtOnce(LegalBasis basis, String since, String ordered, String by) {
        DocumentTerms terms = terms((ordered == null ? aStay(since) : aStay(since).orderedOn(ordered)).on(basis));

        assertThat(terms.occasion()).isEqualTo(DocumentTerms.Occasion.URGENT);
        assertThat(terms.due(ChildDocument.LEGAL_SITUATION).legal()).isEqualTo(by);
        assertThat(terms.due(ChildDocument.SCHOOL).legal()).isEqualTo(by);
        assertThat(terms.due(ChildDocument.MEETING)).as("nobody meets before").isNull();
    }

    @Test
    @DisplayName("PLC-83: from one family to another documents go along on the day, be it a Sunday")
    void fromFamilyToFamily() {
        DocumentTerms terms = last(aStay("2026-01-05").until("2026-11-22", EndReason.TRANSFER_FAMILY_CARE), aStay("2026-11-22").withFamily(1002));

        assertThat(terms.occasion()).isEqualTo(DocumentTerms.Occasion.FROM_FAMILY);
        assertThat(terms.due(ChildDocument.SCHOOL).legal()).isEqualTo("2026-11-22");
        assertThat(terms.due(ChildDocument.LEGAL_SITUATION)).isNull();
    }

    @Test
    @DisplayName("PLC-83: no term in an institution, in respite, on a new ground with the same family and for an adult")
    void whereTheActNamesNoTerm() {
        assertThat(of(aStay("2026-11-25").in(CareForm.SOCIALISATION_FACILITY))).isEmpty();
        assertThat(of(aStay("2026-11-25").in(CareForm.RESPITE_FAMILY).on(LegalBasis.RESPITE_CONTRACT))).isEmpty();
        assertThat(of(aStay("2026-11-25").on(LegalBasis.ADULT_STAY))).isEmpty();
        assertThat(duties(aStay("2026-01-05").on(LegalBasis.PARENT_AGREEMENT).until("2026-02-05", EndReason.OTHER), aStay("2026-02-05"))).hasSize(1);
    }

    @Test
    @DisplayName("PLC-83: one duty, done with the last of what is owed; what there is none of is not waited for")
    void doneWithTheLast() {
        StayBuilder stay = aStay("2026-11-25").orderedOn("2026-11-10");

        assertThat(only(stay).deadline().legalDay()).isEqualTo("2026-11-24");
        assertThat(only(stay).state()).isEqualTo(DutyState.OPEN);
        assertThat(only(stay.with(known("2026-11-18", "2026-11-24", "2026-11-23", ""))).state()).isEqualTo(DutyState.fulfilled(day("2026-11-24")));
        assertThat(only(stay.with(known("2026-11-18", "2026-11-24", null, ""))).state()).isEqualTo(DutyState.OPEN);
        assertThat(only(stay.with(known("2026-11-18", "2026-11-24", null, "SCHOOL"))).state()).isEqualTo(DutyState.fulfilled(day("2026-11-24")));
    }

    @Test
    @DisplayName("PLC-83: when the child has left it is owed no more")
    void overWhenTheChildHasLeft() {
        assertThat(only(aStay("2026-11-10").until("2026-11-20", EndReason.RETURN_TO_FAMILY)).state())
                .isEqualTo(DutyState.ended(day("2026-11-20"), Explanation.of("placement.ended.leftPlace")));
    }

    @Test
    @DisplayName("PLC-82: handed over from birth to today; what may not be missing is not said to be")
    void whatCanBeSo() {
        accepted(known("2026-11-23", "2026-11-23", null, "SCHOOL,DIAGNOSIS").without().equals("DIAGNOSIS,SCHOOL"), known("2026-11-23", BORN, null, "SCHOOL"));
        refused("documentDay", known("2026-11-24", "2026-11-23", null, ""));
        refused("documentDay", known("2018-05-31", "2026-11-23", null, ""));
        refused("documentMissing", known("2026-11-23", "2026-11-23", "2026-11-23", "SCHOOL"));
        refused("documentMissing", new ChildDocumentSet(null, null, null, null, null, null, null, null, null, null, null, "COURT_ORDER", null));
        refused("documentUnknown", known("2026-11-23", "2026-11-23", null, "PASSPORT"));
    }

    private static void accepted(boolean sorted, ChildDocumentSet documents) {
        assertThat(sorted).isTrue();
        assertThatCode(() -> documents.check(day(BORN), day("2026-11-23"))).doesNotThrowAnyException();
    }

    private static void refused(String why, ChildDocumentSet documents) {
        assertThatThrownBy(() -> documents.check(day(BORN), day("2026-11-23"))).hasMessage("PLC-82 placement.violation." + why);
    }

    /** @param school null if there is nothing from school */
    private static ChildDocumentSet known(String information, String documents, String school, String without) {
        LocalDate known = day(information);
        LocalDate papers = day(documents);
        return new ChildDocumentSet(known, known, known, papers, papers, papers, school == null ? null : day(school), papers, papers, null, null, without, null);
    }

    private static DocumentTerms terms(StayBuilder stay) {
        return last(stay);
    }

    private static List<DocumentTerms> of(StayBuilder stay) {
        CareFacts care = aChildBorn(BORN, stay);
        return DocumentTerms.of(care.stays().getLast(), care, LAW).stream().toList();
    }

    private static DocumentTerms last(StayBuilder... stays) {
        CareFacts care = aChildBorn(BORN, stays);
        return DocumentTerms.of(care.stays().getLast(), care, LAW).orElseThrow();
    }

    private static Duty only(StayBuilder stay) {
        return duties(stay).getFirst();
    }

    private static List<Duty> duties(StayBuilder... stays) {
        List<Duty> duties = new ArrayList<>();
        PlacementDuties.derive(aChildBorn(BORN, stays), LAW, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(PlacementDuties.CHILD_DOCUMENTS)).toList();
    }
}
