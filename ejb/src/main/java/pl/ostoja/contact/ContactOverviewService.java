package pl.ostoja.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** All about contacts with a child at once: what is forbidden, what is planned, what there was. */
@Stateless
public class ContactOverviewService {
    private static final int LATELY_DAYS = 30;

    @Inject
    Contacts contacts;

    @Inject
    Children children;

    @Inject
    LegalEvents legal;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** As of today, with one page of the contacts, the latest first. */
    @Allowed(Right.SEE_CONTACTS)
    public ContactOverview overview(ChildId child, PageRequest page) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "contacts");
        LocalDate today = LocalDate.now(clock);
        LegalFacts facts = legal.facts(child);
        List<ContactPlan> plans = contacts.plansOf(child).stream().filter(plan -> plan.lastsOn(today)).toList();
        Page<Contact> found = contacts.of(child, page);
        Map<UUID, String> names = people.names(Stream.of(
                        facts.events().stream().map(LegalEventFacts::person),
                        plans.stream().map(ContactPlan::concerned),
                        found.rows().stream().map(Contact::concerned))
                .flatMap(persons -> persons));
        return new ContactOverview(today, limits(facts, today, names), plans(child, plans, today, names, facts), contacts.details(found, names));
    }

    private static List<ContactOverview.LimitRow> limits(LegalFacts facts, LocalDate day, Map<UUID, String> names) {
        return facts.events().stream()
                .map(LegalEventFacts::person)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(person -> ContactLimits.on(day, person, facts).stream()
                        .map(held -> new ContactOverview.LimitRow(
                                new PersonId(person), names.get(person), held.limit(), new LegalEventId(held.event()), held.since(), held.until())))
                .toList();
    }

    private List<ContactOverview.PlanRow> plans(ChildId child, List<ContactPlan> plans, LocalDate today, Map<UUID, String> names, LegalFacts facts) {
        List<Contacts.Held> lately = contacts.tookPlace(child, today.minusDays(LATELY_DAYS - 1), today);
        return plans.stream()
                .map(plan -> new ContactOverview.PlanRow(plan.details(names), plan.kept(lately), PlanRules.forbiddenFrom(today, plan.content(), facts)))
                .toList();
    }
}
