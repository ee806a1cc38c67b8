package pl.ostoja.web.settlement;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;

/** A page on which a fact about the costs of one child is corrected; the address names the fact. */
public abstract class CorrectFactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChildService children;
    @Inject Messages messages;

    private CostFactId fact;
    private String reason;
    private ChildDetails details;

    public abstract void load();

    public abstract String correct();

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public abstract List<Difference> getDifferences();

    final void isAbout(ChildId child) {
        details = children.details(child);
    }

    final String saved() {
        messages.done("settlement.saved");
        return getHome() + "?faces-redirect=true&child=" + details.id();
    }

    /** The page that shows what is corrected here. */
    public String getHome() {
        return "/settlement/costs";
    }

    public ChildDetails getDetails() {
        return details;
    }

    public CostFactId getFact() {
        return fact;
    }

    public void setFact(CostFactId fact) {
        this.fact = fact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
