package pl.ostoja.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;

/** Broken constraints in the language of the request; the container makes the sentence in the language of the machine. */
@RequestScoped
public class ConstraintSentences {
    @Inject
    Texts texts;

    @Inject
    ValidatorFactory validation;

    public String of(ConstraintViolation<?> broken) {
        var facts = new Facts(broken.getConstraintDescriptor(), broken.getInvalidValue());
        return validation.getMessageInterpolator().interpolate(broken.getMessageTemplate(), facts, texts.getLocale());
    }

    private record Facts(ConstraintDescriptor<?> descriptor, Object refused) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return refused;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
