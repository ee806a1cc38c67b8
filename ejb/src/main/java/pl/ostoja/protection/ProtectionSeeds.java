package pl.ostoja.protection;

import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** Blue Cards and removals of a {@link Seeding}. */
public final class ProtectionSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public ProtectionSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** Something beside a card. */
    public record Part(CardPartId id, CardPartContent content, Entered entered) {}

    /**
     * @param content as it is now
     * @param opened as it was when it was opened
     */
    public void card(BlueCardId id, AssistanceCaseId family, CardContent opened, CardContent content, Entered entered, Entered ended, List<Part> parts) {
        BlueCard card = new BlueCard(id, centre, family, opened);
        Seeded seeded = seeding.made(card, id.value(), entered);
        if (ended != null) {
            card.correct(content);
            seeded.changed(ended);
        }
        seeded.done();
        parts.forEach(part -> seeding.made(part(id, part), part.id().value(), part.entered()).done());
    }

    private Object part(BlueCardId card, Part part) {
        return switch (part.content()) {
            case CardPersonContent person -> new CardPerson(part.id(), centre, card, person);
            case GroupMemberContent member -> new GroupMember(part.id(), centre, card, member);
            case ProgrammeContent programme -> new Programme(part.id(), centre, card, programme);
            case MoveContent move -> new Move(part.id(), centre, card, move);
        };
    }

    public void removal(InterventionId id, AssistanceCaseId family, InterventionContent content, Entered entered) {
        seeding.made(new Intervention(id, centre, family, content), id.value(), entered).done();
    }

    public void complaint(ComplaintId id, InterventionId removal, ComplaintContent content, Entered entered) {
        seeding.made(new RemovalComplaint(id, centre, removal, content), id.value(), entered).done();
    }
}
