package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChild;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationSide;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.Locality;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.fostering.NotReadyWhy;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.fostering.ReadinessKind;
import pl.ostoja.fostering.ReadinessOnDay;
import pl.ostoja.fostering.Wishes;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Sex;

/** A wish is no prohibition: it is a remark, and never changes whether a child may come. */
class WishedMatchingTest {
    private static final Locality OPOLE = new Locality("Opole", "1661011");
    private static final Locality OZIMEK = new Locality("Ozimek", "1609083");
    private static final ExpectationContent CARERS =
            new ExpectationContent(ExpectationSide.CARERS, day("2026-01-01"), 0, 6, Sex.FEMALE, 1, null, null, Nearness.SAME_COUNTY, null, null, null);
    private static final ExpectationContent WORKER =
            new ExpectationContent(ExpectationSide.WORKER, day("2026-01-01"), 0, 6, null, null, null, false, null, null, null, null);

    @Test
    @DisplayName("FST-36, FST-37: whatever lies outside is said and refuses nothing")
    void outside() {
        Candidate child = aChild().born("2018-12-02").disabled().build().coming(Sex.MALE, OZIMEK, Locality.UNKNOWN);
        Suitability answer = judge(new Wishes(CARERS, WORKER), child);

        assertThat(answer).isInstanceOf(Suitability.Suitable.class);
        assertThat(said(answer)).containsExactly(
                "FST-36 AGE", "FST-36 SEX", "FST-36 DISTANCE", "FST-37 DISABLED");
    }

    @Test
    @DisplayName("FST-53: lapsed papers are said with what would help, and change no answer; good ones are not spoken of")
    void lapsedPapers() {
        Suitability good = judge(new Wishes(null, null), aChild().build());
        Suitability lapsed = PapersRule.said(good, day("2026-11-30"));

        assertThat(PapersRule.said(good, null)).isEqualTo(good);
        assertThat(lapsed).isInstanceOf(good.getClass());
        assertThat(lapsed.remarks()).last().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("FST-53");
            assertThat(remark.what()).isEqualTo(Explanation.of("placement.remark.papersLapsed", day("2026-11-30")));
            assertThat(remark.whatWouldHelp()).contains(Explanation.of("placement.help.renewPapers"));
        });
        Suitability refused = new Suitability.Unsuitable(CareForm.KINSHIP_FAMILY, lapsed.remarks(), List.of());
        assertThat(PapersRule.said(refused, day("2026-11-30"))).isInstanceOf(Suitability.Unsuitable.class);
    }

    @Test
    @DisplayName("FST-36: on the seventh birthday a child is no more of six")
    void ages() {
        assertThat(said(judge(new Wishes(CARERS, null), aChild().born("2019-12-02").build().coming(Sex.FEMALE, OPOLE, Locality.UNKNOWN)))).isEmpty();
        assertThat(said(judge(new Wishes(CARERS, null), aChild().born("2019-12-01").build().coming(Sex.FEMALE, OPOLE, Locality.UNKNOWN)))).containsExactly("FST-36 AGE");
    }

    @Test
    @DisplayName("FST-36: who would be the second child is one too many for those who wish for one")
    void number() {
        List<Resident> there = List.of(PlacementFixture.aResident(5));
        assertThat(said(Matching.judge(family(new Wishes(CARERS, null)), there, aChild().born("2022-01-01").build().coming(Sex.FEMALE, OPOLE, Locality.UNKNOWN), LAW)))
                .containsExactly("FST-36 CHILDREN");
    }

    @Test
    @DisplayName("PLC-16: a family that is not ready says why and until when, and has to be asked")
    void whyNotReady() {
        ReadinessOnDay ill = new ReadinessOnDay(false, ReadinessKind.NOT_READY, null, NotReadyWhy.ILLNESS, day("2026-12-10"));
        FamilyOnDay family = new FamilyOnDay(FamilyForms.of(FamilyForm.NON_PROFESSIONAL), FamilyStanding.ACTIVE, ill, Wishes.NONE, OPOLE);
        assertThat(Matching.judge(family, List.of(), aChild().build(), LAW)).isInstanceOfSatisfying(Suitability.NeedsConsent.class, answer -> assertThat(answer.reasons())
                .extracting(Finding::what)
                .containsExactly(Explanation.of("placement.consent.notReadyUntil", NotReadyWhy.ILLNESS, day("2026-12-10"))));
    }

    private static Suitability judge(Wishes wishes, Candidate child) {
        return Matching.judge(family(wishes), List.of(), child, LAW);
    }

    private static FamilyOnDay family(Wishes wishes) {
        return new FamilyOnDay(FamilyForms.professional(ProfessionalKind.GENERAL), FamilyStanding.ACTIVE, ReadinessOnDay.withoutTerm(true, null), wishes, OPOLE);
    }

    private static List<String> said(Suitability answer) {
        return answer.remarks().stream().filter(remark -> remark.rule().startsWith("FST")).map(WishedMatchingTest::shortly).toList();
    }

    /** The rule and the part that lies outside. */
    private static String shortly(Finding remark) {
        Explanation part = (Explanation) remark.what().args().getFirst();
        return remark.rule() + " " + part.key().replace("fostering.WishPart.", "");
    }
}
