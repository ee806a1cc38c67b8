package pl.ostoja.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.PolishText;

/** The centres of this installation, as areas above ask for them and change them. Asks for no right; whoever calls it has asked. */
@ApplicationScoped
public class CentreRegister {
    @PersistenceContext
    EntityManager em;

    @Inject
    TerytRegister units;

    /** Opens a centre. */
    public void open(CentreId id, TerytCode county, DescribeCentre description, CentreWork work) {
        refuseUnlessValid(county, work.from());
        refuseNameTwice(description.name(), id);
        em.persist(new Centre(id, county, description.name(), description.shortName(), description.contact(), description.nip()));
        em.flush();
        change(id, county, work);
    }

    /** Changes names and contacts. */
    public void describe(CentreId id, long version, DescribeCentre description) {
        Centre centre = centre(id);
        EditConflict.refuseUnlessCurrent(version, centre.version());
        refuseNameTwice(description.name(), id);
        centre.describe(description.name(), description.shortName(), description.contact(), description.nip());
    }

    /** Changes hats and municipalities from a day on. */
    public void change(CentreId id, CentreWork work) {
        change(id, centre(id).county(), work);
    }

    private void change(CentreId id, TerytCode county, CentreWork work) {
        Set<CentreHat> worn = Hats.worn(county, work.hats());
        Hats.refuseUnlessServed(county, worn, work.municipalities());
        work.municipalities().forEach(municipality -> refuseUnlessValid(municipality, work.from()));
        var hats = hats(id).stream().filter(row -> row.period().isOpen()).collect(Collectors.toMap(HatWorn::hat, Function.identity()));
        var choice = DatedChoice.of(since(hats, HatWorn::period), worn, work.from());
        choice.ending().forEach(hat -> hats.get(hat).end(work.from().minusDays(1)));
        choice.beginning().forEach(hat -> em.persist(new HatWorn(id, hat, work.from())));
        var served = served(id).stream()
                .filter(row -> row.period().isOpen())
                .collect(Collectors.toMap(MunicipalityServed::municipality, Function.identity()));
        var municipalities = DatedChoice.of(since(served, MunicipalityServed::period), work.municipalities(), work.from());
        municipalities.ending().forEach(code -> served.get(code).end(work.from().minusDays(1)));
        municipalities.beginning().forEach(code -> em.persist(new MunicipalityServed(id, code, work.from())));
    }

    /** Every centre there is, the oldest first. */
    public List<CentreId> all() {
        return em.createQuery("select c.id from Centre c order by c.id.value", CentreId.class).getResultList();
    }

    /** The name of the centre, for a heading. */
    public Optional<String> name(CentreId id) {
        return Optional.ofNullable(em.find(Centre.class, id)).map(Centre::name);
    }

    /** The county that the centre works for. */
    public TerytCode county(CentreId id) {
        return centre(id).county();
    }

    /** What the county is called that the centre works for; null if the register of units does not know it. */
    public String countyName(CentreId id) {
        Centre centre = em.find(Centre.class, id);
        return centre == null ? null : units.names(Set.of(centre.county())).get(centre.county());
    }

    /** The names of several centres. */
    public Map<CentreId, String> names(Set<CentreId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c from Centre c where c.id in (:ids)", Centre.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Centre::id, Centre::name));
    }

    /** Who the centre is and how to reach it. */
    public CentreContact contact(CentreId id) {
        Centre centre = centre(id);
        return new CentreContact(centre.name(), centre.contact());
    }

    /** The centres whose name contains the words, whatever their Polish letters, by name. There are a few hundred at most. */
    public List<CentreRow> search(String words, LocalDate day) {
        String wanted = PolishText.searchForm(words == null ? "" : words);
        List<Centre> found = em.createQuery("select c from Centre c", Centre.class).getResultStream()
                .filter(centre -> PolishText.searchForm(centre.name() + " " + centre.shortName()).contains(wanted))
                .sorted(Comparator.comparing(Centre::name, Collator.getInstance(Locale.of("pl"))))
                .toList();
        var names = units.names(found.stream().map(Centre::county).collect(Collectors.toSet()));
        var hats = em
                .createQuery(
                        "select h from HatWorn h where h.period.since <= :day and (h.period.until is null or h.period.until >= :day)", HatWorn.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(HatWorn::centre, Collectors.mapping(HatWorn::hat, Collectors.toSet())));
        return found.stream()
                .map(centre -> new CentreRow(
                        centre.id(), centre.name(), centre.shortName(), centre.county(), names.get(centre.county()),
                        hats.getOrDefault(centre.id(), Set.of())))
                .toList();
    }

    public CentreDetails details(CentreId id) {
        Centre centre = centre(id);
        List<MunicipalityServed> served = served(id);
        Set<TerytCode> codes = new HashSet<>(served.stream().map(MunicipalityServed::municipality).toList());
        codes.add(centre.county());
        var names = units.names(codes);
        return new CentreDetails(
                id, centre.name(), centre.shortName(), centre.county(), names.get(centre.county()), centre.contact(), centre.nip().orElse(null),
                hats(id).stream().map(row -> new CentreDetails.Hat(row.hat(), row.period())).toList(),
                served.stream()
                        .map(row -> new CentreDetails.Municipality(row.municipality(), names.get(row.municipality()), row.period()))
                        .toList(),
                centre.version());
    }

    /** The hats the centre wears on the day. */
    public Set<CentreHat> hats(CentreId id, LocalDate day) {
        return hats(id).stream().filter(row -> row.period().contains(day)).map(HatWorn::hat).collect(Collectors.toSet());
    }

    /** The centres that wear the hat for the county on the day. */
    public List<CentreId> ofCounty(TerytCode county, CentreHat hat, LocalDate day) {
        return em.createQuery(
                        """
                        select c.id from Centre c, HatWorn h where h.centre.value = c.id.value and c.county = :county and h.hat = :hat
                        and h.period.since <= :day and (h.period.until is null or h.period.until >= :day) order by c.name""",
                        CentreId.class)
                .setParameter("county", county)
                .setParameter("hat", hat)
                .setParameter("day", day)
                .getResultList();
    }

    private static <T, R> Map<T, LocalDate> since(Map<T, R> rows, Function<R, Period> period) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> period.apply(entry.getValue()).since()));
    }

    private Centre centre(CentreId id) {
        Centre centre = em.find(Centre.class, id);
        if (centre == null) {
            throw new NotFound();
        }
        return centre;
    }

    private List<HatWorn> hats(CentreId id) {
        return em.createQuery("select h from HatWorn h where h.centre = :centre order by h.period.since, h.hat", HatWorn.class)
                .setParameter("centre", id)
                .getResultList();
    }

    private List<MunicipalityServed> served(CentreId id) {
        return em.createQuery(
                        "select m from MunicipalityServed m where m.centre = :centre order by m.municipality.value, m.period.since",
                        MunicipalityServed.class)
                .setParameter("centre", id)
                .getResultList();
    }

    /** CEN-6: the county and the municipalities of a centre are units of the register on the day from which they count. */
    private void refuseUnlessValid(TerytCode code, LocalDate day) {
        if (!units.isValid(code, day)) {
            throw new BusinessRuleViolation("CEN-6", "centre.violation.unknownUnit", code.value(), day);
        }
    }

    /** CEN-7: no two centres of an installation have the same name. */
    private void refuseNameTwice(String name, CentreId self) {
        boolean taken = em.createQuery("select c.id from Centre c where lower(c.name) = :name", CentreId.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .anyMatch(other -> !other.equals(self));
        if (taken) {
            throw new BusinessRuleViolation("CEN-7", "centre.violation.nameTaken", name);
        }
    }
}
