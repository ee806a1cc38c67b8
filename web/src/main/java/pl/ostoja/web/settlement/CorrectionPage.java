package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.RecordPage;

/**
 * A page on which a fact from which costs follow is corrected; the address names the fact.
 *
 * @param <R> what a service tells of the fact
 */
public abstract class CorrectionPage<R extends Record & Serializable> extends RecordPage<R> {
    private static final long serialVersionUID = 1L;

    private CostFactId fact;

    public abstract String correct();

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public abstract List<Difference> getDifferences();

    /** The page that shows what is corrected here. */
    public abstract String getHome();

    /** To the page that shows it, with a word on that something was saved. */
    String saved() {
        return to(getHome(), "settlement.saved");
    }

    public CostFactId getFact() {
        return fact;
    }

    public void setFact(CostFactId fact) {
        this.fact = fact;
    }
}
