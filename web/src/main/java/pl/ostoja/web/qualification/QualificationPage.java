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

/** How a candidate, or the papers of a family, stand on a day, today unless the address names another one, with all that was written down: {@code /qualification/details?family=…&day=…}. */
@Named
@RequestScoped
public class QualificationPage {
    @Inject QualificationService service;
    @Inject Query query;

    private QualificationFile file;

    public QualificationFile getFile() {
        if (file == null) {
            file = service.file(new FosterFamilyId(query.id("family")), query.date("day"));
        }
        return file;
    }

    public boolean isUnreadable() {
        return query.isUnreadable("day");
    }

    /** Null where the whole family is asked. */
    public String name(Lack lack) {
        return lack.person() == null ? null : getFile().names().get(lack.person());
    }

    /** How a paper stands on the day. */
    public String tone(CheckDetails check) {
        if (!check.content().met()) {
            return "late";
        }
        return check.validUntil() == null || !getFile().day().isAfter(check.validUntil()) ? "ok" : "late";
    }

    /** The latest first. */
    public List<QualificationFile.StateHeld> getStates() {
        return getFile().states().reversed();
    }

    /** The kinds of steps that somebody writes down. */
    public List<StepKind> getKinds() {
        return Stream.of(StepKind.values()).filter(kind -> kind != StepKind.ADMISSION).toList();
    }
}
