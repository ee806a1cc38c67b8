package pl.ostoja.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.Absences;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.Former;
import pl.ostoja.audit.KnownRows;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.authority.LegalSituation;
import pl.ostoja.authority.Parent;
import pl.ostoja.authority.ParentOnDay;
import pl.ostoja.authority.SituationDetails.ParentRow;
import pl.ostoja.people.KinTie;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.FormerCare;
import pl.ostoja.placement.StayRow;

/** A child on a day, put together from rows as they were known at a moment, in a fixed number of statements. */
@ApplicationScoped
class FormerChild {
    @Inject
    People people;

    @Inject
    Kinships kinships;

    @Inject
    FormerCare care;

    @Inject
    KnownRows rows;

    @Inject
    LegalEvents legal;

    @Inject
    Absences absences;

    @Inject
    CurrentCaller caller;

    /** Nothing if the child was not in the register at the moment. */
    Optional<ChildOnDay> on(LocalDate day, ChildId child, PersonId person, Instant moment) {
        Former former = rows.at(caller.centre().value(), moment);
        Supplier<List<StayRow>> stays = care.stays(former, child);
        Supplier<Map<UUID, List<AbsenceFacts>>> away = absences.facts(former, List.of(child.value()));
        Supplier<List<KinTie>> related = kinships.known(former, List.of(person.value()));
        List<LegalEventFacts> events = caller.get().may(Right.SEE_LEGAL_SITUATION) ? legal.known(former, child).get() : List.of();
        List<KinTie> ties = related.get();
        Map<UUID, PersonData> persons = people.known(former, everybody(person, ties, events));
        if (!persons.containsKey(person.value())) {
            return Optional.empty();
        }
        PersonData self = persons.get(person.value());
        StayRow stay = stays.get().stream().filter(one -> one.occupies(day)).findFirst().orElse(null);
        AbsenceKind absence = stay == null ? null : absence(day, away.get().getOrDefault(child.value(), List.of()));
        if (!caller.get().may(Right.SEE_LEGAL_SITUATION)) {
            return Optional.of(new ChildOnDay(self.fullName(), self.born(), stay, absence, List.of(), List.of(), null, List.of()));
        }
        LegalFacts facts = new LegalFacts(parents(ties, persons), events);
        LegalSituation situation = LegalSituation.on(day, facts);
        return Optional.of(new ChildOnDay(
                self.fullName(), self.born(), stay, absence,
                Stream.of(situation.mother(), situation.father()).map(parent -> row(parent, persons)).toList(),
                situation.guardians().stream().map(guardian -> name(guardian, persons)).toList(),
                situation.isLegallyFree(),
                limits(day, facts, persons)));
    }

    private static List<UUID> everybody(PersonId person, List<KinTie> ties, List<LegalEventFacts> events) {
        Stream<UUID> relatives = ties.stream().map(tie -> tie.relative().value());
        Stream<UUID> ruledAbout = events.stream().map(LegalEventFacts::person).filter(Objects::nonNull);
        return Stream.of(Stream.of(person.value()), relatives, ruledAbout).flatMap(all -> all).distinct().toList();
    }

    private static AbsenceKind absence(LocalDate day, List<AbsenceFacts> absences) {
        return absences.stream()
                .filter(absence -> !absence.since().isAfter(day) && (absence.until() == null || !absence.until().isBefore(day)))
                .map(AbsenceFacts::kind)
                .findFirst()
                .orElse(null);
    }

    private static List<Parent> parents(List<KinTie> ties, Map<UUID, PersonData> persons) {
        return ties.stream()
                .filter(tie -> tie.kind().isParent())
                .map(tie -> new Parent(tie.relative().value(), tie.kind(), tie.since(), tie.until(), persons.get(tie.relative().value()).died()))
                .toList();
    }

    private static ParentRow row(ParentOnDay parent, Map<UUID, PersonData> persons) {
        PersonId person = parent.person() == null ? null : new PersonId(parent.person());
        return new ParentRow(parent.role(), person, person == null ? null : name(parent.person(), persons), parent.authority(), parent.since());
    }

    private static List<ChildOnDay.Limited> limits(LocalDate day, LegalFacts facts, Map<UUID, PersonData> persons) {
        return facts.events().stream()
                .map(LegalEventFacts::person)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(person -> ContactLimits.on(day, person, facts).stream().map(held -> new ChildOnDay.Limited(name(person, persons), held.limit())))
                .sorted(Comparator.comparing(ChildOnDay.Limited::name).thenComparing(ChildOnDay.Limited::limit))
                .toList();
    }

    private static String name(UUID person, Map<UUID, PersonData> persons) {
        return persons.get(person).fullName();
    }
}
