package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.ExpenseContent;

/** What is typed about an expense. */
public class ExpenseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Category category;
    private BigDecimal amount;
    private LocalDate forDay;
    private LocalDate paidOn;
    private String decision;

    static ExpenseForm of(ExpenseContent content) {
        ExpenseForm form = new ExpenseForm();
        form.category = content.category();
        form.amount = content.amount();
        form.forDay = content.forDay();
        form.paidOn = content.paidOn();
        form.decision = content.decision();
        return form;
    }

    ExpenseContent content() {
        return new ExpenseContent(category, amount, forDay, paidOn, decision);
    }

    public List<Category> getCategories() {
        return Stream.of(Category.values()).filter(Category::isEntered).toList();
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getForDay() {
        return forDay;
    }

    public void setForDay(LocalDate forDay) {
        this.forDay = forDay;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
