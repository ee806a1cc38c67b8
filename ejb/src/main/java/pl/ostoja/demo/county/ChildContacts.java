package pl.ostoja.demo.county;

import java.util.List;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.PlanContent;

/** With whom a child was in contact, and is to be. */
public record ChildContacts(List<Contacted> contacts, List<Planned> plans) {
    static final ChildContacts NONE = new ChildContacts(List.of(), List.of());

    public ChildContacts {
        contacts = List.copyOf(contacts);
        plans = List.copyOf(plans);
    }

    /** A contact. */
    public record Contacted(ContactId id, ContactContent content) {}

    /** A part of the plan of contacts. */
    public record Planned(ContactPlanId id, PlanContent content) {}
}
