package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.FamilyCostContent;

/** What is typed about what a family costs every month. */
public class FamilyCostForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Category category;
    private BigDecimal amount;
    private LocalDate since;
    private LocalDate until;
    private String source;

    static FamilyCostForm of(FamilyCostContent content) {
        FamilyCostForm form = new FamilyCostForm();
        form.category = content.category();
        form.amount = content.amount();
        form.since = content.since();
        form.until = content.until();
        form.source = content.source();
        return form;
    }

    FamilyCostContent content() {
        return new FamilyCostContent(category, amount, since, until, source);
    }

    public List<Category> getCategories() {
        return Stream.of(Category.values()).filter(Category::isOfFamily).toList();
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

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
