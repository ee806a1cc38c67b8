package pl.ostoja.placement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import pl.ostoja.fostering.Consents;
import pl.ostoja.shared.Explanation;

/** Agreement without which a child may not be placed with a family. */
public enum Consent {
    /** The carers agree to this very child (UWR art. 36, 53(2), 58, 61(2)). */
    FAMILY,
    /** Positive opinion of the coordinator (art. 53(2), 61(2), 67). */
    COORDINATOR_OPINION;

    /** Those that count. */
    public static Set<Consent> in(Consents consents) {
        Set<Consent> given = EnumSet.noneOf(Consent.class);
        if (consents.fromFamily()) {
            given.add(FAMILY);
        }
        if (consents.fromCoordinator()) {
            given.add(COORDINATOR_OPINION);
        }
        return given;
    }

    /** Says whose agreement is asked for; the family's always is. */
    public static Explanation asked(Collection<Consent> consents) {
        return Explanation.of(
                consents.contains(COORDINATOR_OPINION)
                        ? "placement.help.familyConsentAndOpinion"
                        : "placement.help.familyConsent");
    }
}
