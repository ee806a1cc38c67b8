package pl.ostoja.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.authority.AuthorityFixture.FATHER;
import static pl.ostoja.authority.AuthorityFixture.MOTHER;
import static pl.ostoja.authority.AuthorityFixture.bothParents;
import static pl.ostoja.authority.AuthorityFixture.nobodyKnown;
import static pl.ostoja.authority.LegalEffect.BLANKET_CONSENT;
import static pl.ostoja.authority.LegalEffect.DEPRIVED;
import static pl.ostoja.authority.LegalEffect.FATHER_UNKNOWN;
import static pl.ostoja.authority.LegalEffect.FULL;
import static pl.ostoja.authority.LegalEffect.GUARDIAN_APPOINTED;
import static pl.ostoja.authority.LegalEffect.GUARDIAN_DISCHARGED;
import static pl.ostoja.authority.LegalEffect.MOTHER_UNKNOWN;
import static pl.ostoja.authority.LegalEffect.RESTRICTED;
import static pl.ostoja.authority.LegalEffect.SUSPENDED;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.authority.LegalSituation.FreeTime;

class LegalSituationTest {

    @Nested
    class OfAParent {
        @Test
        @DisplayName("AUT-1: where no court has ruled, both parents have full authority")
        void fullByLaw() {
            var today = LegalSituation.on(day("2026-11-22"), bothParents().facts());

            assertThat(today.mother().authority()).isEqualTo(ParentalAuthority.FULL);
            assertThat(today.father().authority()).isEqualTo(ParentalAuthority.FULL);
            assertThat(today.father().person()).isEqualTo(FATHER);
        }

        @ParameterizedTest(name = "AUT-1: on {0} the mother has {1}")
        @CsvSource({
            "2025-03-09, FULL",
            "2025-03-10, RESTRICTED", // the day the order took effect
            "2025-09-30, RESTRICTED",
            "2025-10-01, SUSPENDED",
            "2026-05-04, DEPRIVED",
            "2026-11-02, FULL", // given back
        })
        void theLastEventHolds(String on, ParentalAuthority authority) {
            var facts = bothParents()
                    .then(FULL, MOTHER, "2026-11-02")
                    .then(RESTRICTED, MOTHER, "2025-03-10")
                    .then(DEPRIVED, MOTHER, "2026-05-04")
                    .then(SUSPENDED, MOTHER, "2025-10-01")
                    .facts();

            assertThat(LegalSituation.on(day(on), facts).mother().authority()).isEqualTo(authority);
            assertThat(LegalSituation.on(day(on), facts).father().authority()).isEqualTo(ParentalAuthority.FULL);
        }

        @Test
        @DisplayName("AUT-1: whoever is tied to the child on the day is the parent; the last day of an adoptee's former parent counts")
        void theParentOfTheDay() {
            var facts = nobodyKnown().mother().fatherFrom("2024-02-01", "2025-06-30").then(FATHER_UNKNOWN, "2023-01-05").facts();

            assertThat(LegalSituation.on(day("2024-01-31"), facts).father().authority()).isEqualTo(ParentalAuthority.UNKNOWN);
            assertThat(LegalSituation.on(day("2024-02-01"), facts).father().authority()).isEqualTo(ParentalAuthority.FULL);
            assertThat(LegalSituation.on(day("2025-06-30"), facts).father().authority()).isEqualTo(ParentalAuthority.FULL);
            assertThat(LegalSituation.on(day("2025-07-01"), facts).father().authority()).isEqualTo(ParentalAuthority.NOT_RECORDED);
        }

        @Test
        @DisplayName("AUT-2: an order that is not final changes nothing")
        void notFinal() {
            var facts = bothParents().then(DEPRIVED, MOTHER, null).facts();

            assertThat(LegalSituation.on(day("2026-11-22"), facts).mother().authority()).isEqualTo(ParentalAuthority.FULL);
        }

        @Test
        @DisplayName("AUT-2: a parent is dead from the day of death on, whatever a court rules")
        void death() {
            var facts = nobodyKnown().motherWhoDied("2026-04-15").father().then(RESTRICTED, MOTHER, "2026-04-20").facts();

            assertThat(LegalSituation.on(day("2026-04-14"), facts).mother().authority()).isEqualTo(ParentalAuthority.FULL);
            assertThat(LegalSituation.on(day("2026-04-15"), facts).mother().authority()).isEqualTo(ParentalAuthority.DEAD);
            assertThat(LegalSituation.on(day("2026-05-01"), facts).mother().authority()).isEqualTo(ParentalAuthority.DEAD);
        }
    }

    @Nested
    class Free {
        @ParameterizedTest(name = "AUT-3: free on {0}: {1}")
        @CsvSource({
            "2026-06-14, false", // the mother alone
            "2026-06-15, true",
            "2026-09-30, true",
            "2026-10-01, false", // the father has it again
        })
        void bothDeprived(String on, boolean free) {
            var facts = bothParents()
                    .then(DEPRIVED, MOTHER, "2026-03-02")
                    .then(DEPRIVED, FATHER, "2026-06-15")
                    .then(RESTRICTED, FATHER, "2026-10-01")
                    .facts();

            assertThat(LegalSituation.on(day(on), facts).isLegallyFree()).isEqualTo(free);
        }

        @ParameterizedTest(name = "AUT-3: a father with {0} leaves the child free: {1}")
        @CsvSource({
            "FULL, false",
            "RESTRICTED, false",
            "SUSPENDED, false",
            "DEPRIVED, true",
            "BLANKET_CONSENT, true",
        })
        void eachParentForItself(LegalEffect effect, boolean free) {
            var facts = bothParents().then(BLANKET_CONSENT, MOTHER, "2026-03-02").then(effect, FATHER, "2026-03-02").facts();

            assertThat(LegalSituation.on(day("2026-03-01"), facts).isLegallyFree()).isFalse();
            assertThat(LegalSituation.on(day("2026-03-02"), facts).isLegallyFree()).isEqualTo(free);
        }

        @Test
        @DisplayName("AUT-3: orphans and foundlings are free from the day on which the second parent died or was found to be unknown")
        void orphansAndFoundlings() {
            var orphan = nobodyKnown().motherWhoDied("2025-01-08").fatherWhoDied("2026-02-17").facts();
            var foundling = nobodyKnown().then(MOTHER_UNKNOWN, "2026-05-05").then(FATHER_UNKNOWN, "2026-05-05").facts();

            assertThat(LegalSituation.on(day("2026-02-16"), orphan).isLegallyFree()).isFalse();
            assertThat(LegalSituation.on(day("2026-02-17"), orphan).isLegallyFree()).isTrue();
            assertThat(LegalSituation.on(day("2026-05-04"), foundling).isLegallyFree()).isFalse();
            assertThat(LegalSituation.on(day("2026-05-05"), foundling).isLegallyFree()).isTrue();
        }

        @Test
        @DisplayName("AUT-3: a child of whose father nothing was written down is not free")
        void nothingFollowsFromWhatIsMissing() {
            var facts = nobodyKnown().mother().then(DEPRIVED, MOTHER, "2026-03-02").facts();

            assertThat(LegalSituation.on(day("2026-11-22"), facts).father().authority()).isEqualTo(ParentalAuthority.NOT_RECORDED);
            assertThat(LegalSituation.on(day("2026-11-22"), facts).isLegallyFree()).isFalse();
            assertThat(LegalSituation.on(day("2026-11-22"), LegalFacts.NOTHING).isLegallyFree()).isFalse();
        }

        @Test
        @DisplayName("AUT-3: times of being free begin and end with what changes, within the days asked for")
        void times() {
            var facts = nobodyKnown()
                    .motherWhoDied("2024-05-06")
                    .father()
                    .then(DEPRIVED, FATHER, "2025-02-03")
                    .then(FULL, FATHER, "2025-08-11")
                    .then(BLANKET_CONSENT, FATHER, "2026-01-19")
                    .facts();

            assertThat(LegalSituation.free(facts, day("2024-01-01"), day("2030-01-01")))
                    .containsExactly(new FreeTime(day("2025-02-03"), day("2025-08-11")), new FreeTime(day("2026-01-19"), null));
            assertThat(LegalSituation.free(facts, day("2025-03-01"), day("2025-08-11"))).containsExactly(new FreeTime(day("2025-03-01"), null));
            assertThat(LegalSituation.free(facts, day("2025-08-11"), day("2026-01-19"))).isEmpty();
            assertThat(LegalSituation.free(facts, day("2025-03-01"), day("2025-03-01"))).isEmpty();
        }

        @Test
        @DisplayName("AUT-3: the order of the facts does not matter")
        void inAnyOrder() {
            var facts = bothParents().then(DEPRIVED, MOTHER, "2025-02-03").then(FULL, MOTHER, "2025-08-11").then(DEPRIVED, FATHER, "2025-03-03").facts();
            var events = new ArrayList<>(facts.events());
            var parents = new ArrayList<>(facts.parents());
            Collections.reverse(events);
            Collections.reverse(parents);

            assertThat(LegalSituation.free(new LegalFacts(parents, events), day("2025-01-01"), day("2030-01-01")))
                    .isEqualTo(LegalSituation.free(facts, day("2025-01-01"), day("2030-01-01")))
                    .containsExactly(new FreeTime(day("2025-03-03"), day("2025-08-11")));
        }
    }

    @Test
    @DisplayName("AUT-7: a guardian is who was appointed and not discharged; two may be guardians together")
    void guardians() {
        var aunt = person(601);
        var uncle = person(602);
        var facts = bothParents()
                .then(GUARDIAN_APPOINTED, aunt, "2025-04-07")
                .then(GUARDIAN_APPOINTED, uncle, "2025-04-07")
                .then(GUARDIAN_DISCHARGED, uncle, "2026-04-07")
                .facts();

        assertThat(LegalSituation.on(day("2025-04-06"), facts).guardians()).isEmpty();
        assertThat(LegalSituation.on(day("2025-04-07"), facts).guardians()).containsExactly(aunt, uncle);
        assertThat(LegalSituation.on(day("2026-04-06"), facts).guardians()).containsExactly(aunt, uncle);
        assertThat(LegalSituation.on(day("2026-04-07"), facts).guardians()).containsExactly(aunt);
    }
}
