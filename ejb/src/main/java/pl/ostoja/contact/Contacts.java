package pl.ostoja.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.absence.Absences;
import pl.ostoja.access.HandedOverWords;
import pl.ostoja.access.WorkingNotes;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The contacts with children and the plans of them. Whoever asks has asked for the child first: both are seen through it. */
@ApplicationScoped
class Contacts implements WorkingNotes {
    @PersistenceContext
    EntityManager em;

    @Inject
    Absences absences;

    @Inject
    HandedOverWords words;

    /** How many contacts of one kind somebody had. */
    record Held(PersonId person, ContactKind kind, long times) {}

    Contact find(ContactId id) {
        return em.createQuery("select c from Contact c where c.id = :id", Contact.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ContactPlan find(ContactPlanId id) {
        return em.createQuery("select p from ContactPlan p where p.id = :id", ContactPlan.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(ContactId id) {
        return em.find(Contact.class, id) != null;
    }

    boolean isKnown(ContactPlanId id) {
        return em.find(ContactPlan.class, id) != null;
    }

    /** As the caller reads them (VIS-6). */
    Page<ContactDetails> details(Page<Contact> page, Map<UUID, String> names) {
        Map<UUID, LocalDate> hidden = page.rows().isEmpty()
                ? Map.of()
                : words.hidden(page.rows().getFirst().child().value(), heldOn(page.rows()));
        return page.map(contact -> contact.details(names, hidden));
    }

    ContactDetails details(Contact contact, Map<UUID, String> names) {
        return contact.details(names, words.hidden(contact.child().value(), heldOn(List.of(contact))));
    }

    void refuseHidden(Contact contact) {
        words.refuseHidden(contact.child().value(), contact.id().value(), contact.content().heldOn());
    }

    private static Map<UUID, LocalDate> heldOn(List<Contact> contacts) {
        return contacts.stream().collect(Collectors.toMap(contact -> contact.id().value(), contact -> contact.content().heldOn()));
    }

    @Override
    public String kind() {
        return "CONTACT";
    }

    @Override
    public Map<UUID, LocalDate> days(Collection<UUID> notes) {
        return notes.isEmpty()
                ? Map.of()
                : heldOn(em.createQuery("select c from Contact c where c.id.value in (:notes)", Contact.class).setParameter("notes", notes).getResultList());
    }

    void add(Object contactOrPlan) {
        em.persist(contactOrPlan);
    }

    /** The latest first. */
    Page<Contact> of(ChildId child, PageRequest page) {
        long total = em.createQuery("select count(c) from Contact c where c.child = :child", Long.class)
                .setParameter("child", child)
                .getSingleResult();
        List<Contact> rows = em.createQuery("select c from Contact c where c.child = :child order by c.content.heldOn desc, c.id.value desc", Contact.class)
                .setParameter("child", child)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    /** The latest first, those that are over too. */
    List<ContactPlan> plansOf(ChildId child) {
        return em.createQuery("select p from ContactPlan p where p.child = :child order by p.content.period.since desc, p.id.value desc", ContactPlan.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** Home leaves among them, which are absences. */
    List<Held> tookPlace(ChildId child, LocalDate first, LocalDate last) {
        Stream<Held> leaves = absences.homeLeaves(child, first, last).entrySet().stream()
                .map(leave -> new Held(leave.getKey(), ContactKind.HOME_LEAVE, leave.getValue()));
        return Stream.concat(met(child, first, last), leaves).toList();
    }

    private Stream<Held> met(ChildId child, LocalDate first, LocalDate last) {
        return em.createQuery(
                        """
                        select new pl.ostoja.contact.Contacts$Held(c.content.person, c.content.kind, count(c)) from Contact c
                        where c.child = :child and c.content.outcome = TOOK_PLACE and c.content.heldOn between :first and :last
                        group by c.content.person, c.content.kind""",
                        Held.class)
                .setParameter("child", child)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream();
    }
}
