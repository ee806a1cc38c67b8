package pl.ostoja.audit;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** One record of a {@link Seeding} on its way from being made to what it is today; the trail gets what each step changed, as from {@link ChangeListener}. */
public final class Seeded {
    private static final ClassValue<List<Field>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> entity) {
            return properties(entity);
        }
    };

    private final Seeding seeding;
    private final Object entity;
    private final UUID id;
    private Map<String, Object> state = Map.of();

    Seeded(Seeding seeding, Object entity, UUID id, Entered entered) {
        this.seeding = seeding;
        this.entity = entity;
        this.id = id;
        file(AuditAction.CREATED, null, entered);
    }

    /** A verb of the entity was called. */
    public Seeded changed(Entered entered) {
        return changed(null, entered);
    }

    public Seeded changed(String reason, Entered entered) {
        file(AuditAction.CHANGED, reason, entered);
        return this;
    }

    /** Nothing more happens to it: it becomes a row. */
    public void done() {
        if (id.equals(((AuditedRecord) entity).auditId())) {
            seeding.row(entity);
        } else {
            seeding.row(entity, id);
        }
    }

    private void file(AuditAction action, String reason, Entered entered) {
        if (!seeding.withTrail()) {
            return;
        }
        Map<String, Object> now = stateOf(entity);
        List<FieldChange> changes = new ArrayList<>();
        now.forEach((field, value) -> {
            if (!Objects.equals(state.get(field), value)) {
                FieldValues.compare(entity.getClass(), field, state.get(field), value, changes);
            }
        });
        state = now;
        if (!changes.isEmpty()) {
            AuditedRecord record = (AuditedRecord) entity;
            UUID subject = record.auditSubject().equals(record.auditId()) ? id : record.auditSubject();
            String kind = entity.getClass().getAnnotation(Audited.class).value();
            seeding.file(new AuditDraft(record.auditCentre(), action, kind, id, subject, reason, null, changes), entered);
        }
    }

    private static Map<String, Object> stateOf(Object entity) {
        Map<String, Object> state = new TreeMap<>();
        for (Field field : PROPERTIES.get(entity.getClass())) {
            state.put(field.getName(), read(field, entity));
        }
        return state;
    }

    private static List<Field> properties(Class<?> entity) {
        List<Field> properties = new ArrayList<>();
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            properties.addAll(Stream.of(type.getDeclaredFields()).filter(Seeded::isProperty).toList());
        }
        properties.forEach(field -> field.setAccessible(true));
        return properties;
    }

    private static boolean isProperty(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Id.class)
                && !field.isAnnotationPresent(EmbeddedId.class)
                && !field.isAnnotationPresent(Version.class);
    }

    private static Object read(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
