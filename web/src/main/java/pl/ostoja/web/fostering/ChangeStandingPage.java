package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyService;

/** The family is suspended, takes children again, or ends its work. */
@Named
@ViewScoped
public class ChangeStandingPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject FosterFamilyService service;

    private FamilyStanding standing;
    private LocalDate since;
    private String reason;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String save() {
        if (service.changeStanding(new ChangeStanding(getFamily(), standing, since, reason))) {
            return backToTheFamily("fostering.standing.done");
        }
        messages.done("fostering.standing.endedForMe");
        return "/fostering/list?faces-redirect=true";
    }

    /** What the family may become: anything but what it is. */
    public List<FamilyStanding> getOffered() {
        return Stream.of(FamilyStanding.ACTIVE, FamilyStanding.SUSPENDED, FamilyStanding.ENDED).filter(other -> other != getFile().standing()).toList();
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
