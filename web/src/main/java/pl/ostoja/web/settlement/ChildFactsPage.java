package pl.ostoja.web.settlement;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** A page that shows facts about the costs of one child, and on which one is written down or taken away. */
public abstract class ChildFactsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();

    @Inject ChildService children;
    @Inject Texts texts;
    @Inject Messages messages;

    private ChildId child;
    private CostFactId fact;
    private String reason;
    private transient ChildDetails details;

    /** The same page anew, with a word on that something was saved. */
    String saved(String page) {
        return messages.doneAt(page + "?child=" + child, "settlement.saved");
    }

    /** Of what is to be written down. */
    CostFactId id() {
        return id;
    }

    /** Whether this is what is to be taken away. */
    boolean isMeant(CostFactId known) {
        return known.equals(fact);
    }

    public ChildDetails getDetails() {
        if (details == null) {
            details = children.details(child);
        }
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
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
