package pl.ostoja.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.text.Texts;

/** What converters of value types have in common: nothing typed is no value, and what the type refuses is said at the field. */
abstract class ValueConverter<T> implements Converter<T> {

    abstract T parse(String typed);

    abstract String write(T value);

    @Override
    public final T getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return parse(typed);
        } catch (BusinessRuleViolation refusal) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts().explain(refusal.explanation()), null), refusal);
        }
    }

    @Override
    public final String getAsString(FacesContext context, UIComponent component, T value) {
        return value == null ? "" : write(value);
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
