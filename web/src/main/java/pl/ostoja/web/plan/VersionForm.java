package pl.ostoja.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanMade;
import pl.ostoja.plan.PlanOccasion;

/** What is typed about a version of any plan: of a child or of a family. */
public abstract class VersionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate madeOn;
    private PlanOccasion occasion;
    private String situation;
    private String madeWith;
    private PlanSteps steps;

    /** @param former null if there is none */
    protected void begin(PlanDetails former, LocalDate today) {
        madeOn = today;
        if (former == null) {
            occasion = PlanOccasion.FIRST;
            steps = PlanSteps.empty();
        } else {
            situation = former.made().situation();
            madeWith = former.made().madeWith();
            steps = PlanSteps.after(former.goals());
        }
    }

    protected PlanMade made() {
        return new PlanMade(madeOn, occasion, situation, madeWith);
    }

    public PlanSteps getSteps() {
        return steps;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public PlanOccasion getOccasion() {
        return occasion;
    }

    public void setOccasion(PlanOccasion occasion) {
        this.occasion = occasion;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getMadeWith() {
        return madeWith;
    }

    public void setMadeWith(String madeWith) {
        this.madeWith = madeWith;
    }
}
