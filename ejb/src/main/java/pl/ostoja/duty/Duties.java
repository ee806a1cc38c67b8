package pl.ostoja.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.schema.FlushedOnce;

/**
 * Keeps the stored duties equal to what the facts give (DUT-2). Whoever changes a fact calls {@link #refresh} in the same transaction.
 */
@ApplicationScoped
public class Duties {
    /** So many children or families at a time: few statements, little memory, a short wait for those who change their facts. */
    private static final int CHUNK = 200;

    /** The same on every server and database. */
    private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    @Inject
    DutyKinds kinds;

    @Inject
    DutyItems items;

    @Inject
    FlushedOnce flushed;

    /** Recomputes the duties of those whose facts have just changed, and of those who follow them. */
    public void refresh(CentreId centre, Collection<UUID> subjects) {
        SortedSet<UUID> followers = new TreeSet<>(ORDER);
        kinds.sources().forEach(source -> followers.addAll(source.followers(subjects)));
        hold(followers);
        recompute(centre, Stream.concat(subjects.stream(), followers.stream()).distinct().toList());
    }

    private void recompute(CentreId centre, Collection<UUID> subjects) {
        Map<String, DutyItem> stored = new HashMap<>();
        items.of(centre, subjects).forEach(item -> stored.put(item.dutyKey(), item));
        for (Duty duty : derive(centre, subjects)) {
            DutyItem item = stored.remove(duty.key().toString());
            if (item == null) {
                items.add(centre, duty);
            } else {
                item.take(duty);
            }
        }
        stored.values().forEach(items::remove);
        kinds.sources().forEach(source -> source.keep(centre, subjects));
    }

    /**
     * Recomputes the duties of the next some hundred children and families of a centre, those after the one named, or the first; says the last of
     * them, or nothing if there are no more. Whoever changes their facts waits meanwhile: two who derive at once would undo each other.
     */
    Optional<UUID> rebuildAfter(CentreId centre, UUID last) {
        List<UUID> next = everyone(centre).stream().filter(subject -> last == null || ORDER.compare(subject, last) > 0).limit(CHUNK).toList();
        hold(next);
        recompute(centre, next);
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
    }

    /** Compares the stored duties of a centre with what the facts give, and changes nothing. */
    public List<DutyCheck.Difference> check(CentreId centre) {
        List<DutyCheck.Difference> differences = new ArrayList<>();
        for (List<UUID> chunk : chunks(centre)) {
            differences.addAll(check(centre, chunk));
            items.letGo();
        }
        return differences;
    }

    /** Somebody may change a fact between the reading of the duties and that of the facts; what differs is read again while all of them wait. */
    private List<DutyCheck.Difference> check(CentreId centre, List<UUID> subjects) {
        if (compare(centre, subjects).isEmpty()) {
            return List.of();
        }
        items.letGo();
        hold(subjects);
        return compare(centre, subjects);
    }

    private void hold(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            kinds.sources().forEach(source -> source.hold(subjects));
        }
    }

    private List<DutyCheck.Difference> compare(CentreId centre, Collection<UUID> subjects) {
        List<DutyCheck.Difference> differences = new ArrayList<>();
        List<Duty> stored = new ArrayList<>();
        for (DutyItem item : items.of(centre, subjects)) {
            if (kinds.knows(item.kind())) {
                stored.add(item.duty(kinds.of(item.kind())));
            } else {
                differences.add(new DutyCheck.Difference.Superfluous(DutyKey.parse(item.dutyKey())));
            }
        }
        differences.addAll(DutyCheck.compare(stored, derive(centre, subjects)));
        return differences;
    }

    private List<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return flushed.reading(() -> {
            List<Duty> duties = new ArrayList<>();
            for (DutySource source : kinds.sources()) {
                try (Stream<Duty> derived = source.derive(centre, subjects)) {
                    derived.forEach(duties::add);
                }
            }
            return duties;
        });
    }

    private List<List<UUID>> chunks(CentreId centre) {
        List<UUID> all = List.copyOf(everyone(centre));
        List<List<UUID>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** Those whom a source knows, and those who have a stored duty although none knows them any more. */
    private SortedSet<UUID> everyone(CentreId centre) {
        SortedSet<UUID> everyone = new TreeSet<>(ORDER);
        for (DutySource source : kinds.sources()) {
            try (Stream<UUID> subjects = source.subjects(centre)) {
                subjects.forEach(everyone::add);
            }
        }
        try (Stream<UUID> owners = items.owners(centre)) {
            owners.forEach(everyone::add);
        }
        return everyone;
    }
}
