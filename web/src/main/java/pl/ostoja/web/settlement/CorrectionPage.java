package pl.ostoja.web.settlement;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;

/** A page on which a fact from which costs follow is corrected; the address names the fact. */
public abstract class CorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject Messages messages;

    private CostFactId fact;
    private String reason;

    public abstract void load();

    public abstract String correct();

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public abstract List<Difference> getDifferences();

    /** The page that shows what is corrected here. */
    public abstract String getHome();

    final String saved(String query) {
        messages.done("settlement.saved");
        return getHome() + "?faces-redirect=true" + query;
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
