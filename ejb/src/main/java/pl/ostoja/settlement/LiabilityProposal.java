package pl.ostoja.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.AddressRow;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.shared.Explanation;

/**
 * Who seems to pay from a day for which nobody has decided, by what the centre knows already (SET-63). Somebody decides; this only says what speaks for what.
 *
 * @param since the first day to decide on
 * @param facts from which it follows; what is not known is null
 * @param reasons one for each step, in the order of the act
 * @param why what follows from the facts, or that nothing does yet
 */
public record LiabilityProposal(LocalDate since, LiabilityFacts facts, List<Explanation> reasons, Explanation why) implements Serializable {
    /** How young a child is of whom it is asked whether it was left right after birth. The act names no age. */
    private static final int WEEKS_AFTER_BIRTH = 6;

    public LiabilityProposal {
        reasons = List.copyOf(reasons);
    }

    /**
     * One for each day on which it is open who pays.
     *
     * @param origin the municipality of residence before the first placement as the file says it; null if it does not
     * @param host the county that looks after the child
     */
    static List<LiabilityProposal> of(CareFacts care, List<PayerDecision> decisions, PersonDetails child, TerytCode origin, TerytCode host) {
        List<LiabilityProposal> proposals = new ArrayList<>();
        for (DecidedEpisode episode : DecidedEpisode.of(care, decisions)) {
            CareEpisode days = episode.episode();
            boolean again = !episode.begin().equals(LocalDate.MIN);
            if (episode.decisions().isEmpty()) {
                proposals.add(new Search(days, again, child, again ? null : origin, host).from(days.since()));
            }
            for (LocalDate lost : episode.lost()) {
                Search search = new Search(days, again, child, null, host);
                search.because("settlement.proposal.lost", lost);
                proposals.add(search.from(lost));
            }
        }
        return proposals;
    }

    /** Goes through the provisions in their order and notes what it finds. */
    private static final class Search {
        private final CareEpisode episode;
        private final boolean again;
        private final PersonDetails child;
        private final TerytCode origin;
        private final TerytCode host;
        private final List<Explanation> reasons = new ArrayList<>();
        private boolean hidden;

        Search(CareEpisode episode, boolean again, PersonDetails child, TerytCode origin, TerytCode host) {
            this.episode = episode;
            this.again = again;
            this.child = child;
            this.origin = origin;
            this.host = host;
        }

        void because(String key, Object... args) {
            reasons.add(Explanation.of(key, args));
        }

        LiabilityProposal from(LocalDate since) {
            because(again ? "settlement.proposal.again" : "settlement.proposal.first", episode.since());
            LiabilityFacts.Origin kind = origin();
            TerytCode residence = residence();
            TerytCode registration = residence == null && !hidden ? registration() : null;
            LiabilityFacts facts = new LiabilityFacts(kind, episode.since(), again, residence, registration, null, null, host);
            return new LiabilityProposal(since, facts, reasons, switch (Liability.of(facts)) {
                case Liability.Found found -> found.why();
                case Liability.Open open -> open.why();
            });
        }

        /** Only an order from abroad speaks for itself; what else excludes a municipality is asked. */
        private LiabilityFacts.Origin origin() {
            if (episode.stays().getFirst().basis() == LegalBasis.FOREIGN_ORDER) {
                because("settlement.proposal.foreignOrder");
                return LiabilityFacts.Origin.FOREIGN_ORDER;
            }
            if (!PersonData.POLAND.equals(child.data().citizenship())) {
                because("settlement.proposal.foreigner");
            }
            LocalDate born = child.data().born();
            if (born != null && episode.since().isBefore(born.plusWeeks(WEEKS_AFTER_BIRTH))) {
                because("settlement.proposal.newborn", born);
            }
            return LiabilityFacts.Origin.ORDINARY;
        }

        private TerytCode residence() {
            Optional<AddressRow> lived = lived(AddressKind.RESIDENCE);
            if (lived.isPresent() && lived.get().isProtected()) {
                hidden = true;
                because("settlement.proposal.protected");
                return null;
            }
            TerytCode found = lived.map(LiabilityProposal::municipality).orElse(origin);
            if (found == null) {
                because("settlement.proposal.noResidence");
            } else if (lived.isPresent() && municipality(lived.get()) != null) {
                because("settlement.proposal.residence", found.value(), lived.get().period().since());
            } else {
                because("settlement.proposal.origin", found.value());
            }
            return found;
        }

        private TerytCode registration() {
            TerytCode found = lived(AddressKind.REGISTRATION).filter(row -> !row.isProtected()).map(LiabilityProposal::municipality).orElse(null);
            if (found == null) {
                because("settlement.proposal.noRegistration");
            } else {
                because("settlement.proposal.registration", found.value());
            }
            return found;
        }

        /** The last address before the placement; of a child placed on the day of its birth, on that day. */
        private Optional<AddressRow> lived(AddressKind kind) {
            LocalDate before = episode.since().minusDays(1);
            LocalDate born = child.data().born();
            LocalDate day = born != null && before.isBefore(born) ? born : before;
            return child.addresses().stream()
                    .filter(row -> row.kind() == kind && !row.period().since().isAfter(day))
                    .filter(row -> kind == AddressKind.REGISTRATION || row.period().contains(day))
                    .max(Comparator.comparing(row -> row.period().since()));
        }
    }

    private static TerytCode municipality(AddressRow row) {
        return row.address().teryt() == null ? null : new TerytCode(row.address().teryt());
    }
}
