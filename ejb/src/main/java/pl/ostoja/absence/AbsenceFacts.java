package pl.ostoja.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What is known of one absence, as rules and the areas above take it.
 *
 * @param until the last day; null while it lasts, which is as long as its stay
 * @param noticedAt null if only the day is known
 * @param carersPay whether carers go on bearing the costs of the child
 * @param person with whom it is on home leave; null for all others
 */
public record AbsenceFacts(UUID id, AbsenceKind kind, LocalDate since, LocalDate until, Instant noticedAt, boolean carersPay, UUID person, Told told) {
    static final Comparator<AbsenceFacts> IN_TIME = Comparator.comparing(AbsenceFacts::since)
            .thenComparing(AbsenceFacts::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AbsenceFacts::id);

    public static AbsenceFacts of(AbsenceId id, AbsenceContent content, Told told) {
        return new AbsenceFacts(
                id.value(), content.kind(), content.since(), content.until(), content.noticedAt(), !Boolean.FALSE.equals(content.carersPay()),
                content.person() == null ? null : content.person().value(), told);
    }

    AbsenceFacts until(LocalDate lastDay) {
        return new AbsenceFacts(id, kind, since, lastDay, noticedAt, carersPay, person, told);
    }
}
