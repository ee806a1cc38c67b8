package pl.ostoja.wellbeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.authority.LegalSituation;
import pl.ostoja.authority.ParentOnDay;
import pl.ostoja.authority.ParentalAuthority;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareLaw;

/**
 * Who consents to the treatment of a child on a day (WEL-8), beyond the current care that the carers see to (KRO art. 112¹): derived from who decides for it, and
 * never typed in.
 */
public record TreatmentConsent(List<Consenter> who) {

    /** In what capacity somebody consents. */
    public enum Capacity {
        /** Of full age; or from sixteen on, beside the representative. */
        SELF,
        PARENT,
        /** As far as the court has left it. */
        RESTRICTED_PARENT,
        GUARDIAN,
        /** Nobody represents the child: the guardianship court. */
        COURT,
        /** Nothing is written down of a parent, so that nothing follows. */
        NOT_KNOWN
    }

    /**
     * One of those who consent.
     *
     * @param person null for the child itself, the court and nobody known
     */
    public record Consenter(Capacity capacity, UUID person) {}

    public TreatmentConsent {
        who = List.copyOf(who);
    }

    public static TreatmentConsent on(LocalDate day, LocalDate born, LegalSituation situation, CareLaw law) {
        Consenter self = new Consenter(Capacity.SELF, null);
        if (!day.isBefore(law.adultOn(born))) {
            return new TreatmentConsent(List.of(self));
        }
        List<Consenter> who = new ArrayList<>(represent(situation));
        if (!day.isBefore(law.birthday(born, law.whole(LegalNumber.CONSENT_AGE_Y, day)))) {
            who.add(self);
        }
        return new TreatmentConsent(who);
    }

    /** A guardian stands for the parents; without either the court decides, unless it is not known whether there is a parent. */
    private static List<Consenter> represent(LegalSituation situation) {
        if (!situation.guardians().isEmpty()) {
            return situation.guardians().stream().map(guardian -> new Consenter(Capacity.GUARDIAN, guardian)).toList();
        }
        List<ParentOnDay> parents = List.of(situation.mother(), situation.father());
        List<Consenter> deciding = parents.stream().flatMap(TreatmentConsent::parent).toList();
        if (!deciding.isEmpty()) {
            return deciding;
        }
        boolean unclear = parents.stream().anyMatch(parent -> parent.authority() == ParentalAuthority.NOT_RECORDED);
        return List.of(new Consenter(unclear ? Capacity.NOT_KNOWN : Capacity.COURT, null));
    }

    private static Stream<Consenter> parent(ParentOnDay parent) {
        return switch (parent.authority()) {
            case FULL -> Stream.of(new Consenter(Capacity.PARENT, parent.person()));
            case RESTRICTED -> Stream.of(new Consenter(Capacity.RESTRICTED_PARENT, parent.person()));
            case SUSPENDED, DEPRIVED, BLANKET_CONSENT, DEAD, UNKNOWN, NOT_RECORDED -> Stream.empty();
        };
    }
}
