package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Sex;

/** Children and families in lists, and the places of a family. */
@Stateless
public class PlacesService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ChildLists childLists;

    @Inject
    FamilyLists familyLists;

    @Inject
    FosterFamilyService register;

    @Inject
    Families families;

    @Inject
    Residents residents;

    @Inject
    Holds holds;

    @Inject
    CareLaws laws;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_CHILDREN)
    public Page<ChildRow> children(ChildFilter filter, ChildSort sort, boolean descending, PageRequest page) {
        Page<ChildRow> rows = childLists.page(caller.centre(), filter, sort, descending, page, today());
        trail.listed(caller.centre().value(), "CHILD", filter.inWords(), rows.rows().size());
        return rows;
    }

    /** The children in care today in numbers; in three statements. No names are shown, so nothing is written into the trail. */
    @Allowed(Right.SEE_CHILDREN)
    public ChildFigures childFigures() {
        Map<ChildFigure, ChildFilter> parts = new LinkedHashMap<>();
        Stream.of(CareForm.values()).forEach(form -> parts.put(part(ChildFigure.By.FORM, form), ChildFilter.of(form)));
        Stream.of(AgeGroup.values()).forEach(ages -> parts.put(part(ChildFigure.By.AGE, ages), ChildFilter.of(ages)));
        Stream.of(CareLength.values()).forEach(length -> parts.put(part(ChildFigure.By.LENGTH, length), ChildFilter.of(length)));
        Stream.of(Sex.values()).forEach(sex -> parts.put(part(ChildFigure.By.SEX, sex), ChildFilter.of(sex)));
        Object[] counts = childLists.counts(caller.centre(), ChildFilter.IN_CARE, List.copyOf(parts.values()), today());
        List<ChildFigure> figures = new ArrayList<>();
        for (ChildFigure part : parts.keySet()) {
            long children = ((Number) counts[figures.size() + 1]).longValue();
            figures.add(new ChildFigure(part.by(), part.key(), null, children));
        }
        figures.removeIf(figure -> figure.by() == ChildFigure.By.FORM && figure.children() == 0);
        figures.addAll(childLists.byOrigin(caller.centre(), ChildFilter.IN_CARE, today()));
        return new ChildFigures((Long) counts[0], figures);
    }

    private static ChildFigure part(ChildFigure.By by, Enum<?> constant) {
        return new ChildFigure(by, constant.name(), null, 0);
    }

    /** Codes of the municipalities of origin by which the list of children can be narrowed. */
    @Allowed(Right.SEE_CHILDREN)
    public List<String> origins() {
        return childLists.origins();
    }

    @Allowed(Right.SEE_FAMILIES)
    public Page<FamilyRow> families(FamilyFilter filter, FamilySort sort, boolean descending, PageRequest page) {
        Page<FamilyRow> rows = familyLists.page(caller.centre(), filter, sort, descending, page, today());
        trail.listed(caller.centre().value(), "FAMILY", filter.inWords(), rows.rows().size());
        return rows;
    }

    /** The places of the active families in numbers, in one statement. No names are shown, so nothing is written into the trail. */
    @Allowed(Right.SEE_FAMILIES)
    public List<PlacesFigure> placesFigures() {
        FamilyFilter active = new FamilyFilter(null, null, null, FamilyStanding.ACTIVE, null, null, null, null);
        return familyLists.figures(caller.centre(), active, today());
    }

    /** All places of the active families of the centre, whoever may see them; families without a limit have none that could be counted. */
    @Allowed(Right.SEE_FAMILIES)
    public long allPlaces() {
        return familyLists.places(caller.centre(), today());
    }

    /** The whole file of a family, of which each of its pages shows a part. */
    @Allowed(Right.SEE_FAMILIES)
    public FamilyFile file(FosterFamilyId id) {
        FamilyDetails details = register.details(id);
        return new FamilyFile(details, places(details, today()), today());
    }

    /** Those whom the caller sees of the children who live with a family today; nobody of a family that the caller does not see. */
    @Allowed(Right.SEE_CHILDREN)
    public List<FamilyPlaces.ResidentRow> livingWith(FosterFamilyId id) {
        return families.visibleLabels(List.of(id)).isEmpty() ? List.of() : rows(id).stream().filter(row -> row.livesThereOn(today())).toList();
    }

    private FamilyPlaces places(FamilyDetails family, LocalDate today) {
        int taken = Capacity.taken(residents.from(today, family.id()), today);
        Optional<Capacity.Limit> limit =
                family.candidate() ? Optional.empty() : Capacity.limit(family.formsOn(today), today, laws.of(caller.centre()));
        boolean takes = family.standingOn(today) == FamilyStanding.ACTIVE;
        List<FamilyPlaces.ResidentRow> rows = rows(family.id());
        long seen = rows.stream()
                .filter(row -> row.livesThereOn(today) && row.form() != CareForm.RESPITE_FAMILY)
                .count();
        int kept = (int) holds.withFamily(family.id(), today);
        return new FamilyPlaces(
                taken,
                kept,
                limit.map(Capacity.Limit::places).orElse(null),
                limit.map(some -> takes ? Math.max(0, some.places() - taken) : 0).orElse(null),
                family.candidate() ? null : HelperRight.of(family.formsOn(today), taken - kept, today, laws.of(caller.centre())).orElse(null),
                homeClaim(family, taken - kept, today),
                why(limit, taken),
                rows,
                taken - kept - (int) seen);
    }

    /** Asks who lived there before only of a family that has so many today. */
    private Explanation homeClaim(FamilyDetails family, int there, LocalDate today) {
        if (family.candidate()) {
            return null;
        }
        CareLaw law = laws.of(caller.centre());
        FamilyForms forms = family.formsOn(today);
        UUID id = family.id().value();
        boolean holds = HomeClaim.isPossible(forms, there, today, law)
                && HomeClaim.holds(forms, residents.ever(List.of(id)).getOrDefault(id, List.of()), today, law);
        return holds ? HomeClaim.why(today, law) : null;
    }

    private static Explanation why(Optional<Capacity.Limit> limit, int taken) {
        return limit.map(some -> Explanation.of("placement.places.limit", taken, some.places(), some.article()))
                .orElseGet(() -> Explanation.of("placement.places.noLimit", taken));
    }

    private List<FamilyPlaces.ResidentRow> rows(FosterFamilyId id) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery(
                        """
                        select s, c, p.firstName, p.lastName, p.born from Stay s join Child c on c.id = s.child join Person p on p.id = c.person
                        where s.family = :family and %s order by s.since desc, p.sortKey"""
                                .formatted(seen),
                        Object[].class))
                .setParameter("family", id)
                .getResultStream()
                .map(row -> row((Stay) row[0], (Child) row[1], row[2] + " " + row[3], (LocalDate) row[4]))
                .toList();
    }

    private static FamilyPlaces.ResidentRow row(Stay stay, Child child, String name, LocalDate born) {
        return new FamilyPlaces.ResidentRow(
                child.id(), child.fileNumber(), name, born, stay.id(), stay.form(), stay.basis(), stay.since(), stay.until(), stay.facts().endReason());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
