package pl.ostoja.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.authority.AuthorityFixture.FATHER;
import static pl.ostoja.authority.AuthorityFixture.MOTHER;
import static pl.ostoja.authority.AuthorityFixture.bothParents;
import static pl.ostoja.authority.LegalEffect.BLANKET_CONSENT;
import static pl.ostoja.authority.LegalEffect.CONTACTS_FORBIDDEN;
import static pl.ostoja.authority.LegalEffect.CONTACTS_UNLIMITED;
import static pl.ostoja.authority.LegalEffect.DEPRIVED;
import static pl.ostoja.authority.LegalEffect.DISTANCE_CONTACTS_FORBIDDEN;
import static pl.ostoja.authority.LegalEffect.MEETINGS_SUPERVISED;
import static pl.ostoja.authority.LegalEffect.RESTRICTED;
import static pl.ostoja.authority.LegalEffect.TAKING_AWAY_FORBIDDEN;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLimitsTest {

    @Test
    @DisplayName("AUT-8: parents deprived of authority keep the right to contacts")
    void independentOfAuthority() {
        assertThat(limits("2026-11-22", bothParents().then(DEPRIVED, MOTHER, "2025-02-03").facts())).isEmpty();
    }

    @ParameterizedTest(name = "AUT-8: on {0} the mother is limited by {1}")
    @CsvSource(nullValues = "nothing", value = {
        "2025-03-09, nothing",
        "2025-03-10, NO_TAKING_AWAY", // the day on which the ruling took effect
        "2025-09-30, NO_TAKING_AWAY",
        "2025-10-01, SUPERVISED", // a later ruling takes the place of the earlier one
        "2026-05-04, NO_CONTACT",
        "2026-11-02, nothing", // lifted
    })
    void theLastRulingHolds(String day, ContactLimit expected) {
        var facts = bothParents()
                .then(CONTACTS_UNLIMITED, MOTHER, "2026-11-02")
                .then(TAKING_AWAY_FORBIDDEN, MOTHER, "2025-03-10")
                .then(CONTACTS_FORBIDDEN, MOTHER, "2026-05-04")
                .then(MEETINGS_SUPERVISED, MOTHER, "2025-10-01")
                .facts();

        assertThat(limits(day, facts)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(ContactLimits.on(day(day), FATHER, facts)).isEmpty();
    }

    @Test
    @DisplayName("AUT-8: one ruling may limit in several ways")
    void severalWays() {
        var facts = bothParents().then(DISTANCE_CONTACTS_FORBIDDEN, MOTHER, "2025-03-10").then(MEETINGS_SUPERVISED, MOTHER, "2025-03-10").facts();

        assertThat(limits("2025-03-10", facts)).containsExactly(ContactLimit.SUPERVISED, ContactLimit.NO_DISTANCE);
    }

    @Test
    @DisplayName("AUT-8: a ruling for a time holds to the last day that it names")
    void forATime() {
        var facts = bothParents().then(CONTACTS_FORBIDDEN, MOTHER, "2025-03-10", "2025-09-09").facts();

        assertThat(limits("2025-09-09", facts)).containsExactly(ContactLimit.NO_CONTACT);
        assertThat(limits("2025-09-10", facts)).isEmpty();
    }

    @Test
    @DisplayName("AUT-8: a ruling that is not final limits nothing")
    void notFinal() {
        assertThat(limits("2026-11-22", bothParents().then(CONTACTS_FORBIDDEN, MOTHER, null).facts())).isEmpty();
    }

    @Test
    @DisplayName("AUT-8: a parent who agreed to adoption by whomever has no right to contacts until the consent is taken back")
    void consent() {
        var facts = bothParents().then(BLANKET_CONSENT, MOTHER, "2025-03-10").then(RESTRICTED, MOTHER, "2025-06-02").facts();

        assertThat(limits("2025-03-09", facts)).isEmpty();
        assertThat(limits("2025-06-01", facts)).containsExactly(ContactLimit.AGREED_TO_ADOPTION);
        assertThat(limits("2025-06-02", facts)).isEmpty();
    }

    @Test
    @DisplayName("AUT-8: over several days all counts that holds on one of them")
    void during() {
        var facts = bothParents().then(TAKING_AWAY_FORBIDDEN, MOTHER, "2025-03-10").then(CONTACTS_UNLIMITED, MOTHER, "2025-09-01").facts();

        assertThat(ContactLimits.during(day("2025-03-08"), day("2025-03-09"), MOTHER, facts)).isEmpty();
        assertThat(ContactLimits.during(day("2025-03-08"), day("2025-03-10"), MOTHER, facts)).hasSize(1);
        assertThat(ContactLimits.during(day("2025-08-31"), null, MOTHER, facts)).hasSize(1);
        assertThat(ContactLimits.during(day("2025-09-01"), null, MOTHER, facts)).isEmpty();
    }

    @ParameterizedTest(name = "AUT-9: {0} forbids meetings {1}, taking away {2}, distance {3}, supervised meetings {4}")
    @CsvSource({
        "NO_MEETINGS,        true,  true,  false, true",
        "NO_TAKING_AWAY,     false, true,  false, false",
        "SUPERVISED,         true,  true,  false, false",
        "DISTANCE_ONLY,      true,  true,  false, true",
        "NO_DISTANCE,        false, false, true,  false",
        "NO_CONTACT,         true,  true,  true,  true",
        "AGREED_TO_ADOPTION, true,  true,  true,  true",
    })
    void forbids(ContactLimit limit, boolean meeting, boolean takingAway, boolean distance, boolean supervisedMeeting) {
        assertThat(limit.forbids(ContactLimit.Way.MEETING, false)).isEqualTo(meeting);
        assertThat(limit.forbids(ContactLimit.Way.TAKING_AWAY, false)).isEqualTo(takingAway);
        assertThat(limit.forbids(ContactLimit.Way.DISTANCE, false)).isEqualTo(distance);
        assertThat(limit.forbids(ContactLimit.Way.MEETING, true)).isEqualTo(supervisedMeeting);
    }

    private static List<ContactLimit> limits(String day, LegalFacts facts) {
        return ContactLimits.on(day(day), MOTHER, facts).stream().map(ContactLimitHeld::limit).toList();
    }
}
