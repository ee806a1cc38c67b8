package pl.ostoja.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Page;

/**
 * What holds for contacts with a child on a day: what is forbidden, and what is planned from then on.
 *
 * @param contacts one page of those there were, the latest first
 */
public record ContactOverview(LocalDate day, List<LimitRow> limits, List<PlanRow> plans, Page<ContactDetails> contacts) implements Serializable {
    public ContactOverview {
        limits = List.copyOf(limits);
        plans = List.copyOf(plans);
    }

    /**
     * A limit that holds.
     *
     * @param event the ruling or the consent
     * @param until last day, null if none is known
     */
    public record LimitRow(PersonId person, String personName, ContactLimit limit, LegalEventId event, LocalDate since, LocalDate until)
            implements Serializable {}

    /**
     * A part of the plan.
     *
     * @param held how many such contacts took place in the 30 days up to then
     * @param forbidden what was ruled since and stands against it on a day that is still to come (CON-6), null if nothing does
     */
    public record PlanRow(ContactPlanDetails plan, int held, ContactLimit forbidden) implements Serializable {}
}
