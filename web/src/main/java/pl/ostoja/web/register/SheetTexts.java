package pl.ostoja.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SheetItem;
import pl.ostoja.register.SheetLine;
import pl.ostoja.register.SheetSection;
import pl.ostoja.web.people.PersonChoices;
import pl.ostoja.web.text.Texts;

/** The lines of a sheet in words, and where what is missing is entered. */
@Named
@RequestScoped
public class SheetTexts {
    @Inject Texts texts;
    @Inject PersonChoices persons;
    @Inject CurrentCaller caller;

    /** Empty for what is missing, so that it is typed nowhere. */
    public String value(SheetLine line) {
        boolean country = line.item() == SheetItem.CITIZENSHIP || line.item() == SheetItem.CARER_CITIZENSHIP;
        return country && line.value() instanceof String code ? persons.countryName(code) : texts.show(line.value());
    }

    /** Of what is missing: whether it is to be entered in Ostoja, or taken from the papers. */
    public String gap(SheetLine line) {
        return texts.of(line.item().isKept() ? "register.missing" : "register.keptElsewhere");
    }

    /** Where a missing value of the section is entered; null where the reader enters nothing. */
    public String link(SheetLine line, RegisterSheet sheet) {
        String page = line.item().isKept() ? page(line.item().section()) : null;
        return page == null ? null : page + sheet.record();
    }

    private String page(SheetSection section) {
        return switch (section) {
            case IDENTITY -> forThose(Right.EDIT_CHILDREN, "/placement/edit?child=");
            case ADDRESS, PARENTS, SIBLINGS -> "/placement/family?child=";
            case LEGAL_SITUATION -> "/authority/list?child=";
            case PLACEMENT, STAYS, LISTED_FACILITY -> "/placement/stays?child=";
            case HEALTH -> "/wellbeing/list?child=";
            case PAYERS -> "/settlement/costs?child=";
            case LEAVING -> "/leaving/details?child=";
            case CARERS, CONTRACT -> "/fostering/details?family=";
            case HOME -> forThose(Right.EDIT_FAMILIES, "/fostering/edit?family=");
            case CIRCUMSTANCES -> "/fostering/household?family=";
            case PAPERS -> "/qualification/details?family=";
            case CONTACTS, FAMILY_WORK, REVIEWS, PLACES, FORM, EVALUATIONS, ORGANISER -> null;
        };
    }

    private String forThose(Right right, String page) {
        return caller.get().may(right) ? page : null;
    }
}
