package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckDetails;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.CorrectCheck;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.fostering.FamilyRecordPage;

/** A check is corrected or taken away: {@code /qualification/correct-check?check=…}. */
@Named
@ViewScoped
public class CorrectCheckPage extends FamilyRecordPage<CheckDetails> {
    private static final long serialVersionUID = 1L;

    @Inject CheckService service;

    private CheckId check;
    private CheckForm form;

    @Override
    protected CheckDetails stored() {
        return service.details(check);
    }

    @Override
    protected void opened(CheckDetails row) {
        isAbout(row.family());
        form = CheckForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectCheck(check, getRow().version(), getReason(), form.content()));
        return toFamily("/qualification/details", "qualification.check.corrected");
    }

    public String remove() {
        service.remove(check, getRow().version(), getReason());
        return toFamily("/qualification/details", "qualification.check.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("qualification.check.kind", CheckContent::kind)
                .in("qualification.check.issuedOn", CheckContent::issuedOn)
                .in("qualification.check.met", CheckContent::met)
                .in("qualification.check.note", CheckContent::note)
                .found();
    }

    public CheckForm getForm() {
        return form;
    }

    public CheckId getCheck() {
        return check;
    }

    public void setCheck(CheckId check) {
        this.check = check;
    }
}
