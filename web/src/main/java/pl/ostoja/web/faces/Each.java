package pl.ostoja.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code <app:each value="#{list}" var="row">}: shows its content for each of the rows. For what is only shown, in pages without state: it keeps no state
 * for a row as {@code ui:repeat} does, and so nothing in it may be typed into, clicked by name or have an identifier of its own.
 */
@FacesComponent(Each.TYPE)
public class Each extends UIComponentBase {
    static final String TYPE = "ostoja.Each";

    private transient Object current;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        for (Object row : (Iterable<?>) getAttributes().get("value")) {
            current = row;
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
        current = null;
    }

    Object current() {
        return current;
    }
}
