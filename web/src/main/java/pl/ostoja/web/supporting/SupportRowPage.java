package pl.ostoja.web.supporting;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.supporting.SupportingDetails;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.web.faces.Messages;

/** What the forms have in common that write down, correct or take away something of one supporting family. */
public abstract class SupportRowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject SupportingFamilyService families;
    @Inject Messages messages;

    private SupportingFamilyId family;
    private SupportingDetails file;
    private String reason;

    /** Once it is known of which family it is. */
    protected void of(SupportingFamilyId known) {
        family = known;
        file = families.details(known);
    }

    /** To the page of the family, with a word on what was done. */
    protected String done(String key) {
        messages.done(key);
        return "/supporting/details?faces-redirect=true&family=" + family;
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
