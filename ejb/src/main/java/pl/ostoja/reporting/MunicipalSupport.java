package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.supporting.HelpedFamilyService;
import pl.ostoja.supporting.SupportCount;

/**
 * RPT-17: supporting families (UWR art. 29-31) in the municipality's report; in two statements, with the conditions that find the families in their lists; nothing
 * for who sees no supporting families.
 */
@ApplicationScoped
class MunicipalSupport implements MunicipalPart {
    @PersistenceContext
    EntityManager em;

    @Inject
    HelpedFamilyService helped;

    @Inject
    CurrentCaller caller;

    @Override
    public List<MunicipalLine> lines(MunicipalPeriod period) {
        if (!caller.get().may(Right.SEE_SUPPORTING)) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(SupportCount.values(period.from(), period.to()));
        values.put("centre", caller.centre());
        List<MunicipalFigure> figures = MunicipalFigure.ofSupport();
        String sums = MunicipalFamilies.sums(figures.stream().map(figure -> figure.support().condition()).toList());
        String query = "select " + sums + " from SupportingFamily f where f.centre = :centre";
        Object[] counts = Condition.bind(em.createQuery(query, Object[].class), values).getSingleResult();
        List<MunicipalLine> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(MunicipalLine.of(figures.get(i), ((Number) counts[i]).longValue()));
        }
        lines.add(MunicipalLine.of(MunicipalFigure.HELPED_BY_SUPPORTING, helped.number(period.from(), period.to())));
        return lines;
    }
}
