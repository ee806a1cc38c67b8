package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import pl.ostoja.web.text.Texts;

/** What selects, radios and filters offer: constants of an enum, {@link Choice}s or plain values, named in the user's language. */
@Named
@RequestScoped
public class Choices {
    @Inject Texts texts;

    public List<SelectItem> of(Object items) {
        var offered = items instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) items;
        return offered == null ? List.of() : offered.stream().map(this::item).toList();
    }

    public boolean chosen(SelectItem item, String parameter) {
        return text(item).equals(parameter);
    }

    /** How a chip names the value of a filter: as the offer does, or as it was typed. */
    public String label(Object items, String parameter) {
        return of(items).stream()
                .filter(item -> chosen(item, parameter))
                .findFirst()
                .map(SelectItem::getLabel)
                .orElse(parameter);
    }

    private SelectItem item(Object offered) {
        return switch (offered) {
            case SelectItem item -> item;
            case Choice choice -> new SelectItem(choice.value(), choice.label());
            default -> new SelectItem(offered, texts.show(offered));
        };
    }

    static String text(SelectItem item) {
        return item.getValue() instanceof Enum<?> constant ? constant.name() : String.valueOf(item.getValue());
    }
}
