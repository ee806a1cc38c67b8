package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.web.faces.Messages;

/** The family is suspended, takes children again, or ends its work. */
@Named
@ViewScoped
public class ChangeStandingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FosterFamilyService service;
    @Inject Messages messages;
    @Inject Clock clock;

    private FamilyStanding present;
    private FosterFamilyId family;
    private FamilyStanding standing;
    private LocalDate since;
    private String reason;

    public void load() {
        since = LocalDate.now(clock);
        present = service.details(family).standingOn(since);
    }

    public String save() {
        service.changeStanding(new ChangeStanding(family, standing, since, reason));
        messages.done("fostering.standing.done");
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    /** What the family may become: anything but what it is. */
    public List<FamilyStanding> getOffered() {
        return Stream.of(FamilyStanding.ACTIVE, FamilyStanding.SUSPENDED, FamilyStanding.ENDED).filter(other -> other != present).toList();
    }

    public FamilyStanding getPresent() {
        return present;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }

    public FamilyStanding getStanding() {
        return standing;
    }

    public void setStanding(FamilyStanding standing) {
        this.standing = standing;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
