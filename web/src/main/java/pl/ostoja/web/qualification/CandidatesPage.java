package pl.ostoja.web.qualification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.qualification.CandidateFilter;
import pl.ostoja.qualification.CandidateListService;
import pl.ostoja.qualification.CandidateRow;
import pl.ostoja.qualification.CandidateSort;
import pl.ostoja.qualification.NextStep;
import pl.ostoja.qualification.QualificationState;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** Those who want to become a foster family, and how the papers of families stand: {@code /qualification/list}. */
@Named
@RequestScoped
@Exported(at = "/qualification/list", title = "qualification.list", kind = "FAMILY")
public class CandidatesPage implements ExportedList<CandidateRow> {
    @Inject CandidateListService service;
    @Inject Query query;

    private Page<CandidateRow> candidates;

    public Page<CandidateRow> getCandidates() {
        if (candidates == null) {
            candidates = page(query.page());
        }
        return candidates;
    }

    @Override
    public Page<CandidateRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), CandidateSort.DUE);
        return service.list(filter(), sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<CandidateRow>> columns() {
        return List.of(
                new Column<>("fostering.family", CandidateRow::label),
                new Column<>("people.fileNumber", CandidateRow::fileNumber),
                new Column<>("fostering.town", CandidateRow::town),
                new Column<>("fostering.form", CandidateRow::form),
                new Column<>("qualification.state", CandidateRow::state),
                new Column<>("qualification.next", CandidateRow::next),
                new Column<>("qualification.nextOn", CandidateRow::nextOn));
    }

    /** Without a word about whom: those who are no foster family yet. */
    private CandidateFilter filter() {
        var who = query.constant("who", Whose.class);
        return new CandidateFilter(
                query.text("q"),
                who == null ? Boolean.TRUE : who.candidates,
                query.constant("state", QualificationState.class),
                query.constant("next", NextStep.class),
                query.constant("form", FamilyForm.class),
                query.date("until"));
    }

    public String getSort() {
        return query.sort("due");
    }

    public Whose[] getWhose() {
        return Whose.values();
    }

    public QualificationState[] getStates() {
        return QualificationState.values();
    }

    public NextStep[] getSteps() {
        return NextStep.values();
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
    }
}
