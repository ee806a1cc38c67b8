package pl.ostoja.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.plan.AssessmentDetails;
import pl.ostoja.plan.AssessmentOverview;
import pl.ostoja.plan.AssessmentService;
import pl.ostoja.plan.LifeArea;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The assessments of a family beside each other, drawn and in a table: {@code /plan/assessments?case=…}. */
@Named
@RequestScoped
@Exported(at = "/plan/assessments", title = "plan.assessments", kind = "FAMILY_ASSESSMENT")
public class AssessmentsPage implements ExportedList<AssessmentDetails> {
    @Inject AssessmentService service;
    @Inject Query query;

    private AssessmentOverview overview;

    @Override
    public Page<AssessmentDetails> page(PageRequest request) {
        return Page.slice(getOverview().assessments(), request);
    }

    @Override
    public List<Column<AssessmentDetails>> columns() {
        return Stream.of(
                        Stream.of(new Column<AssessmentDetails>("plan.assessedOn", one -> one.content().assessedOn())),
                        Arrays.stream(LifeArea.values()).map(AssessmentsPage::score),
                        Stream.of(
                                new Column<AssessmentDetails>("plan.passedOn", one -> one.passed() == null ? null : one.passed().on()),
                                new Column<AssessmentDetails>("plan.recipient", one -> one.passed() == null ? null : one.passed().recipient())))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Column<AssessmentDetails> score(LifeArea area) {
        return new Column<>(Explanation.keyOf(area), one -> area.in(one.content().scores()));
    }

    public AssessmentOverview getOverview() {
        if (overview == null) {
            overview = service.overview(new AssistanceCaseId(query.id("case")));
        }
        return overview;
    }

    public AssessmentChart getChart() {
        return new AssessmentChart(getOverview().assessments());
    }

    public LifeArea[] getAreas() {
        return LifeArea.values();
    }

    public int score(LifeArea area, AssessmentDetails assessment) {
        return area.in(assessment.content().scores());
    }
}
