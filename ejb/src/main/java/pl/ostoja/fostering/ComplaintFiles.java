package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Readers;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/** Puts together what is known of a complaint, and about whom one can be. */
@ApplicationScoped
class ComplaintFiles {
    @Inject
    FosterFamilies families;

    @Inject
    Complaints complaints;

    @Inject
    FamilyChildren children;

    @Inject
    People people;

    @Inject
    Readers readers;

    /** In four statements. */
    ComplaintDetails of(Complaint complaint, boolean mayName) {
        ComplaintContent content = complaint.content();
        Map<UUID, String> names = people.names(Stream.of(content.carer(), content.child()).filter(Objects::nonNull).map(PersonId::value));
        String label = families.files(List.of(complaint.family().value())).stream().map(FosterFamily::label).findFirst().orElse(null);
        return new ComplaintDetails(
                complaint.id(), complaint.fileNumber(), complaint.family(), label, complaint.registeredOn(), content,
                content.carer() == null ? null : names.get(content.carer().value()), content.child() == null ? null : names.get(content.child().value()),
                complaint.reporter().kind(), complaint.closing(), complaints.entries(complaint.id()).stream().map(ComplaintEntry::details).toList(),
                readers.rows(RecordKind.COMPLAINT, complaint.id().value()), mayName, complaint.version());
    }

    ComplaintPersons choices(FosterFamilyId family) {
        return new ComplaintPersons(
                people.names(families.carers(List.of(family)).stream().map(carer -> carer.person().value())), children.seen(family));
    }

    /**
     * The people of the family.
     *
     * @param known in whose place they stand already, whoever may see them; null of a new complaint
     */
    Set<PersonId> persons(FosterFamilyId family, ComplaintContent known) {
        Set<PersonId> persons = new HashSet<>();
        families.carers(List.of(family)).forEach(carer -> persons.add(carer.person()));
        children.seen(family).keySet().forEach(child -> persons.add(new PersonId(child)));
        if (known != null) {
            Stream.of(known.carer(), known.child()).filter(Objects::nonNull).forEach(persons::add);
        }
        return persons;
    }
}
