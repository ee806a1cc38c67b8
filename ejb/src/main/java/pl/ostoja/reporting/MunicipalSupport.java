package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** RPT-17: supporting families (UWR art. 29-31) in the municipality's report, in a statement for each figure of families and one for whom they help; nothing for who sees no supporting families. */
@ApplicationScoped
class MunicipalSupport implements MunicipalPart {
    private static final String WAS = "f.content.setUpOn <= :to and (f.dissolution.lastDay is null or f.dissolution.lastDay >= :from)";

    private static final String IS = "f.content.setUpOn <= :to and (f.dissolution.lastDay is null or f.dissolution.lastDay >= :to)";

    /** An end of a help that is not known is that of the family. */
    private static final String HELPED = "h.content.since <= :to and (h.content.until is null or h.content.until >= :from)";

    private static final Map<MunicipalFigure, String> FAMILIES = families();

    private static final String HELPS =
            "select " + helpedWith("childcare") + ", " + helpedWith("household") + ", " + helpedWith("social")
                    + ", count(distinct coalesce(cast(h.content.assistance.value as string), lower(h.content.helped)))"
                    + " from SupportHelp h join SupportingFamily f on f.id = h.family where f.centre = :centre and " + WAS + " and " + HELPED;

    private static final List<MunicipalFigure> OF_HELPS = List.of(
            MunicipalFigure.SUPPORTING_CHILDCARE, MunicipalFigure.SUPPORTING_HOUSEHOLD, MunicipalFigure.SUPPORTING_SOCIAL, MunicipalFigure.HELPED_BY_SUPPORTING);

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
        List<MunicipalLine> lines = new ArrayList<>();
        FAMILIES.forEach((figure, which) -> lines.add(MunicipalLine.of(figure, count(which, time, lasting))));
        Object[] helping = Condition.bind(em.createQuery(HELPS, Object[].class), time).getSingleResult();
        for (int i = 0; i < helping.length; i++) {
            lines.add(MunicipalLine.of(OF_HELPS.get(i), ((Number) helping[i]).longValue()));
        }
        return lines;
    }

    private long count(String which, Map<String, Object> time, Map<String, Object> lasting) {
        String query = "select count(f) from SupportingFamily f where f.centre = :centre and " + which;
        Map<String, Object> asked = new HashMap<>(time);
        asked.putAll(lasting);
        asked.keySet().removeIf(name -> !query.contains(":" + name));
        return Condition.bind(em.createQuery(query, Long.class), asked).getSingleResult();
    }

    private static String helpedWith(String role) {
        return "count(distinct case when h.content." + role + " = true then cast(f.id.value as string) end)";
    }

    private static Map<MunicipalFigure, String> families() {
        Map<MunicipalFigure, String> counted = new EnumMap<>(MunicipalFigure.class);
        counted.put(MunicipalFigure.SUPPORTING, WAS);
        counted.put(MunicipalFigure.SUPPORTING_NEW, "f.content.setUpOn >= :from and f.content.setUpOn <= :to");
        counted.put(MunicipalFigure.SUPPORTING_DISSOLVED, "f.dissolution.lastDay >= :from and f.dissolution.lastDay <= :to");
        counted.put(MunicipalFigure.SUPPORTING_UP_TO_3_MONTHS, IS + " and f.content.setUpOn >= :three");
        counted.put(MunicipalFigure.SUPPORTING_UP_TO_12_MONTHS, IS + " and f.content.setUpOn >= :year and f.content.setUpOn < :three");
        counted.put(MunicipalFigure.SUPPORTING_OVER_12_MONTHS, IS + " and f.content.setUpOn < :year");
        return counted;
    }
}
