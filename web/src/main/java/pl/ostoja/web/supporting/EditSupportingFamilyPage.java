package pl.ostoja.web.supporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.supporting.EditSupportingFamily;
import pl.ostoja.supporting.SupportingDetails;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.people.PersonChoices;

/** What is known of a supporting family is corrected, or its file was opened by mistake: {@code /supporting/edit?family=…}. */
@Named
@ViewScoped
public class EditSupportingFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SupportingForm form = new SupportingForm();
    private final DissolutionForm dissolution = new DissolutionForm();

    @Inject SupportingFamilyService service;
    @Inject PersonChoices choices;
    @Inject Messages messages;

    private long version;
    private SupportingFamilyId family;
    private SupportingDetails file;
    private String reason;

    public void load() {
        file = service.details(family);
        form.show(file.content(), choices.municipality(file.content().address().teryt()));
        version = file.version();
        if (file.isDissolved()) {
            dissolution.show(file.dissolution());
        }
    }

    public String save() {
        var kept = dissolution.getLastDay() == null ? null : dissolution.dissolution();
        service.edit(new EditSupportingFamily(family, version, reason, form.content(), kept));
        messages.done("supporting.edit.done");
        return "/supporting/details?faces-redirect=true&family=" + family;
    }

    public String remove() {
        service.remove(family, version, reason);
        messages.done("supporting.remove.done");
        return "/supporting/list?faces-redirect=true";
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var now = service.details(family);
        version = now.version();
        return form.differences(now.content());
    }

    public DissolutionForm getDissolution() {
        return dissolution;
    }

    public SupportingForm getForm() {
        return form;
    }

    public SupportingFamilyId getFamily() {
        return family;
    }

    public void setFamily(SupportingFamilyId family) {
        this.family = family;
    }

    public SupportingDetails getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
