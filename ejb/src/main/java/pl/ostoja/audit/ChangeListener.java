package pl.ostoja.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hears from Hibernate what was written to the database and files it field by field. */
class ChangeListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void onPostInsert(PostInsertEvent event) {
        file(event.getEntity(), AuditAction.CREATED, event.getPersister(), null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        file(event.getEntity(), AuditAction.CHANGED, event.getPersister(), event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        file(event.getEntity(), AuditAction.REMOVED, event.getPersister(), event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static void file(Object entity, AuditAction action, EntityPersister persister, Object[] before, Object[] after) {
        Audited audited = entity.getClass().getAnnotation(Audited.class);
        if (audited == null || !(entity instanceof AuditedRecord record)) {
            return;
        }
        List<FieldChange> changes = changes(entity, persister, before, after);
        if (!changes.isEmpty()) {
            CDI.current().select(AuditBuffer.class).get().add(new AuditDraft(
                    record.auditCentre(), action, audited.value(), record.auditId(), record.auditSubject(), null, null, changes));
        }
    }

    private static List<FieldChange> changes(Object entity, EntityPersister persister, Object[] before, Object[] after) {
        List<FieldChange> changes = new ArrayList<>();
        String[] names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (i == persister.getVersionProperty() || persister.getPropertyTypes()[i].isCollectionType()) {
                continue;
            }
            Object old = before == null ? null : before[i];
            Object now = after == null ? null : after[i];
            if (!Objects.equals(old, now)) {
                FieldValues.compare(entity.getClass(), names[i], old, now, changes);
            }
        }
        return changes;
    }
}
