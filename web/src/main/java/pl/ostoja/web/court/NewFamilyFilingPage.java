package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FamilyOrderDetails;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.RecordFamilyFiling;

/** Writes down what has gone to a court about a family: {@code /court/send?case=…&type=…}. */
@Named
@ViewScoped
public class NewFamilyFilingPage extends FamilyCourtChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final FilingId id = FilingId.next();

    private final FilingForm form = FilingForm.ofFamily();

    @Override
    protected void opened() {
        form.setSentOn(court().day());
        court().orders().stream().map(FamilyOrderDetails::content).findFirst().ifPresent(last -> {
            form.setCourt(last.court());
            form.setReference(last.reference());
        });
    }

    public String record() {
        courts.record(new RecordFamilyFiling(id, getAssistance(), form.content()));
        return done("court.new.done", form.getSentOn());
    }

    /** The kind of filing that a duty asks for. */
    public CourtFilingType getType() {
        return form.getType();
    }

    public void setType(CourtFilingType type) {
        form.setType(type);
    }

    public FilingForm getForm() {
        return form;
    }
}
