package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.authority.ContactLimitHeld;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactKind;
import pl.ostoja.contact.ContactOutcome;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.PlanBasis;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.contact.PlanUnit;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/**
 * Contacts of children in care with parents and grandparents in the last weeks, and what was agreed on them. What courts have forbidden does not happen, but
 * now and then.
 */
final class Meetings {
    private static final int LAST_DAYS = 45;
    private static final int ADULT = 18;
    private static final String PROBATION_OFFICER = "kurator sądowy";
    private static final String DESPITE = "Rodzic przyszedł bez zapowiedzi; spotkanie przerwano i zawiadomiono sąd.";
    private static final List<ContactKind> SELDOM = List.of(ContactKind.OUTING, ContactKind.HOME_LEAVE, ContactKind.VIDEO, ContactKind.LETTER);
    private static final List<ContactOutcome> MISSED = List.of(
            ContactOutcome.NOT_KEPT, ContactOutcome.NOT_KEPT, ContactOutcome.NOT_KEPT, ContactOutcome.CALLED_OFF, ContactOutcome.CHILD_REFUSED);

    private final Dice dice;
    private final Registry registry;
    private final LocalDate today;

    Meetings(Dice dice, Registry registry, LocalDate today) {
        this.dice = dice;
        this.registry = registry;
        this.today = today;
    }

    ChildContacts of(ChildDraft child, LegalFacts legal) {
        List<ChildContacts.Contacted> contacts = new ArrayList<>();
        List<ChildContacts.Planned> plans = new ArrayList<>();
        if (child.isInCare() && child.born.plusYears(ADULT).isAfter(today)) {
            registry.tiesOf(child.person).stream().filter(this::isClose).forEach(tie -> {
                for (ContactKind kind : kinds(tie.kind())) {
                    meet(child, tie.relative(), kind, legal, contacts);
                    plan(child, tie.relative(), kind, legal, plans);
                }
            });
        }
        return new ChildContacts(contacts, plans);
    }

    private boolean isClose(Tie tie) {
        boolean close = tie.kind().isParent() || tie.kind() == KinshipKind.GRANDPARENT;
        return close && tie.until() == null && registry.data(tie.relative()).died() == null;
    }

    private List<ContactKind> kinds(KinshipKind relative) {
        double often = relative.isParent() ? 0.7 : 0.3;
        List<ContactKind> kinds = new ArrayList<>();
        if (dice.chance(often)) {
            kinds.add(ContactKind.VISIT);
        }
        if (dice.chance(often / 2)) {
            kinds.add(ContactKind.CALL);
        }
        if (dice.chance(often / 3)) {
            kinds.add(dice.pick(SELDOM));
        }
        return kinds;
    }

    private void meet(ChildDraft child, PersonId person, ContactKind kind, LegalFacts legal, List<ChildContacts.Contacted> into) {
        LocalDate placed = child.last().terms().since();
        LocalDate first = placed.isAfter(today.minusDays(LAST_DAYS)) ? placed : today.minusDays(LAST_DAYS);
        for (int times = dice.between(1, 3); times > 0 && first.isBefore(today); times--) {
            LocalDate day = dice.day(first, today.minusDays(1));
            List<ContactLimitHeld> limits = ContactLimits.on(day, person.value(), legal);
            String present = present(kind, limits);
            boolean forbidden = isForbidden(kind, present, limits);
            // A home leave that took place is an absence.
            if (kind == ContactKind.HOME_LEAVE || !forbidden || dice.chance(0.04)) {
                ContactOutcome outcome = kind == ContactKind.HOME_LEAVE ? dice.pick(MISSED) : forbidden || dice.chance(0.75) ? ContactOutcome.TOOK_PLACE : dice.pick(MISSED);
                into.add(new ChildContacts.Contacted(
                        new ContactId(dice.id(day)), new ContactContent(person, kind, outcome, day, present, null, forbidden && outcome == ContactOutcome.TOOK_PLACE ? DESPITE : null)));
            }
        }
    }

    /** Since some weeks after the child came, or since the court ruled on these contacts. */
    private void plan(ChildDraft child, PersonId person, ContactKind kind, LegalFacts legal, List<ChildContacts.Planned> into) {
        List<ContactLimitHeld> limits = ContactLimits.on(today, person.value(), legal);
        LocalDate settled = child.last().terms().since().plusDays(dice.between(10, 40));
        LocalDate since = limits.stream().map(ContactLimitHeld::since).filter(day -> day.isAfter(settled)).max(LocalDate::compareTo).orElse(settled);
        String present = present(kind, limits);
        boolean possible = since.isBefore(today) && !isForbidden(kind, present, ContactLimits.during(since, null, person.value(), legal));
        if (possible && dice.chance(0.6)) {
            PlanBasis basis = limits.isEmpty() && dice.chance(0.8) ? PlanBasis.AGREED : PlanBasis.COURT;
            PlanUnit unit = kind == ContactKind.CALL ? PlanUnit.WEEK : PlanUnit.MONTH;
            into.add(new ChildContacts.Planned(
                    new ContactPlanId(dice.id(since)), new PlanContent(person, kind, dice.between(1, 2), unit, Period.from(since), basis, present, null)));
        }
    }

    /** Somebody is there where that makes the contact possible. */
    private static String present(ContactKind kind, List<ContactLimitHeld> limits) {
        return isForbidden(kind, null, limits) && !isForbidden(kind, PROBATION_OFFICER, limits) ? PROBATION_OFFICER : null;
    }

    private static boolean isForbidden(ContactKind kind, String present, List<ContactLimitHeld> limits) {
        return limits.stream().anyMatch(held -> kind.isForbiddenBy(held.limit(), present != null));
    }
}
