package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.shared.NotFound;

/** What was entered in the central register. Whoever asks has asked for the child or the family first: an entry is seen through it. */
@ApplicationScoped
class RegisterEntries {
    @PersistenceContext
    EntityManager em;

    RegisterEntry find(RegisterEntryId id) {
        return em.createQuery("select e from RegisterEntry e where e.id = :id", RegisterEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(RegisterEntryId id) {
        return em.find(RegisterEntry.class, id) != null;
    }

    void add(RegisterEntry entry) {
        em.persist(entry);
    }

    /** The sheet with what was entered of it; the last entry of a section counts. */
    RegisterSheet sheet(RecordKind kind, UUID record, SheetParagraph paragraph, LocalDate day, List<SheetPart> parts) {
        List<RegisterEntry> entries = of(record);
        List<SheetSectionDetails> sections = parts.stream().map(part -> details(part, entries)).toList();
        return new RegisterSheet(kind, record, paragraph, day, sections, entries.stream().map(RegisterEntry::details).toList());
    }

    private static SheetSectionDetails details(SheetPart part, List<RegisterEntry> entries) {
        RegisterEntry last = entries.stream().filter(entry -> entry.fingerprint(part.section()) != null).findFirst().orElse(null);
        String entered = last == null ? null : last.fingerprint(part.section());
        return new SheetSectionDetails(part.section(), SheetState.of(part, entered), part.lines(), part.fingerprint(), last == null ? null : last.enteredOn());
    }

    /** The latest first. */
    private List<RegisterEntry> of(UUID record) {
        return em.createQuery("select e from RegisterEntry e where e.record = :record order by e.enteredOn desc, e.id.value desc", RegisterEntry.class)
                .setParameter("record", record)
                .getResultList();
    }
}
