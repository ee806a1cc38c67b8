package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How contacts of one person with a child are limited on a day. */
public final class ContactLimits {
    private ContactLimits() {}

    /**
     * AUT-8: the last ruling on contacts of that person holds, with all that it forbids, to the last day that it names; and who agreed to adoption by whomever
     * has no right to contacts while that consent stands.
     */
    public static List<ContactLimitHeld> on(LocalDate day, UUID person, LegalFacts facts) {
        Stream<ContactLimitHeld> consented = last(day, person, LegalEffect.Concerns.A_PARENT, facts)
                .filter(event -> event.effect() == LegalEffect.BLANKET_CONSENT)
                .map(event -> ContactLimitHeld.of(ContactLimit.AGREED_TO_ADOPTION, event))
                .stream();
        Stream<ContactLimitHeld> ruled = last(day, person, LegalEffect.Concerns.CONTACTS, facts).stream()
                .flatMap(ruling -> about(person, LegalEffect.Concerns.CONTACTS, facts).filter(event -> ruling.effectiveOn().equals(event.effectiveOn())))
                .filter(event -> event.effect().limit() != null && !event.isOverOn(day))
                .map(event -> ContactLimitHeld.of(event.effect().limit(), event))
                .sorted(Comparator.comparing(ContactLimitHeld::limit));
        return Stream.concat(consented, ruled).toList();
    }

    /** Those that hold on any day from the first to the last, both included; without a last day on any day to come. */
    public static List<ContactLimitHeld> during(LocalDate first, LocalDate last, UUID person, LegalFacts facts) {
        Stream<LocalDate> days = facts.changes().tailSet(first).stream().filter(day -> last == null || !day.isAfter(last));
        return Stream.concat(Stream.of(first), days).flatMap(day -> on(day, person, facts).stream()).distinct().toList();
    }

    private static Optional<LegalEventFacts> last(LocalDate day, UUID person, LegalEffect.Concerns concerns, LegalFacts facts) {
        return about(person, concerns, facts).filter(event -> event.hasEffectOn(day)).max(LegalEventFacts.IN_TIME);
    }

    private static Stream<LegalEventFacts> about(UUID person, LegalEffect.Concerns concerns, LegalFacts facts) {
        return facts.events().stream().filter(event -> event.isAbout(person, concerns));
    }
}
