package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.assistance.CaseChildService;
import pl.ostoja.assistance.CaseCount;

/** Families with an assistant and their children in the municipality's report; in two statements, with the conditions that find the families in their list. */
@ApplicationScoped
class MunicipalFamilies implements MunicipalPart {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    CaseChildService children;

    @Override
    public List<MunicipalLine> lines(MunicipalPeriod period) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        Map<String, Object> values = new HashMap<>(CaseCount.values(period.from(), period.to()));
        values.putAll(seen.parameters());
        List<MunicipalFigure> figures = MunicipalFigure.ofFamilies();
        String sums = sums(figures.stream().map(figure -> figure.families().condition()).toList());
        Object[] counts = Condition.bind(em.createQuery("select " + sums + " from AssistanceCase c where " + seen, Object[].class), values).getSingleResult();
        List<MunicipalLine> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(MunicipalLine.of(figures.get(i), ((Number) counts[i]).longValue()));
        }
        lines.add(MunicipalLine.of(MunicipalFigure.CHILDREN, children.number(period.from(), period.to())));
        return lines;
    }

    /** How many rows meet each of the conditions. */
    static String sums(List<String> conditions) {
        return conditions.stream().map(each -> "coalesce(sum(case when " + each + " then 1 else 0 end), 0)").collect(Collectors.joining(", "));
    }
}
