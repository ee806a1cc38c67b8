package pl.ostoja.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.law.AddLegalNumber;
import pl.ostoja.law.LawService;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.LegalNumberRow;
import pl.ostoja.web.faces.Messages;

/** One number of the law: its history, and what a new act makes of it. */
@Named
@ViewScoped
public class NumberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LawService service;
    @Inject CurrentCaller caller;
    @Inject Messages messages;

    private LegalNumber number;
    private transient List<LegalNumberRow> history;
    private BigDecimal amount;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String article;
    private String source;

    public void load() {
        article = getHistory().stream().findFirst().map(LegalNumberRow::article).orElse(null);
    }

    public String add() {
        service.add(new AddLegalNumber(number, amount, validFrom, validTo, article, source));
        messages.done("law.number.added", validFrom);
        return "/law/number?faces-redirect=true&number=" + number;
    }

    public List<LegalNumberRow> getHistory() {
        if (history == null) {
            history = service.history(number);
        }
        return history;
    }

    public boolean isEditable() {
        return caller.get().may(Right.MANAGE_LAW);
    }

    public LegalNumber getNumber() {
        return number;
    }

    public void setNumber(LegalNumber number) {
        this.number = number;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
