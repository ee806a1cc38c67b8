package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * What rules need to know of a legal event.
 *
 * @param person the parent or guardian it is about, null if it is about nobody
 * @param effectiveOn null while it has no effect, as an order that is not final yet
 * @param holdsUntil last day, null if none is known
 */
public record LegalEventFacts(UUID id, LegalEffect effect, UUID person, LocalDate effectiveOn, LocalDate holdsUntil) {
    /** Of two on one day, which only wrong data can have, the same one comes last every time. */
    static final Comparator<LegalEventFacts> IN_TIME =
            Comparator.comparing(LegalEventFacts::effectiveOn).thenComparing(LegalEventFacts::id);

    public LegalEventFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(effect, "effect");
    }

    boolean hasEffectOn(LocalDate day) {
        return effectiveOn != null && !effectiveOn.isAfter(day);
    }

    boolean isOverOn(LocalDate day) {
        return holdsUntil != null && holdsUntil.isBefore(day);
    }

    boolean isAbout(UUID who, LegalEffect.Concerns as) {
        return effect.concerns() == as && who.equals(person);
    }
}
