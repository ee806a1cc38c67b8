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
import pl.ostoja.assistance.CaseCount;

/** Families with an assistant and their children in the municipality's report; in two statements, with the conditions that find the families in their list. */
@ApplicationScoped
class MunicipalFamilies implements MunicipalPart {
    private static final String CHILDREN =
            """
            select count(distinct m.person.value) from AssistanceCase c join CaseMember m on m.assistance = c.id where m.role = :countChild
            and m.period.since <= :countTo and (m.period.until is null or m.period.until >= :countFrom) and %s and %s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Override
    public List<MunicipalLine> lines(MunicipalPeriod period) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        Map<String, Object> values = new HashMap<>(CaseCount.values(period.from(), period.to()));
        values.putAll(seen.parameters());
        List<MunicipalFigure> figures = MunicipalFigure.ofFamilies();
        Object[] counts = Condition.bind(em.createQuery("select " + sums(figures) + " from AssistanceCase c where " + seen, Object[].class), values).getSingleResult();
        List<MunicipalLine> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(MunicipalLine.of(figures.get(i), ((Number) counts[i]).longValue()));
        }
        String children = CHILDREN.formatted(CaseCount.HAD_ASSISTANT.condition(), seen);
        lines.add(MunicipalLine.of(MunicipalFigure.CHILDREN, Condition.bind(em.createQuery(children, Long.class), values).getSingleResult()));
        return lines;
    }

    private static String sums(List<MunicipalFigure> figures) {
        return figures.stream().map(figure -> "coalesce(sum(case when " + figure.families().condition() + " then 1 else 0 end), 0)").collect(Collectors.joining(", "));
    }
}
