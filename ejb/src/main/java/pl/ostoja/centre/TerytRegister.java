package pl.ostoja.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The register of territorial units, as areas above ask it. Asks for no right: the units are public. */
@ApplicationScoped
public class TerytRegister {
    /** Here and not in the database, whose order depends on how it was set up. */
    private static final Collator POLISH = Collator.getInstance(Locale.of("pl"));

    @PersistenceContext
    EntityManager em;

    /**
     * The unit under the name it had on the day. The register knows a unit only since the first file imported, so for an earlier day it answers
     * with the earliest name it knows.
     */
    public Optional<TerytRow> unit(TerytCode code, LocalDate day) {
        return units(List.of(code), day).stream().findFirst();
    }

    /** The same for many units at once; without those that the register does not know. */
    public List<TerytRow> units(Collection<TerytCode> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select u from TerytUnit u where u.code.value in :codes order by u.period.since", TerytUnit.class)
                .setParameter("codes", codes.stream().map(TerytCode::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(TerytUnit::code))
                .values()
                .stream()
                .map(names -> nameOn(day, names))
                .toList();
    }

    private static TerytRow nameOn(LocalDate day, List<TerytUnit> names) {
        return names.stream()
                .filter(unit -> !unit.period().since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(names.getFirst())
                .row();
    }

    /** Whether the register holds the unit on the day, or held none so early. */
    public boolean isValid(TerytCode code, LocalDate day) {
        return unit(code, day).filter(unit -> unit.period().contains(day) || unit.period().since().isAfter(day)).isPresent();
    }

    /**
     * TER-7: whether there is no such municipality or county. The register says so of a municipality where it holds its county, and of a county where it holds
     * all voivodeships; what was never imported it does not know. No voivodeship has a number that is odd or above 32.
     */
    public boolean lacks(TerytCode unit, LocalDate day) {
        boolean known = unit.isCounty() ? holdsPoland(day) : unit(unit.county(), day).isPresent();
        return !unit.isInPoland() || known && !isValid(unit, day);
    }

    private boolean holdsPoland(LocalDate day) {
        return sizes(day).getOrDefault(TerytKind.VOIVODESHIP, 0L) == TerytCode.VOIVODESHIPS;
    }

    /** Names of many units at once, valid today or last; for lists. */
    public Map<TerytCode, String> names(Collection<TerytCode> codes) {
        Map<TerytCode, String> names = new HashMap<>();
        if (!codes.isEmpty()) {
            em.createQuery("select u from TerytUnit u where u.code.value in :codes order by u.period.since", TerytUnit.class)
                    .setParameter("codes", codes.stream().map(TerytCode::value).toList())
                    .getResultStream()
                    .forEach(unit -> names.put(unit.code(), unit.name()));
        }
        return names;
    }

    /** Counties and cities with county rights of the day, by name. */
    public List<TerytRow> voivodeships(LocalDate day) {
        return valid(day, EnumSet.of(TerytKind.VOIVODESHIP), "");
    }

    public List<TerytRow> counties(LocalDate day) {
        return valid(day, EnumSet.of(TerytKind.COUNTY, TerytKind.COUNTY_RIGHTS_CITY), "");
    }

    /** Municipalities of the county on the day, by name. */
    public List<TerytRow> municipalities(TerytCode county, LocalDate day) {
        return valid(day, municipal(), county.value());
    }

    /** All municipalities of the day, by name. */
    public List<TerytRow> municipalities(LocalDate day) {
        return valid(day, municipal(), "");
    }

    /** The municipalities of the day whose names begin so, the shortest names first; at most so many. */
    public List<TerytRow> municipalitiesNamed(String beginning, LocalDate day, int most) {
        return em
                .createQuery(
                        """
                        select u from TerytUnit u where u.kind in :kinds and lower(u.name) like :beginning escape '!'
                        and u.period.since <= :day and (u.period.until is null or u.period.until >= :day)
                        order by length(u.name), u.name, u.code.value""",
                        TerytUnit.class)
                .setParameter("kinds", municipal())
                .setParameter("beginning", beginning.strip().toLowerCase(Locale.forLanguageTag("pl")).replaceAll("([!%_])", "!$1") + "%")
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultStream()
                .map(TerytUnit::row)
                .toList();
    }

    /** All units of the day, each after the one it belongs to. */
    public Page<TerytRow> units(LocalDate day, PageRequest request) {
        long total = em.createQuery(
                        "select count(u) from TerytUnit u where u.period.since <= :day and (u.period.until is null or u.period.until >= :day)", Long.class)
                .setParameter("day", day)
                .getSingleResult();
        List<TerytRow> rows = em
                .createQuery(
                        """
                        select u from TerytUnit u where u.period.since <= :day and (u.period.until is null or u.period.until >= :day)
                        order by u.code.value""",
                        TerytUnit.class)
                .setParameter("day", day)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(TerytUnit::row)
                .toList();
        return new Page<>(rows, total, request);
    }

    /** How many units of each kind are valid on the day. */
    public Map<TerytKind, Long> sizes(LocalDate day) {
        Map<TerytKind, Long> sizes = new EnumMap<>(TerytKind.class);
        em.createQuery(
                        """
                        select u.kind, count(u) from TerytUnit u
                        where u.period.since <= :day and (u.period.until is null or u.period.until >= :day) group by u.kind""",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> sizes.put((TerytKind) row[0], (Long) row[1]));
        return sizes;
    }

    /** The latest day that changed anything; empty while nothing was imported. */
    public Optional<LocalDate> stateOn() {
        Object[] last = em.createQuery("select max(u.period.since), max(u.period.until) from TerytUnit u", Object[].class).getSingleResult();
        return Stream.of((LocalDate) last[0], last[1] == null ? null : ((LocalDate) last[1]).plusDays(1))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private static Set<TerytKind> municipal() {
        return EnumSet.of(TerytKind.URBAN_MUNICIPALITY, TerytKind.RURAL_MUNICIPALITY, TerytKind.URBAN_RURAL_MUNICIPALITY);
    }

    private List<TerytRow> valid(LocalDate day, Set<TerytKind> kinds, String beginning) {
        return em
                .createQuery(
                        """
                        select u from TerytUnit u where u.kind in :kinds and u.code.value like :beginning
                        and u.period.since <= :day and (u.period.until is null or u.period.until >= :day)
                        order by u.code.value""",
                        TerytUnit.class)
                .setParameter("kinds", kinds)
                .setParameter("beginning", beginning + "%")
                .setParameter("day", day)
                .getResultStream()
                .map(TerytUnit::row)
                .sorted(Comparator.comparing(TerytRow::name, POLISH))
                .toList();
    }
}
