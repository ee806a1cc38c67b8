package pl.ostoja.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code <app:once var="label" value="#{label}"/>}: what is the same in every row is worked out when the page is built and not again for each row. */
public class OnceHandler extends TagHandler {
    private final TagAttribute variable;
    private final TagAttribute meant;

    public OnceHandler(TagConfig config) {
        super(config);
        variable = getRequiredAttribute("var");
        meant = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var found = context.getExpressionFactory().createValueExpression(meant.getObject(context), Object.class);
        context.getVariableMapper().setVariable(variable.getValue(), found);
    }
}
