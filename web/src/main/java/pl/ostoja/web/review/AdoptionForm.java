package pl.ostoja.web.review;

import java.io.Serializable;
import java.util.stream.Stream;
import pl.ostoja.review.AdoptionOpinion;

/** What is typed for the adoption centre. */
public class AdoptionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reasons;
    private String contacts;
    private String abroad;
    private String siblings;

    /** @param opinion null if there is none */
    static AdoptionForm of(AdoptionOpinion opinion) {
        AdoptionForm form = new AdoptionForm();
        if (opinion != null) {
            form.reasons = opinion.reasons();
            form.contacts = opinion.contacts();
            form.abroad = opinion.abroad();
            form.siblings = opinion.siblings();
        }
        return form;
    }

    /** Null if nothing was typed. */
    AdoptionOpinion opinion() {
        boolean typed = Stream.of(reasons, contacts, abroad, siblings).anyMatch(text -> text != null && !text.isBlank());
        return typed ? new AdoptionOpinion(reasons, contacts, abroad, siblings) : null;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getContacts() {
        return contacts;
    }

    public void setContacts(String contacts) {
        this.contacts = contacts;
    }

    public String getAbroad() {
        return abroad;
    }

    public void setAbroad(String abroad) {
        this.abroad = abroad;
    }

    public String getSiblings() {
        return siblings;
    }

    public void setSiblings(String siblings) {
        this.siblings = siblings;
    }
}
