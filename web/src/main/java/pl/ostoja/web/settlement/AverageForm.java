package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.AverageContent;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.PublishAverage;
import pl.ostoja.settlement.YearCosts;
import pl.ostoja.shared.PolishAmounts;

/** What is typed about a published average cost: the amount, or what it is to be reckoned from. */
public class AverageForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "; ";

    private FacilityId facility;
    private CareForm type;
    private String voivodeship;
    private BigDecimal amount;
    private LocalDate publishedOn;
    private String gazette;
    private Integer year;
    private BigDecimal cost;
    private BigDecimal prices;
    private String children;
    private Integer childDays;
    private String monthsWorked;

    static AverageForm of(AverageContent content) {
        AverageForm form = new AverageForm();
        form.amount = content.amount();
        form.publishedOn = content.publishedOn();
        form.gazette = content.gazette();
        if (content.year() != null) {
            form.basis(content.year());
        }
        return form;
    }

    private void basis(YearCosts of) {
        year = of.year();
        cost = of.cost();
        prices = of.prices();
        children = text(of.children().stream().map(PolishAmounts::format));
        childDays = of.childDays() == null ? null : Math.toIntExact(of.childDays());
        monthsWorked = text(of.monthsWorked().stream().map(String::valueOf));
    }

    PublishAverage command(CostFactId id) {
        AverageContent content = content();
        return new PublishAverage(
                id, facility, voivodeship == null ? null : new TerytCode(voivodeship), type, content.amount(), publishedOn, gazette, content.year());
    }

    AverageContent content() {
        return new AverageContent(amount, publishedOn, gazette, isReckoned() ? costs() : null);
    }

    private boolean isReckoned() {
        return Stream.of(year, cost, prices, children, childDays, monthsWorked).anyMatch(Objects::nonNull);
    }

    /** A year that was left out is refused like an impossible one. */
    private YearCosts costs() {
        return new YearCosts(
                year == null ? 0 : year, cost, prices, numbers(children, PolishAmounts::parse), childDays == null ? null : (long) childDays,
                numbers(monthsWorked, AverageForm::month));
    }

    /** What cannot be a month is none of the twelve, and refused. */
    private static Integer month(String typed) {
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
    }

    private static String text(Stream<String> numbers) {
        String text = numbers.collect(Collectors.joining(BETWEEN));
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> numbers(String typed, Function<String, T> number) {
        return typed == null ? List.of() : Arrays.stream(typed.split("[;\\s]+")).filter(one -> !one.isBlank()).map(number).toList();
    }

    public List<CareForm> getTypes() {
        return Stream.of(CareForm.values()).filter(form -> !form.isFamilyBased()).toList();
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }

    public CareForm getType() {
        return type;
    }

    public void setType(CareForm type) {
        this.type = type;
    }

    public String getVoivodeship() {
        return voivodeship;
    }

    public void setVoivodeship(String voivodeship) {
        this.voivodeship = voivodeship;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getGazette() {
        return gazette;
    }

    public void setGazette(String gazette) {
        this.gazette = gazette;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public BigDecimal getPrices() {
        return prices;
    }

    public void setPrices(BigDecimal prices) {
        this.prices = prices;
    }

    public String getChildren() {
        return children;
    }

    public void setChildren(String children) {
        this.children = children;
    }

    public Integer getChildDays() {
        return childDays;
    }

    public void setChildDays(Integer childDays) {
        this.childDays = childDays;
    }

    public String getMonthsWorked() {
        return monthsWorked;
    }

    public void setMonthsWorked(String monthsWorked) {
        this.monthsWorked = monthsWorked;
    }
}
