package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.duty.Subject;

/**
 * Everything about one child from which the duties of placement, review and court follow. The order in which stays and
 * notices are given does not matter.
 *
 * @param died null while the child lives
 */
public record CareFacts(
        UUID child,
        LocalDate born,
        LocalDate died,
        List<StayFacts> stays,
        List<NoticeSent> notices,
        LeavingCare leaving) {

    public CareFacts {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(leaving, "leaving");
        stays = inTime(stays);
        notices = List.copyOf(notices);
    }

    public CareFacts(UUID child, LocalDate born, List<StayFacts> stays) {
        this(child, born, null, stays, List.of(), LeavingCare.NOTHING_YET);
    }

    public Optional<StayFacts> stayOn(LocalDate day) {
        return stays.stream().filter(stay -> stay.occupies(day)).findFirst();
    }

    /** The child in one of its stays, as what is owed by reason of that stay concerns it. */
    public Subject subject(StayFacts stay) {
        return new Subject(child, stay.family(), stay.id());
    }

    /** The stay that ended on the day on which this one began, null when there is none. */
    StayFacts directlyBefore(StayFacts stay) {
        var index = stays.indexOf(stay);
        var before = index == 0 ? null : stays.get(index - 1);
        return before != null && stay.since().equals(before.until()) ? before : null;
    }

    /** Whether the child goes on living with the family with which it lived, on a new ground or after respite. */
    public boolean remains(StayFacts stay) {
        var before = directlyBefore(stay);
        while (before != null && before.form() == CareForm.RESPITE_FAMILY) {
            before = directlyBefore(before);
        }
        return before != null && stay.family() != null && stay.family().equals(before.family());
    }

    /** Whether a removal under article 12a has ever brought the child into care. */
    boolean isRemoved() {
        return stays.stream().anyMatch(stay -> stay.basis() == LegalBasis.ART_12A);
    }

    /** The same with more notices, by stay. */
    CareFacts told(Map<UUID, List<NoticeSent>> more) {
        var all = new ArrayList<>(notices);
        stays.forEach(stay -> all.addAll(more.getOrDefault(stay.id(), List.of())));
        return new CareFacts(child, born, died, stays, all, leaving);
    }

    /** The care episodes in order of time, see {@link CareEpisode}. */
    public List<CareEpisode> episodes() {
        if (stays.isEmpty()) {
            return List.of();
        }
        var episodes = new ArrayList<CareEpisode>(1);
        var first = 0;
        for (var i = 0; i < stays.size(); i++) {
            var last = i == stays.size() - 1;
            if (last || stays.get(i).endReason() == EndReason.RETURN_TO_FAMILY) {
                episodes.add(new CareEpisode(stays.subList(first, i + 1), died));
                first = i + 1;
            }
        }
        return episodes;
    }

    private static List<StayFacts> inTime(List<StayFacts> stays) {
        for (var i = 1; i < stays.size(); i++) {
            if (StayFacts.IN_TIME.compare(stays.get(i - 1), stays.get(i)) > 0) {
                return stays.stream().sorted(StayFacts.IN_TIME).toList();
            }
        }
        return List.copyOf(stays);
    }
}
