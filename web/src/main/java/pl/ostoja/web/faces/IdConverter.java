package pl.ostoja.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import pl.ostoja.shared.NotFound;

/**
 * Identifiers of all areas, which are records around one UUID. What is no UUID identifies nothing,
 * so it is answered like a record that does not exist.
 */
public class IdConverter implements Converter<Record> {

    @Override
    public Record getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var type = component.getValueExpression("value").getType(context.getELContext());
        try {
            return (Record) type.getConstructor(UUID.class).newInstance(UUID.fromString(typed));
        } catch (IllegalArgumentException noUuid) {
            throw new NotFound();
        } catch (ReflectiveOperationException noId) {
            throw new IllegalStateException(type + " is no identifier", noId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Record id) {
        return id == null ? "" : String.valueOf(only(id, id.getClass().getRecordComponents()));
    }

    private static Object only(Record id, RecordComponent... components) {
        try {
            return components[0].getAccessor().invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(id.getClass() + " is no identifier", e);
        }
    }
}
