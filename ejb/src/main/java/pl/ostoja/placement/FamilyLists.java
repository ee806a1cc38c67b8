package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Condition;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilySight;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;

/** Lists of families with their places, filtered, sorted and paged in the database. */
@ApplicationScoped
class FamilyLists {
    /** Of a caseload under the alias {@code k}: held today by a coordinator; a family assistant may hold the record beside them. */
    static final String COORDINATED_TODAY =
            """
            k.period.since <= :today and (k.period.until is null or k.period.until >= :today)
            and exists (select g.id from RoleGrant g where g.account = k.account and g.role = COORDINATOR
                and g.period.since <= :today and (g.period.until is null or g.period.until >= :today))""";

    static final String COORDINATOR = "(select min(a.name) from Caseload k join Account a on a.id = k.account where k.record = f.id.value and "
            + COORDINATED_TODAY + ")";

    /** PLC-7 and PLC-70: who lives there, and for whom a place is kept. */
    private static final String TAKEN =
            """
            ((select count(s.id.value) from Stay s where s.family = f.id and s.since <= :today and (s.until is null or s.until > :today)
                and s.form <> RESPITE_FAMILY)
             + (select count(e.id.value) from Hold e where e.family = f.id and e.outcome is null and e.since <= :today and e.until >= :today))""";

    /** PLC-3 to PLC-6; a family that cares for its own kin only has no limit and comes last among the free ones. */
    private static final String LIMIT = "case when h.form = FAMILY_HOME then :home when h.form is null then 0 else :foster end";

    /** PLC-1: only an active family has places to give. */
    static final String FREE = "case when t.standing = ACTIVE then (" + LIMIT + ") - " + TAKEN + " else 0 end";

    /** How many places of the family are free; none where more live than the limit says. */
    private static final String LEFT = "(case when (" + FREE + ") > 0 then " + FREE + " else 0 end)";

    /** FST-39: what holds today of what the family said, as {@code ReadinessOnDay} says it of one family. */
    private static final String READY =
            """
            (case when exists (select rest.id.value from Rest rest where rest.family = f.id and rest.content.since <= :today and rest.content.until >= :today) then false
                when exists (select said.id.value from FamilyReadiness said where said.family = f.id and said.content.since <= :today
                    and (said.content.until is null or said.content.until >= :today) and said.content.kind = NOT_READY) then false
                when exists (select said.id.value from FamilyReadiness said where said.family = f.id and said.content.since <= :today
                    and (said.content.until is null or said.content.until >= :today)) then true
                else f.ready end)""";

    private static final String FIGURES =
            """
            select h.form, h.kind, count(f.id.value), sum(%1$s), sum(%2$s), sum(%3$s), sum(case when h.form is not null and (%4$s) >= 1 then 1 else 0 end),
                sum(case when h.form is not null and (%4$s) >= 1 and %5$s = true then 1 else 0 end)
            """
                    .formatted(LIMIT, TAKEN, LEFT, FREE, READY);

    private static final String ROW =
            """
            select new pl.ostoja.placement.FamilyRow(f.id.value, f.fileNumber, f.label, f.address.place, h.kinship, h.form, h.kind, t.standing, %s,
                %s, %s, %s, f.ownership.restricted)
            """
                    .formatted(READY, TAKEN, LIMIT, COORDINATOR);

    private static final String FROM =
            """
            from FosterFamily f
            left join FormHeld h on h.family = f.id and h.period.since <= :today and (h.period.until is null or h.period.until >= :today)
            left join StandingHeld t on t.family = f.id and t.period.since <= :today and (t.period.until is null or t.period.until >= :today)
            where %s
            """;

    private static final ListQuery<FamilyRow> LIST = new ListQuery<>(FamilyRow.class, ROW, "f.id.value");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListReader lists;

    @Inject
    FamilySight sight;

    @Inject
    PersonSearch search;

    @Inject
    CareLaws laws;

    Page<FamilyRow> page(CentreId centre, FamilyFilter filter, FamilySort sort, boolean descending, PageRequest page, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(centre, filter, parameters, today);
        return lists.page(LIST, from, sort.orderBy(descending), parameters, page);
    }

    /** Families, places and free places by form and kind, as each row of the list counts them. */
    List<PlacesFigure> figures(CentreId centre, FamilyFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(centre, filter, parameters, today);
        return Condition.bind(em.createQuery(FIGURES + from + " group by h.form, h.kind order by h.form, h.kind", Object[].class), parameters)
                .getResultStream()
                .map(PlacesFigure::of)
                .toList();
    }

    /** Of all active families, whoever may see them. */
    long places(CentreId centre, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        limits(centre, parameters, today);
        parameters.put("centre", centre);
        String from = FROM.formatted("f.ownership.centre = :centre and f.candidate = false and t.standing = ACTIVE");
        return Condition.bind(em.createQuery(FIGURES + from + " group by h.form, h.kind", Object[].class), parameters)
                .getResultStream()
                .map(PlacesFigure::of)
                .mapToLong(PlacesFigure::places)
                .sum();
    }

    private void limits(CentreId centre, Map<String, Object> parameters, LocalDate today) {
        CareLaw law = laws.of(centre);
        parameters.put("today", today);
        parameters.put("home", law.whole(LegalNumber.CAP_RDD, today));
        parameters.put("foster", law.whole(LegalNumber.CAP_FOSTER, today));
    }

    private String from(CentreId centre, FamilyFilter filter, Map<String, Object> parameters, LocalDate today) {
        limits(centre, parameters, today);
        Condition seen = sight.families("f");
        parameters.putAll(seen.parameters());
        return FROM.formatted(seen) + conditions(centre, filter, parameters);
    }

    private String conditions(CentreId centre, FamilyFilter filter, Map<String, Object> parameters) {
        StringBuilder and = new StringBuilder();
        if (filter.text() != null && !filter.text().isBlank()) {
            Condition carer = search.typed(centre, filter.text()).at("w.person", "txt");
            parameters.putAll(carer.parameters());
            parameters.put("label", "%" + PolishText.searchForm(filter.text()) + "%");
            parameters.put("number", "%" + FileNumberSearch.beginning(filter.text()));
            and.append(" and (f.searchLabel like :label or f.fileNumber like :number or exists (select w.id from Carer w where w.family = f.id and ")
                    .append(carer)
                    .append("))");
        }
        if (filter.form() != null) {
            and.append(filter.form() == FamilyForm.KINSHIP ? " and h.kinship = true" : " and h.form = :form");
            parameters.put("form", filter.form());
        }
        ChildLists.add(and, parameters, " and h.kind = :kind", "kind", filter.kind());
        ChildLists.add(and, parameters, " and " + READY + " = :ready", "ready", filter.ready());
        if (filter.limited() != null) {
            and.append(filter.limited() ? " and h.form is not null" : " and h.form is null");
        }
        ChildLists.add(and, parameters, " and t.standing = :standing", "standing", filter.standing());
        ChildLists.add(and, parameters, " and h.form is not null and (" + FREE + ") >= :minimumFree", "minimumFree", filter.minimumFree() == null ? null : filter.minimumFree().longValue());
        ChildLists.add(
                and,
                parameters,
                " and exists (select k.id from Caseload k where k.account = :coordinator and k.record = f.id.value and " + COORDINATED_TODAY + ")",
                "coordinator",
                filter.coordinator());
        return and.toString();
    }
}
