package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.FamilyCostContent;
import pl.ostoja.settlement.HomeCosts;
import pl.ostoja.settlement.Least;

/** What is typed about what a family costs every month. */
public class FamilyCostForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Category category;
    private BigDecimal amount;
    private LocalDate since;
    private LocalDate until;
    private String source;
    private BigDecimal homeTotal;
    private Integer residents;
    private String belowWhy;

    static FamilyCostForm of(FamilyCostContent content) {
        FamilyCostForm form = new FamilyCostForm();
        form.category = content.category();
        form.amount = content.amount();
        form.since = content.since();
        form.until = content.until();
        form.source = content.source();
        form.belowWhy = content.belowWhy();
        form.live(content.home());
        return form;
    }

    FamilyCostContent content() {
        return new FamilyCostContent(category, amount, since, until, source, HomeCosts.of(homeTotal, residents), belowWhy);
    }

    /** Takes over what was reckoned for one month. */
    void take(Least least, YearMonth month, HomeCosts home) {
        category = least.category();
        amount = least.amount();
        since = month.atDay(1);
        until = month.atEndOfMonth();
        source = least.article();
        live(category == Category.HOUSING ? home : null);
    }

    private void live(HomeCosts home) {
        homeTotal = home == null ? null : home.total();
        residents = home == null ? null : home.residents();
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

    public BigDecimal getHomeTotal() {
        return homeTotal;
    }

    public void setHomeTotal(BigDecimal homeTotal) {
        this.homeTotal = homeTotal;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }

    public String getBelowWhy() {
        return belowWhy;
    }

    public void setBelowWhy(String belowWhy) {
        this.belowWhy = belowWhy;
    }
}
