package pl.ostoja.web.supporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.supporting.Dissolution;
import pl.ostoja.supporting.DissolutionReason;
import pl.ostoja.supporting.DissolveSupportingFamily;
import pl.ostoja.supporting.SupportingDetails;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.web.faces.Messages;

/** A supporting family, which may be dissolved: {@code /supporting/details?family=…}. */
@Named
@ViewScoped
public class SupportingFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject SupportingFamilyService service;
    @Inject Messages messages;
    @Inject Clock clock;

    private SupportingFamilyId family;
    private SupportingDetails file;
    private LocalDate lastDay;
    private DissolutionReason why;
    private String note;

    public void load() {
        file = service.details(family);
        lastDay = LocalDate.now(clock);
    }

    public String dissolve() {
        service.dissolve(new DissolveSupportingFamily(family, file.version(), new Dissolution(lastDay, why, note)));
        messages.done("supporting.dissolve.done");
        return "/supporting/details?faces-redirect=true&family=" + family;
    }

    public DissolutionReason[] getReasons() {
        return DissolutionReason.values();
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public DissolutionReason getWhy() {
        return why;
    }

    public void setWhy(DissolutionReason why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
