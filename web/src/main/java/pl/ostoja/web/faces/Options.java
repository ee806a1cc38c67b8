package pl.ostoja.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <app:options items="#{…}" chosen="#{…}"/>}: the options of a select of a GET form; a filter of a list may offer hundreds. */
@FacesComponent(Options.TYPE)
public class Options extends UIComponentBase {
    static final String TYPE = "ostoja.Options";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var choices = CDI.current().select(Choices.class).get();
        var chosen = (String) getAttributes().get("chosen");
        var writer = context.getResponseWriter();
        for (var option : choices.of(getAttributes().get("items"))) {
            writer.startElement("option", this);
            writer.writeAttribute("value", Choices.text(option), null);
            writer.writeAttribute("selected", choices.chosen(option, chosen), null);
            writer.writeText(option.getLabel(), null);
            writer.endElement("option");
        }
    }
}
