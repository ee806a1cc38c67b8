package pl.ostoja.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoiceRow;
import pl.ostoja.law.PolicyRow;
import pl.ostoja.law.PolicyService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** One question that the acts leave open: the recommended answer with its reason, the centre's answers so far, a new one. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PolicyService service;
    @Inject Texts texts;
    @Inject CurrentCaller caller;
    @Inject Messages messages;
    @Inject Clock clock;

    private String code;
    private transient PolicyRow policy;
    private transient List<PolicyChoiceRow> history;
    private String choice;
    private LocalDate validFrom;
    private String reason;

    public void load() {
        choice = getPolicy().answer().choice();
    }

    public String choose() {
        service.choose(new ChoosePolicy(code, choice, validFrom, reason));
        messages.done(isOfCosts() ? "law.policy.chosenOfCosts" : "law.policy.chosen", validFrom);
        return "/law/policy?faces-redirect=true&code=" + code;
    }

    public PolicyRow getPolicy() {
        if (policy == null) {
            policy = service.policies(LocalDate.now(clock)).stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(NotFound::new);
        }
        return policy;
    }

    public List<PolicyChoiceRow> getHistory() {
        if (history == null) {
            history = service.history(code);
        }
        return history;
    }

    public List<Choice> getOptions() {
        return getPolicy().options().stream().map(option -> new Choice(option.choice(), texts.explain(option.label()))).toList();
    }

    public boolean isOfCosts() {
        return getPolicy().matter() == Policy.Matter.COSTS;
    }

    public boolean isEditable() {
        return caller.get().may(Right.MANAGE_SETTINGS);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
