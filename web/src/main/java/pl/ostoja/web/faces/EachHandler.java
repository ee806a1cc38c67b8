package pl.ostoja.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Gives the rows of an {@link Each} their name, where expressions find it first instead of last, after all beans. */
public class EachHandler extends ComponentHandler {
    public EachHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent each) throws IOException {
        var names = context.getVariableMapper();
        var name = getRequiredAttribute("var").getValue();
        var before = names.setVariable(name, new RowExpression((Each) each, name));
        super.applyNextHandler(context, each);
        names.setVariable(name, before);
    }
}
