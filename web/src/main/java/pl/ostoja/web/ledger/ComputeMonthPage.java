package pl.ostoja.web.ledger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.ledger.ComputeMonth;
import pl.ostoja.ledger.LedgerService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Which month to compute: of the own centre, {@code /ledger/compute}, or of all of the installation, {@code /ledger/country}. */
@Named
@ViewScoped
public class ComputeMonthPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_OFFERED = 36;

    @Inject LedgerService service;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Clock clock;

    private String month;

    public String compute() {
        var run = service.compute(new ComputeMonth(YearMonth.parse(month)));
        return "/ledger/run?faces-redirect=true&run=" + run;
    }

    public String computeEverywhere() {
        service.computeEverywhere(new ComputeMonth(YearMonth.parse(month)));
        messages.done("ledger.country.started");
        return "/job/mine?faces-redirect=true";
    }

    public List<Choice> getMonths() {
        return Stream.iterate(YearMonth.now(clock), each -> each.minusMonths(1))
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
}
