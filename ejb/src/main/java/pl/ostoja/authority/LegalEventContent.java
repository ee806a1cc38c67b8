package pl.ostoja.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;

/**
 * What is written down of a legal event.
 *
 * @param person the parent or guardian it is about, null if it is about nobody
 * @param issuedOn day of the order, of the declaration before the court, or of the certificate of birth
 * @param effectiveOn day from which it holds; an order on parental authority or contacts holds when it is final (KPC 579), null until then
 * @param holdsUntil last day of a limit of contacts, null if the court named none
 * @param court null only where no court has to do with it
 * @param obligation of a parent, that the court laid down when it ruled on contacts (KRO 113⁴)
 * @param obligationManner what it is exactly, and how it is checked
 * @param reference of the case at the court (<i>sygnatura akt</i>), null if it is not known
 */
@Embeddable
public record LegalEventContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "effect") LegalEffect effect,
        @Embedded PersonId person,
        @NotNull @Column(name = "issued_on") LocalDate issuedOn,
        @Column(name = "effective_on") LocalDate effectiveOn,
        @Column(name = "holds_until") LocalDate holdsUntil,
        @Size(max = 200) @Column(name = "court") String court,
        @Size(max = 60) @Column(name = "reference") String reference,
        @Enumerated(EnumType.STRING) @Column(name = "obligation") ContactObligation obligation,
        @Size(max = 1000) @Column(name = "obligation_manner") String obligationManner,
        @Size(max = 4000) @Column(name = "note") String note)
        implements Serializable {

    LegalEventContent about(PersonId other) {
        return new LegalEventContent(effect, other, issuedOn, effectiveOn, holdsUntil, court, reference, obligation, obligationManner, note);
    }

    /** As rules need it. */
    public LegalEventFacts facts(LegalEventId id) {
        return new LegalEventFacts(id.value(), effect, person == null ? null : person.value(), effectiveOn, holdsUntil);
    }
}
