package pl.ostoja.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/**
 * A suggestion that was chosen, as the browser keeps it: what it stands for, and its name. Both come back from the browser
 * and prove nothing, so the service that gets the identifier asks whether the caller may see the record.
 */
public class ChoiceConverter implements Converter<Choice> {
    private static final String SEPARATOR = "|";

    @Override
    public Choice getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        var end = sent.indexOf(SEPARATOR);
        return end < 0 ? null : new Choice(sent.substring(0, end), sent.substring(end + 1));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.value() + SEPARATOR + choice.label();
    }
}
