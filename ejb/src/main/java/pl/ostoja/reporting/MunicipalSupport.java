package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** RPT-17: supporting families (UWR art. 29-31) in the municipality's report, in two statements; nothing for who sees no supporting families. */
@ApplicationScoped
class MunicipalSupport implements MunicipalPart {
    private static final String WAS = "f.content.setUpOn <= :to and (f.dissolution.lastDay is null or f.dissolution.lastDay >= :from)";

    private static final String IS = "f.content.setUpOn <= :to and (f.dissolution.lastDay is null or f.dissolution.lastDay >= :to)";

    /** An end of a help that is not known is that of the family. */
    private static final String HELPED = "h.content.since <= :to and (h.content.until is null or h.content.until >= :from)";

    private static final String HELPED_WITH = WAS + " and exists (select h.id from SupportHelp h where h.family = f.id and h.content.%s = true and " + HELPED + ")";

    private static final Map<MunicipalFigure, String> COUNTED = counted();

    private static final String FAMILIES_HELPED =
            "select count(distinct coalesce(cast(h.content.assistance.value as string), lower(h.content.helped))) from SupportHelp h join SupportingFamily f on f.id = h.family"
                    + " where f.centre = :centre and " + WAS + " and " + HELPED;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Override
    public List<MunicipalLine> lines(MunicipalPeriod period) {
        if (!caller.get().may(Right.SEE_SUPPORTING)) {
            return List.of();
        }
        LocalDate after = period.to().plusDays(1);
        Map<String, Object> time = Map.of("centre", caller.centre(), "from", period.from(), "to", period.to());
        Map<String, Object> lasting = Map.of("three", after.minusMonths(3), "year", after.minusYears(1));
        String sums = COUNTED.values().stream().map(counted -> "coalesce(sum(case when " + counted + " then 1 else 0 end), 0)").collect(Collectors.joining(", "));
        String query = "select " + sums + " from SupportingFamily f where f.centre = :centre";
        Object[] counts = Condition.bind(Condition.bind(em.createQuery(query, Object[].class), time), lasting).getSingleResult();
        List<MunicipalLine> lines = new ArrayList<>();
        COUNTED.keySet().forEach(figure -> lines.add(MunicipalLine.of(figure, ((Number) counts[lines.size()]).longValue())));
        lines.add(MunicipalLine.of(MunicipalFigure.HELPED_BY_SUPPORTING, Condition.bind(em.createQuery(FAMILIES_HELPED, Long.class), time).getSingleResult()));
        return lines;
    }

    private static Map<MunicipalFigure, String> counted() {
        Map<MunicipalFigure, String> counted = new EnumMap<>(MunicipalFigure.class);
        counted.put(MunicipalFigure.SUPPORTING, WAS);
        counted.put(MunicipalFigure.SUPPORTING_NEW, "f.content.setUpOn >= :from and f.content.setUpOn <= :to");
        counted.put(MunicipalFigure.SUPPORTING_DISSOLVED, "f.dissolution.lastDay >= :from and f.dissolution.lastDay <= :to");
        counted.put(MunicipalFigure.SUPPORTING_CHILDCARE, HELPED_WITH.formatted("childcare"));
        counted.put(MunicipalFigure.SUPPORTING_HOUSEHOLD, HELPED_WITH.formatted("household"));
        counted.put(MunicipalFigure.SUPPORTING_SOCIAL, HELPED_WITH.formatted("social"));
        counted.put(MunicipalFigure.SUPPORTING_UP_TO_3_MONTHS, IS + " and f.content.setUpOn >= :three");
        counted.put(MunicipalFigure.SUPPORTING_UP_TO_12_MONTHS, IS + " and f.content.setUpOn >= :year and f.content.setUpOn < :three");
        counted.put(MunicipalFigure.SUPPORTING_OVER_12_MONTHS, IS + " and f.content.setUpOn < :year");
        return counted;
    }
}
