package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.aChild;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.AddressRow;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.Sex;

class LiabilityProposalTest {
    private static final TerytCode HOST = new TerytCode("1661");
    private static final TerytCode OTHER = new TerytCode("1434022");
    private static final String PLACED = "2026-03-02";

    @Test
    @DisplayName("SET-63: the municipality where the child lived on the day before, and what follows from it")
    void whereTheChildLived() {
        LiabilityProposal proposal = one(in(PLACED), lived(AddressKind.RESIDENCE, "0603022", false, "2024-01-01", "2026-02-28"), lived(AddressKind.RESIDENCE, "0603022", false, "2026-03-01", null));

        assertThat(proposal.since()).isEqualTo(PLACED);
        assertThat(proposal.facts().residence()).isEqualTo(MUNICIPALITY);
        assertThat(proposal.reasons()).containsExactly(
                Explanation.of("settlement.proposal.first", day(PLACED)),
                Explanation.of("settlement.proposal.residence", "0603022", day("2026-03-01")));
        assertThat(proposal.why()).isEqualTo(
                Explanation.of("settlement.liability.found", Liability.Basis.RESIDENCE, "0603", "0603022", "art. 191 ust. 1 UWR"));
    }

    @Test
    @DisplayName("SET-63: without an address the municipality that the file names, of the first placement only")
    void theFileNamesIt() {
        assertThat(LiabilityProposal.of(in(PLACED), List.of(), child("PL"), OTHER, HOST).getFirst().facts().residence()).isEqualTo(OTHER);

        CareFacts again = aChild(aStay("2020-01-10").until("2021-06-01", EndReason.RETURN_TO_FAMILY), aStay(PLACED)).build().care();
        PayerDecision decided = new PayerDecision(person(1), day("2020-01-10"), HOST, null, null);
        LiabilityProposal anew = LiabilityProposal.of(again, List.of(decided), child("PL"), OTHER, HOST).getFirst();
        assertThat(anew.facts().residence()).isNull();
        assertThat(anew.facts().again()).isTrue();
        assertThat(anew.reasons().getFirst()).isEqualTo(Explanation.of("settlement.proposal.again", day(PLACED)));
    }

    @Test
    @DisplayName("SET-63: else the last registration, however long ago; without that somebody has to find the seat of the court")
    void theFallbacks() {
        LiabilityProposal registered = one(in(PLACED), lived(AddressKind.REGISTRATION, "0603022", false, "2016-01-01", "2019-12-31"));
        assertThat(registered.facts().registration()).isEqualTo(MUNICIPALITY);
        assertThat(registered.reasons()).extracting(Explanation::key)
                .containsExactly("settlement.proposal.first", "settlement.proposal.noResidence", "settlement.proposal.registration");

        LiabilityProposal nothing = one(in(PLACED));
        assertThat(nothing.reasons()).extracting(Explanation::key).endsWith("settlement.proposal.noRegistration");
        assertThat(nothing.why()).isEqualTo(Explanation.of("settlement.liability.open", Liability.Basis.RESIDENCE, "art. 191 ust. 1 UWR"));
    }

    @Test
    @DisplayName("SET-63: a protected address tells nothing, not even its municipality, and nothing stands in for it")
    void protectedAddress() {
        LiabilityProposal proposal =
                one(in(PLACED), lived(AddressKind.RESIDENCE, "0603022", true, "2024-01-01", null), lived(AddressKind.REGISTRATION, "0603022", false, "2016-01-01", null));

        assertThat(proposal.facts().residence()).isNull();
        assertThat(proposal.facts().registration()).isNull();
        assertThat(proposal.reasons()).extracting(Explanation::key).containsExactly("settlement.proposal.first", "settlement.proposal.protected");
    }

    @Test
    @DisplayName("SET-63: a foreign order excludes the municipality; a foreigner and a child placed after birth are asked about")
    void exclusions() {
        CareFacts foreign = aChild(aStay(PLACED).on(LegalBasis.FOREIGN_ORDER)).build().care();
        LiabilityProposal ordered = LiabilityProposal.of(foreign, List.of(), child("PL"), null, HOST).getFirst();
        assertThat(ordered.facts().origin()).isEqualTo(LiabilityFacts.Origin.FOREIGN_ORDER);
        assertThat(ordered.why().key()).isEqualTo("settlement.liability.excluded");

        assertThat(LiabilityProposal.of(in(PLACED), List.of(), child("UA"), null, HOST).getFirst().reasons()).extracting(Explanation::key)
                .contains("settlement.proposal.foreigner");
        assertThat(LiabilityProposal.of(in("2016-04-10"), List.of(), child("PL"), null, HOST).getFirst().reasons())
                .contains(Explanation.of("settlement.proposal.newborn", day("2016-04-09")));
    }

    @Test
    @DisplayName("SET-58: what a lost dispute leaves open is proposed anew from its day on; what is decided is not")
    void afterALostDispute() {
        PayerDecision lost = new PayerDecision(person(1), day(PLACED), day("2026-06-01"), HOST, null, null);

        LiabilityProposal proposal = LiabilityProposal.of(in(PLACED), List.of(lost), child("PL"), OTHER, HOST).getFirst();

        assertThat(proposal.since()).isEqualTo("2026-06-01");
        assertThat(proposal.reasons().getFirst()).isEqualTo(Explanation.of("settlement.proposal.lost", day("2026-06-01")));
        assertThat(LiabilityProposal.of(in(PLACED), List.of(new PayerDecision(person(1), day(PLACED), HOST, null, null)), child("PL"), OTHER, HOST)).isEmpty();
    }

    private static LiabilityProposal one(CareFacts care, AddressRow... addresses) {
        List<LiabilityProposal> proposals = LiabilityProposal.of(care, List.of(), child("PL", addresses), null, HOST);
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private static CareFacts in(String placed) {
        return aChild(aStay(placed)).build().care();
    }

    private static PersonDetails child(String citizenship, AddressRow... addresses) {
        var data = new PersonData(
                "Lila", null, "Próbna", null, NoPeselReason.values()[0], null, day("2016-04-09"), false, Sex.FEMALE, citizenship, null, null);
        return new PersonDetails(new PersonId(person(1)), data, List.of(), List.of(addresses), 1);
    }

    private static AddressRow lived(AddressKind kind, String teryt, boolean isProtected, String since, String until) {
        var address = new Address("Długa", "1", null, "22-100", "Chełm", teryt);
        return new AddressRow(person(5), kind, address, isProtected, new Period(day(since), until == null ? null : day(until)));
    }
}
