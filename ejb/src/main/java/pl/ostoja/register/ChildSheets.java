package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.leaving.LeaverListService;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.settlement.PayersDetails;
import pl.ostoja.settlement.PayersOnDay;

/** REG-1: the sheet of a child, section by section, as far as the caller may see it; in a fixed number of statements. */
@ApplicationScoped
class ChildSheets {
    /** Whole numbers of people are for those who keep records, or oversee them, and read what they said before; all others see names. */
    static final Right NUMBERS = Right.SEE_HISTORY;

    @Inject
    ChildCourse course;

    @Inject
    NextDue next;

    @Inject
    PlacedChild placed;

    @Inject
    PayersOnDay payers;

    @Inject
    UnitNames units;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    List<SheetPart> parts(ChildDetails child, LocalDate day) {
        ChildId id = child.id();
        StayRow stay = child.stayOn(day).orElse(null);
        PlacedWith family = stay == null || stay.family() == null ? null : placed.with(stay.family(), day);
        FacilityContent institution = stay == null || stay.form().isFamilyBased() ? null : placed.institution(stay.id());
        PayersDetails decided = may(SheetSection.PAYERS) ? payers.of(id, day).orElse(null) : null;
        Units names = units.of(Stream.of(
                        residences(child, day),
                        family == null ? Stream.<TerytCode>empty() : Units.of(family.address()),
                        institution == null ? Stream.<TerytCode>empty() : Units.of(institution.county()),
                        decided == null ? Stream.<TerytCode>empty() : Stream.of(decided.county(), decided.municipality()).filter(Objects::nonNull))
                .flatMap(codes -> codes));
        Decisions decisions = decisions(id, day);
        boolean numbers = caller.get().may(NUMBERS);
        return SheetPart.all(RecordKind.CHILD, this::may, List.of(
                SheetPart.read(SheetSection.IDENTITY, () -> PersonLines.identity(child.person().data(), numbers)),
                SheetPart.read(SheetSection.ADDRESS, () -> PersonLines.residence(child.person(), day, names)),
                SheetPart.read(SheetSection.LEGAL_SITUATION, () -> CourseLines.legal(List.copyOf(decisions.events().values()), decisions.names(), course.notified(id))),
                SheetPart.read(SheetSection.PLACEMENT, () -> StayLines.placement(stay, family, institution, names, numbers)),
                SheetPart.read(SheetSection.LISTED_FACILITY, () -> CourseLines.listed(stay == null ? List.<AbsenceContent>of() : course.listed(id, day))),
                SheetPart.read(SheetSection.STAYS, () -> StayLines.stays(child.stays(), day)),
                SheetPart.read(SheetSection.HEALTH, () -> CourseLines.health(course.health(id))),
                SheetPart.read(SheetSection.PARENTS, () -> PersonLines.parents(child.relatives(), day, names, numbers)),
                SheetPart.read(SheetSection.CONTACTS, () -> CourseLines.contacts(day, decisions.facts(), decisions.planned(), decisions.lastContacts(), decisions.names())),
                SheetPart.read(SheetSection.FAMILY_WORK, () -> CourseLines.work(course.assisted(child.person().id(), day))),
                SheetPart.read(SheetSection.SIBLINGS, () -> PersonLines.siblings(child.relatives(), day, names)),
                SheetPart.read(SheetSection.PAYERS, () -> CourseLines.payers(decided, names)),
                SheetPart.read(SheetSection.REVIEWS, () -> CourseLines.reviews(course.reviews(id), next.of(id.value(), ReviewDuties.REVIEW, ReviewDuties.REVIEW_AFTER_TRANSFER))),
                SheetPart.read(SheetSection.LEAVING, () -> CourseLines.leaving(course.leaving(id), isOfLeavingAge(child.person(), day)))));
    }

    /** What courts ruled and who is to meet the child, with the names of all of them. */
    private record Decisions(
            Map<LegalEventId, LegalEventContent> events, List<PlanContent> planned, Map<UUID, LocalDate> lastContacts, Map<UUID, String> names) {
        LegalFacts facts() {
            return new LegalFacts(List.of(), events.entrySet().stream().map(event -> event.getValue().facts(event.getKey())).toList());
        }
    }

    private Decisions decisions(ChildId child, LocalDate day) {
        boolean contacts = may(SheetSection.CONTACTS);
        Map<LegalEventId, LegalEventContent> events = contacts || may(SheetSection.LEGAL_SITUATION) ? course.legal(child) : Map.of();
        List<PlanContent> planned = contacts ? course.planned(child, day) : List.of();
        Map<UUID, LocalDate> last = contacts ? course.lastContacts(child) : Map.of();
        Stream<UUID> ruledAbout = events.values().stream().map(LegalEventContent::person).filter(Objects::nonNull).map(person -> person.value());
        Stream<UUID> met = Stream.concat(planned.stream().map(plan -> plan.person().value()), last.keySet().stream());
        return new Decisions(events, planned, last, people.names(Stream.concat(ruledAbout, met)));
    }

    private static boolean isOfLeavingAge(PersonDetails child, LocalDate day) {
        return child.ageOn(day).filter(age -> age >= LeaverListService.FROM_AGE).isPresent();
    }

    private static Stream<TerytCode> residences(ChildDetails child, LocalDate day) {
        Stream<PersonDetails> persons = Stream.concat(Stream.of(child.person()), child.relatives().stream().map(row -> row.person()));
        return persons.flatMap(person -> person.residenceOn(day).stream()).flatMap(row -> Units.of(row.address()));
    }

    private boolean may(SheetSection section) {
        return caller.get().may(section.sight());
    }
}
