package pl.ostoja.wellbeing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the certificates of a child say on a day (WEL-9). Places are looked for by what its file says ({@code CareNeeds}), which may be known before there is a
 * certificate; so both are kept, and it is said when they differ.
 *
 * @param certificate the one that holds and was issued last, null if none does
 * @param file what the child's file says
 */
public record Disability(WellbeingFacts certificate, boolean file) implements Serializable {

    public static Disability on(LocalDate day, Collection<WellbeingFacts> facts, boolean file) {
        return new Disability(holding(day, facts).orElse(null), file);
    }

    /** A certificate of moderate or severe disability holds. */
    public static boolean isImpaired(LocalDate day, Collection<WellbeingFacts> facts) {
        return holding(day, facts).filter(certificate -> certificate.degree().isImpaired()).isPresent();
    }

    private static Optional<WellbeingFacts> holding(LocalDate day, Collection<WellbeingFacts> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == WellbeingKind.DISABILITY && fact.degree() != null && fact.holdsOn(day))
                .max(Comparator.comparing(WellbeingFacts::since));
    }

    /** There is a certificate, and the file says nothing of a disability. */
    public boolean isMissingInFile() {
        return certificate != null && !file;
    }

    /** The file says that the child is disabled, and no certificate holds. */
    public boolean isWithoutCertificate() {
        return certificate == null && file;
    }
}
