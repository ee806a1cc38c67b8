package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.DatedContent;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.fostering.HelperRequests;
import pl.ostoja.fostering.MemberContent;
import pl.ostoja.fostering.PetContent;
import pl.ostoja.fostering.ReadinessContent;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Resident;

/**
 * What is written down of the household of a family, of what it wishes and when it takes children, and of who helps it.
 *
 * @param residents all who ever lived there, if the family ever asked for a helper
 */
public record AtHome(
        List<Lives> members,
        List<Fact<PetContent>> pets,
        List<Fact<DwellingContent>> dwellings,
        List<Fact<ExpectationContent>> expectations,
        List<Fact<ReadinessContent>> readiness,
        List<Fact<HelperContent>> helpers,
        List<Resident> residents) {
    static final AtHome NOTHING_KNOWN = new AtHome(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public AtHome {
        members = List.copyOf(members);
        pets = List.copyOf(pets);
        dwellings = List.copyOf(dwellings);
        expectations = List.copyOf(expectations);
        readiness = List.copyOf(readiness);
        helpers = List.copyOf(helpers);
        residents = List.copyOf(residents);
    }

    AtHome livingIn(List<Fact<DwellingContent>> others) {
        return new AtHome(members, pets, others, expectations, readiness, helpers, residents);
    }

    /** A fact with what names it. */
    public record Fact<C extends DatedContent>(FamilyFactId id, C content) {}

    /** Somebody of the household. */
    public record Lives(FamilyFactId id, PersonId person, LocalDate born, MemberContent content) {}

    /** What the right to a helper follows from. */
    HelperRequests helperRequests(FamilyFile family) {
        return new HelperRequests(
                family.id().value(),
                family.forms().stream().map(held -> new ApplicantFacts.Held(held.forms(), held.period())).toList(),
                helpers.stream().map(asked -> new HelperRequests.Request(asked.id().value(), asked.content())).toList(),
                family.evaluated().endedOn());
    }
}
