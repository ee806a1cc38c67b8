package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.RecordStayActs;
import pl.ostoja.placement.StayActs;
import pl.ostoja.placement.StayCourseService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What courts and counties did about a stay: {@code /placement/acts?stay=…}. */
@Named
@ViewScoped
public class StayActsPage extends StayPage {
    private static final long serialVersionUID = 1L;

    @Inject StayCourseService course;

    private LocalDate caseEndedOn;
    private LocalDate countyConsentOn;
    private LocalDate centreOpinionOn;
    private LocalDate reasonsCameOn;
    private long version;

    @Override
    void opened() {
        var known = getRow().acts();
        caseEndedOn = known.caseEndedOn();
        countyConsentOn = known.countyConsentOn();
        centreOpinionOn = known.centreOpinionOn();
        reasonsCameOn = known.reasonsCameOn();
        version = getRow().version();
    }

    public String record() {
        course.record(new RecordStayActs(getStay(), new StayActs(caseEndedOn, countyConsentOn, centreOpinionOn, reasonsCameOn), version));
        return backToTheStays("placement.acts.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var theirs = service.stay(getStay());
        version = theirs.version();
        return Differences.between(theirs.acts(), new StayActs(caseEndedOn, countyConsentOn, centreOpinionOn, reasonsCameOn))
                .in("placement.acts.caseEndedOn", StayActs::caseEndedOn)
                .in("placement.acts.countyConsentOn", StayActs::countyConsentOn)
                .in("placement.acts.centreOpinionOn", StayActs::centreOpinionOn)
                .in("placement.acts.reasonsCameOn", StayActs::reasonsCameOn)
                .found();
    }

    /** Whether the stay rests on an agreement, which ends with the case. */
    public boolean isAgreed() {
        return getRow().basis() == LegalBasis.PARENT_AGREEMENT;
    }

    public boolean isInstitution() {
        return !getRow().form().isFamilyBased();
    }

    public LocalDate getCaseEndedOn() {
        return caseEndedOn;
    }

    public void setCaseEndedOn(LocalDate caseEndedOn) {
        this.caseEndedOn = caseEndedOn;
    }

    public LocalDate getCountyConsentOn() {
        return countyConsentOn;
    }

    public void setCountyConsentOn(LocalDate countyConsentOn) {
        this.countyConsentOn = countyConsentOn;
    }

    public LocalDate getCentreOpinionOn() {
        return centreOpinionOn;
    }

    public void setCentreOpinionOn(LocalDate centreOpinionOn) {
        this.centreOpinionOn = centreOpinionOn;
    }

    public LocalDate getReasonsCameOn() {
        return reasonsCameOn;
    }

    public void setReasonsCameOn(LocalDate reasonsCameOn) {
        this.reasonsCameOn = reasonsCameOn;
    }
}
