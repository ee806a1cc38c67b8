package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonPlaces;

/** Parents whom meetings call. */
@ApplicationScoped
class InvitedPersons implements PersonPlaces {
    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(PersonColumn.of(MeetingInvitation.class, "to.person", MeetingInvitation::goesTo)
                .in(RecordKind.CHILD, "child")
                .once(MeetingInvitation::isSame));
    }
}
