package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.fostering.ComplaintClosing;
import pl.ostoja.fostering.ComplaintContent;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintEntryKind;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintKind;
import pl.ostoja.fostering.ComplaintOutcome;
import pl.ostoja.fostering.ComplaintSubject;
import pl.ostoja.fostering.Reporter;
import pl.ostoja.fostering.ReporterKind;
import pl.ostoja.people.PersonId;

/** Two things that were said of families: a complaint that was looked into, seen by the coordinator too, and an allegation that is open and few know of. */
final class Complaining {
    private static final int CLOSED_AGO = 60;
    private static final int OPEN_AGO = 9;

    private final Dice dice;
    private final LocalDate today;
    private final Office office;
    private final List<FamilyDraft> families;
    private final List<ChildDraft> children;

    Complaining(Dice dice, LocalDate today, Office office, List<FamilyDraft> families, List<ChildDraft> children) {
        this.dice = dice;
        this.today = today;
        this.office = office;
        this.families = families.stream().filter(family -> family.isActive() && !family.restricted).toList();
        this.children = children;
    }

    List<Complained> all() {
        List<Office.Worker> coordinators = office.those(Role.COORDINATOR);
        return Stream.of(
                        with(coordinators.getFirst()).map(this::complaint), with(coordinators.get(1)).map(this::allegation))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first family of somebody's in which a child lives now who is no secret. */
    private Optional<FamilyDraft> with(Office.Worker coordinator) {
        return families.stream().filter(family -> holds(coordinator, family) && child(family).isPresent()).findFirst();
    }

    private boolean holds(Office.Worker coordinator, FamilyDraft family) {
        return office.caseloads().stream()
                .anyMatch(held -> held.until() == null && held.record().equals(family.id.value()) && coordinator.id().equals(held.holder().account()));
    }

    private Optional<PersonId> child(FamilyDraft family) {
        return children.stream()
                .filter(child -> child.isInCare() && !child.restricted && family.id.equals(child.last().family()))
                .findFirst()
                .map(child -> child.person);
    }

    private Complained complaint(FamilyDraft family) {
        LocalDate day = today.minusDays(CLOSED_AGO);
        ComplaintContent content = new ComplaintContent(
                ComplaintKind.COMPLAINT, ComplaintSubject.CONTACTS, day, false, "Matka dziecka pisze, że rodzina dwa razy odwołała spotkanie w ostatniej chwili.", null,
                child(family).orElseThrow());
        List<ComplaintEntryContent> entries = List.of(
                new ComplaintEntryContent(day.plusDays(2), ComplaintEntryKind.TALK_WITH_CARERS, "Rodzina: dziecko miało gorączkę; matkę zawiadomiono SMS-em w dniu spotkania."),
                new ComplaintEntryContent(day.plusDays(5), ComplaintEntryKind.TALK_WITH_CHILD, "Dziecko mówi, że chorowało i że chce widywać mamę."),
                new ComplaintEntryContent(day.plusDays(8), ComplaintEntryKind.OTHER, "Uzgodniono dwa dodatkowe spotkania i zawiadamianie przez koordynatora."));
        ComplaintClosing closing =
                new ComplaintClosing(ComplaintOutcome.PARTLY_CONFIRMED, day.plusDays(10), "Spotkania odwołano z powodu choroby, lecz zbyt późno. Uzgodniono nowe zasady.");
        Reporter reporter = new Reporter(ReporterKind.PARENT, "Matka dziecka", "telefon w karcie dziecka");
        AccountId coordinator = office.those(Role.COORDINATOR).getFirst().id();
        return new Complained(
                new ComplaintId(dice.id(day)), family.id, content, reporter, first(Role.ORGANISER), List.of(first(Role.ORGANISER), first(Role.HEAD), coordinator), entries, closing);
    }

    private Complained allegation(FamilyDraft family) {
        LocalDate day = today.minusDays(OPEN_AGO);
        ComplaintContent content = new ComplaintContent(
                ComplaintKind.ALLEGATION, ComplaintSubject.VIOLENCE, day, true, "Telefon dyżurny, godz. 21:40: sąsiad słyszał kilka wieczorów z rzędu krzyki i płacz dziecka.",
                family.carers.getFirst(), child(family).orElseThrow());
        List<ComplaintEntryContent> entries = List.of(
                new ComplaintEntryContent(day, ComplaintEntryKind.VISIT, "Pracownik dyżurny z policją w domu: dziecko spokojne, bez śladów urazów. Opiekunka mówi o kłótni z synem."),
                new ComplaintEntryContent(day.plusDays(1), ComplaintEntryKind.MEASURE, "Uzgodniono, że dorosły syn na razie nie mieszka w domu rodziny."),
                new ComplaintEntryContent(day.plusDays(1), ComplaintEntryKind.AUTHORITIES_TOLD, "Zawiadomiono Policję i prokuraturę."),
                new ComplaintEntryContent(
                        day.plusDays(2), ComplaintEntryKind.CARER_FAILURE, "Opiekunka przyznała, że dziecko zostawało wieczorami samo. Starosta zawiadamia sąd, szukamy innych miejsc."));
        Reporter reporter = new Reporter(ReporterKind.ANONYMOUS, null, null);
        return new Complained(
                new ComplaintId(dice.id(day)), family.id, content, reporter, first(Role.HEAD), List.of(first(Role.HEAD), first(Role.ORGANISER)), entries, null);
    }

    private AccountId first(Role role) {
        return office.those(role).getFirst().id();
    }
}
