package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectExpectation;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationDetails;
import pl.ostoja.fostering.ExpectationService;
import pl.ostoja.fostering.ExpectationSide;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.fostering.RecordExpectation;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What the carers wish, or their worker thinks the family could take on: written down, corrected, taken away. */
@Named
@ViewScoped
public class ExpectationPage extends FamilyFactPage<ExpectationDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/expectations";

    @Inject ExpectationService service;

    private ExpectationForm form = new ExpectationForm();
    private ExpectationSide side;

    @Override
    protected ExpectationDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(ExpectationDetails row) {
        isAbout(row.family());
        form = ExpectationForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
        form.setSide(side == null ? ExpectationSide.CARERS : side);
    }

    public String record() {
        service.record(new RecordExpectation(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.expectation.recorded");
    }

    public String correct() {
        service.correct(new CorrectExpectation(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.expectation.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.expectation.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.expectation.side", ExpectationContent::side)
                .in("fostering.expectation.since", ExpectationContent::since)
                .in("fostering.expectation.ageFrom", ExpectationContent::ageFrom)
                .in("fostering.expectation.ageTo", ExpectationContent::ageTo)
                .in("fostering.expectation.sex", ExpectationContent::sex)
                .in("fostering.expectation.children", ExpectationContent::children)
                .in("fostering.expectation.siblings", ExpectationContent::siblings)
                .in("fostering.expectation.disabled", ExpectationContent::disabled)
                .in("fostering.expectation.farthest", ExpectationContent::farthest)
                .in("fostering.expectation.behaviours", ExpectationContent::behaviours)
                .in("fostering.expectation.health", ExpectationContent::health)
                .in("fostering.expectation.remark", ExpectationContent::remark)
                .found();
    }

    public ExpectationForm getForm() {
        return form;
    }

    public ExpectationSide[] getSides() {
        return ExpectationSide.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Nearness[] getDistances() {
        return Nearness.values();
    }

    /** Whose view it is to be; the carers' unless the address says otherwise. */
    public ExpectationSide getSide() {
        return side;
    }

    public void setSide(ExpectationSide side) {
        this.side = side;
    }
}
