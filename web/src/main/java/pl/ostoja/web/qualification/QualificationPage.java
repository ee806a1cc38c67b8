package pl.ostoja.web.qualification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.qualification.CheckDetails;
import pl.ostoja.qualification.Lack;
import pl.ostoja.qualification.QualificationFile;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.StepKind;
import pl.ostoja.web.faces.Query;

/** How a candidate, or the papers of a family, stand today, with all that was written down: {@code /qualification/details?family=…}. */
@Named
@RequestScoped
public class QualificationPage {
    @Inject QualificationService service;
    @Inject Query query;

    private QualificationFile file;

    public QualificationFile getFile() {
        if (file == null) {
            file = service.file(new FosterFamilyId(query.id("family")));
        }
        return file;
    }

    /** Null where the whole family is asked. */
    public String name(Lack lack) {
        return lack.person() == null ? null : getFile().names().get(lack.person());
    }

    /** How a paper stands today. */
    public String tone(CheckDetails check) {
        if (!check.content().met()) {
            return "late";
        }
        return check.validUntil() == null || !getFile().day().isAfter(check.validUntil()) ? "ok" : "late";
    }

    /** The kinds of steps that somebody writes down. */
    public List<StepKind> getKinds() {
        return Stream.of(StepKind.values()).filter(kind -> kind != StepKind.ADMISSION).toList();
    }
}
