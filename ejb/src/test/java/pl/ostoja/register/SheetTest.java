package pl.ostoja.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.RecordKind;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.shared.BusinessRuleViolation;

class SheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final List<SheetLine> LINES = new Lines().add(SheetItem.NAME, "Zofia Lis").add(SheetItem.BORN, LocalDate.of(2016, 4, 9)).done();

    @Test
    void aFingerprintIsTheShaOfItemsAndValues() {
        // printf 'NAME\t\tZofia Lis\nBORN\t\t2016-04-09\n' | sha256sum
        assertThat(Fingerprint.of(LINES)).as("REG-5").isEqualTo("98b668b84a3ecea2e74e3403fb0daf20b3ed99bccdf1e0b62a33de9d1aaac4ae");
    }

    @Test
    void anotherValueOrAnotherOneItIsAboutIsAnotherFingerprint() {
        List<SheetLine> other = new Lines().add(SheetItem.NAME, "Zofia Lis").add(SheetItem.BORN, LocalDate.of(2016, 4, 10)).done();
        List<SheetLine> about = new Lines().add(SheetItem.NAME, "1", "Zofia Lis").add(SheetItem.BORN, LocalDate.of(2016, 4, 9)).done();
        List<SheetLine> missing = new Lines().add(SheetItem.NAME, "Zofia Lis").add(SheetItem.BORN, null).done();

        assertThat(List.of(Fingerprint.of(other), Fingerprint.of(about), Fingerprint.of(missing))).doesNotContain(Fingerprint.of(LINES)).doesNotHaveDuplicates();
    }

    @Test
    void theLastContactIsNoChange() {
        Lines one = new Lines().add(SheetItem.CONTACT_PLANNED, SheetWord.NONE).add(SheetItem.LAST_CONTACT, "Iwona Lis", DAY);
        Lines next = new Lines().add(SheetItem.CONTACT_PLANNED, SheetWord.NONE).add(SheetItem.LAST_CONTACT, "Iwona Lis", DAY.plusDays(7));

        assertThat(Fingerprint.of(next.done())).isEqualTo(Fingerprint.of(one.done()));
    }

    @Test
    void aSectionIsNeverEnteredUpToDateOrChanged() {
        SheetPart part = new SheetPart(SheetSection.IDENTITY, true, LINES);

        assertThat(SheetState.of(part, null)).as("REG-6").isEqualTo(SheetState.NEVER_ENTERED);
        assertThat(SheetState.of(part, Fingerprint.of(LINES))).isEqualTo(SheetState.UP_TO_DATE);
        assertThat(SheetState.of(part, "0".repeat(64))).isEqualTo(SheetState.CHANGED);
    }

    @Test
    void whoeverDoesNotSeeAllOfASectionIsNotToldWhetherItChanged() {
        SheetPart hidden = new SheetPart(SheetSection.ADDRESS, true, new Lines().add(SheetItem.RESIDENCE, SheetWord.HIDDEN).done());

        assertThat(hidden.fingerprint()).as("REG-4").isNull();
        assertThat(SheetState.of(hidden, "0".repeat(64))).isEqualTo(SheetState.SEEN_IN_PART);
        assertThat(SheetState.of(SheetPart.closed(SheetSection.HEALTH), "0".repeat(64))).isEqualTo(SheetState.NOT_SEEN);
    }

    @Test
    void whatMayNotBeSeenIsNotRead() {
        List<SheetPart.Source> sources = SheetSection.of(RecordKind.FAMILY).stream()
                .map(section -> SheetPart.read(section, () -> {
                    if (section == SheetSection.PAPERS) {
                        throw new IllegalStateException("read");
                    }
                    return List.of();
                }))
                .toList();

        assertThat(SheetPart.all(RecordKind.FAMILY, section -> section != SheetSection.PAPERS, sources))
                .filteredOn(part -> !part.open())
                .extracting(SheetPart::section)
                .containsExactly(SheetSection.PAPERS);
    }

    @Test
    void onlyWhatStandsOnTheSheetNowIsMarkedAndNoDayAhead() {
        List<SheetPart> sheet = List.of(new SheetPart(SheetSection.IDENTITY, true, LINES), SheetPart.closed(SheetSection.HEALTH));
        SeenSection seen = new SeenSection(SheetSection.IDENTITY, Fingerprint.of(LINES));

        EntryRules.check(DAY, List.of(seen), sheet, DAY);
        assertThatThrownBy(() -> EntryRules.check(DAY.plusDays(1), List.of(seen), sheet, DAY)).as("REG-7").isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> EntryRules.check(DAY, List.of(new SeenSection(SheetSection.IDENTITY, "0".repeat(64))), sheet, DAY)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> EntryRules.check(DAY, List.of(new SeenSection(SheetSection.HEALTH, Fingerprint.of(List.of()))), sheet, DAY))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void itemsAreInTheOrderOfTheActAndHomesHaveAListOfTheirOwn() {
        assertThat(SheetItem.NEXT_REVIEW.point(SheetParagraph.CHILD)).isEqualTo("ust. 3 pkt 20");
        assertThat(SheetItem.NEXT_EVALUATION.point(SheetParagraph.FOSTER_FAMILY)).isEqualTo("ust. 6 pkt 19");
        assertThat(SheetItem.NEXT_EVALUATION.point(SheetParagraph.FAMILY_HOME)).isEqualTo("ust. 7 pkt 17");
        assertThat(SheetItem.SUB_TYPE.point(SheetParagraph.FAMILY_HOME)).as("their list does not have it").isNull();
    }

    @Test
    void whatOstojaDoesNotKeepIsMissingFromItselfAndNamed() {
        assertThat(FamilyLines.circumstances(null)).as("REG-3").allMatch(SheetLine::isMissing);
        assertThat(FamilyLines.circumstances(null)).filteredOn(line -> line.item().isKept()).extracting(SheetLine::item).containsExactly(SheetItem.DWELLING);
    }

    @Test
    void noCourtIsMissingWhereNoneHasRuled() {
        LegalEventContent unknown = new LegalEventContent(LegalEffect.FATHER_UNKNOWN, null, DAY, DAY, null, null, null, null, null, null);
        LegalEventContent deprived = new LegalEventContent(LegalEffect.DEPRIVED, null, DAY, DAY, null, null, null, null, null, null);

        assertThat(CourseLines.legal(List.of(unknown), Map.of(), List.of())).noneMatch(SheetLine::isMissing);
        assertThat(CourseLines.legal(List.of(deprived), Map.of(), List.of())).filteredOn(SheetLine::isMissing).extracting(SheetLine::item)
                .containsExactly(SheetItem.LEGAL_COURT, SheetItem.LEGAL_REFERENCE);
    }

    @Test
    void reviewsStandWithTheirDaysAndTheNextOne() {
        List<SheetLine> lines = CourseLines.reviews(List.of(new ReviewedOn(DAY, ReviewOutcome.STAY_JUSTIFIED)), DAY.plusMonths(6));

        assertThat(lines)
                .as("REG-9")
                .extracting(SheetLine::item, SheetLine::about, SheetLine::value)
                .containsExactly(tuple(SheetItem.REVIEW_OUTCOME, DAY, ReviewOutcome.STAY_JUSTIFIED), tuple(SheetItem.NEXT_REVIEW, null, DAY.plusMonths(6)));
        assertThat(CourseLines.reviews(List.of(), null)).extracting(SheetLine::value).containsOnly(SheetWord.NONE);
    }
}
