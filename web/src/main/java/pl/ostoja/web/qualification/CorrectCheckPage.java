package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckDetails;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.CorrectCheck;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** A check is corrected or taken away: {@code /qualification/correct-check?check=…}. */
@Named
@ViewScoped
public class CorrectCheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CheckService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private CheckId check;
    private CheckDetails row;
    private FamilyFile file;
    private CheckForm form;
    private String reason;

    public void load() {
        row = service.details(check);
        file = places.file(row.family());
        form = CheckForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectCheck(check, row.version(), reason, form.content()));
        return done("qualification.check.corrected");
    }

    public String remove() {
        service.remove(check, row.version(), reason);
        return done("qualification.check.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(check);
        return Differences.between(row.content(), form.content())
                .in("qualification.check.kind", CheckContent::kind)
                .in("qualification.check.issuedOn", CheckContent::issuedOn)
                .in("qualification.check.met", CheckContent::met)
                .in("qualification.check.note", CheckContent::note)
                .found();
    }

    private String done(String key) {
        messages.done(key);
        return "/qualification/details?faces-redirect=true&family=" + row.family();
    }

    public FamilyFile getFile() {
        return file;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
