package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.settlement.FamilyCostsOverview;
import pl.ostoja.settlement.FamilyReckoning;
import pl.ostoja.settlement.HomeCosts;
import pl.ostoja.settlement.RecordFamilyCost;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** What a family costs every month, for its children to share: {@code /settlement/family-costs?family=…}. */
@Named
@ViewScoped
public class FamilyCostsPage implements Serializable {
    static final String AT = "/settlement/family-costs";

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_OFFERED = 24;

    @Inject FamilyCostService service;
    @Inject PlacesService places;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Clock clock;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final FamilyCostForm form = new FamilyCostForm();
    private FosterFamilyId family;
    private transient FamilyFile file;
    private String month;
    private BigDecimal homeTotal;
    private Integer residents;
    /** What was reckoned last; what is typed may be refused. */
    private YearMonth shown;
    private HomeCosts home;
    private transient FamilyCostsOverview overview;
    private boolean taken;

    /** At first the month that is over is reckoned. */
    public void load() {
        getFile();
        shown = YearMonth.now(clock).minusMonths(1);
        month = shown.toString();
    }

    /** Shows what the law makes of the costs; writes nothing down. */
    public void reckon() {
        YearMonth asked = YearMonth.parse(month);
        HomeCosts typed = HomeCosts.of(homeTotal, residents);
        overview = service.overview(family, asked, typed);
        shown = asked;
        home = typed;
    }

    /** Takes the amount over into the form, to be saved there. */
    public void take(Category category) {
        FamilyReckoning reckoning = getReckoning();
        reckoning.costs().stream().map(FamilyReckoning.Reckoned::least).filter(least -> least.category() == category).findFirst().ifPresent(least -> {
            form.take(least, reckoning.month(), reckoning.home());
            taken = true;
        });
    }

    public String record() {
        service.refuseUnexplained(family, id, form.content());
        service.record(new RecordFamilyCost(id, family, form.content()));
        messages.done("settlement.saved");
        return AT + "?faces-redirect=true&family=" + family;
    }

    public FamilyFile getFile() {
        if (file == null) {
            file = places.file(family);
        }
        return file;
    }

    public List<FamilyCostDetails> getCosts() {
        return overview().recorded();
    }

    public FamilyReckoning getReckoning() {
        return overview().reckoning();
    }

    /** Whether an amount waits in the form to be saved. */
    public boolean isTaken() {
        return taken;
    }

    public List<Choice> getMonths() {
        return Stream.iterate(YearMonth.now(clock).plusMonths(1), each -> each.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .map(each -> new Choice(each.toString(), texts.month(each)))
                .toList();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
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

    public FamilyCostForm getForm() {
        return form;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }

    private FamilyCostsOverview overview() {
        if (overview == null) {
            overview = service.overview(family, shown, home);
        }
        return overview;
    }
}
