package pl.ostoja.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.fostering.Distance;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.PlaceAnswer;
import pl.ostoja.placement.Suitability;
import pl.ostoja.shared.Explanation;

class FacilityRemarksTest {
    private static final LocalDate FROM = day("2026-11-23");

    @ParameterizedTest(name = "OFR-11: {0}, born {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SOCIALISATION_FACILITY, 2016-11-23, -", // ten on that day
                "SOCIALISATION_FACILITY, 2016-11-24, offer.remark.young",
                "FAMILY_TYPE_FACILITY, 2016-11-24, -",
                "PRE_ADOPTION_CENTRE, 2025-11-24, -",
                "PRE_ADOPTION_CENTRE, 2025-11-23, offer.remark.old" // one on that day
            })
    void ages(CareForm type, String born, String remark) {
        assertThat(of(type, 1L, List.of(day(born)), List.of())).extracting(Explanation::key).containsExactlyElementsOf(Stream.ofNullable(remark).toList());
    }

    @Test
    @DisplayName("OFR-11: families that could take the children speak against an institution, also with consents")
    void familiesFirst() {
        List<GroupAnswer> families = List.of(
                family(new Suitability.Suitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of())),
                family(new Suitability.Unsuitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of(), List.of())));

        assertThat(of(CareForm.FAMILY_TYPE_FACILITY, null, List.of(FROM), families)).containsExactly(Explanation.of("offer.remark.families", 1L));
    }

    @Test
    @DisplayName("OFR-11: two places are too few for three, enough for two; where they are not known nothing is said")
    void places() {
        List<LocalDate> two = List.of(day("2010-01-01"), day("2012-01-01"));
        List<LocalDate> three = List.of(day("2010-01-01"), day("2012-01-01"), day("2013-01-01"));

        assertThat(of(CareForm.SOCIALISATION_FACILITY, 2L, two, List.of())).isEmpty();
        assertThat(of(CareForm.SOCIALISATION_FACILITY, 2L, three, List.of())).containsExactly(Explanation.of("offer.remark.full", 2L, 3));
        assertThat(of(CareForm.SOCIALISATION_FACILITY, null, three, List.of())).isEmpty();
    }

    private static List<Explanation> of(CareForm type, Long free, List<LocalDate> born, List<GroupAnswer> families) {
        return FacilityRemarks.of(type, free, born, FROM, families, LAW).stream().map(finding -> finding.what()).toList();
    }

    private static GroupAnswer family(Suitability answer) {
        return new GroupAnswer(List.of(new PlaceAnswer(
                FosterFamilyId.next(), "RZ/1", "Nowak", "Opole", FamilyForms.of(FamilyForm.NON_PROFESSIONAL), answer, 1, 3, false, 0, false, Distance.UNKNOWN, Distance.UNKNOWN)));
    }
}
