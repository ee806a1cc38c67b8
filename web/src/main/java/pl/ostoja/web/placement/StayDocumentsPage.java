package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.ChildDocument;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.RecordDocuments;
import pl.ostoja.placement.StayCourseService;
import pl.ostoja.placement.StayDocuments;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.text.Texts;

/** What accompanies a child into a stay, and by when: {@code /placement/documents?stay=…}. */
@Named
@ViewScoped
public class StayDocumentsPage extends StayPage {
    private static final long serialVersionUID = 1L;

    @Inject StayCourseService course;
    @Inject Texts texts;

    private final DocumentsForm form = new DocumentsForm();
    private StayDocuments documents;
    private long version;

    @Override
    void opened() {
        documents = course.documents(getStay());
        form.fill(documents.stay().documents());
        version = documents.stay().version();
    }

    public String record() {
        course.record(new RecordDocuments(getStay(), form.documents(), version));
        messages.done("placement.documents.done");
        return "/placement/documents?faces-redirect=true&stay=" + getStay();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var theirs = service.stay(getStay());
        version = theirs.version();
        return Differences.between(theirs.documents(), form.documents())
                .in("placement.ChildDocument.LEGAL_SITUATION", ChildDocumentSet::legalSituation)
                .in("placement.ChildDocument.FAMILY_INFORMATION", ChildDocumentSet::familyInformation)
                .in("placement.ChildDocument.MEETING", ChildDocumentSet::meeting)
                .in("placement.ChildDocument.BIRTH_CERTIFICATE", ChildDocumentSet::birthCertificate)
                .in("placement.ChildDocument.COURT_ORDER", ChildDocumentSet::courtOrder)
                .in("placement.ChildDocument.HEALTH", ChildDocumentSet::health)
                .in("placement.ChildDocument.SCHOOL", ChildDocumentSet::school)
                .in("placement.ChildDocument.DIAGNOSIS", ChildDocumentSet::diagnosis)
                .in("placement.ChildDocument.FAMILY_WORK_PLAN", ChildDocumentSet::familyWorkPlan)
                .in("placement.ChildDocument.FOREIGNER", ChildDocumentSet::foreigner)
                .in("placement.ChildDocument.EXAMINATION", ChildDocumentSet::examination)
                .in("placement.documents.without", ChildDocumentSet::without)
                .in("placement.note", ChildDocumentSet::note)
                .found();
    }

    /** By when it is owed and how late it is, beside the field in which its day is typed; null of what the law names no day for. */
    public String term(ChildDocument document) {
        return documents.rows().stream().filter(row -> row.document() == document && row.due() != null).findFirst().map(this::term).orElse(null);
    }

    private String term(StayDocuments.Row row) {
        var due = texts.of("placement.documents.until", texts.date(row.due().legal()));
        return row.daysLate() == 0 ? due : due + " · " + texts.of("placement.documents.late", row.daysLate());
    }

    /** Of what there may be none. */
    public List<Choice> getOptional() {
        return Stream.of(ChildDocument.values()).filter(ChildDocument::mayBeMissing).map(document -> new Choice(document.name(), texts.name(document))).toList();
    }

    public StayDocuments getDocuments() {
        return documents;
    }

    public DocumentsForm getForm() {
        return form;
    }
}
