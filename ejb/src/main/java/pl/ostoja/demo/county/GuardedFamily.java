package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.CardContent;
import pl.ostoja.protection.CardFacts;
import pl.ostoja.protection.CardPartContent;
import pl.ostoja.protection.CardPartId;
import pl.ostoja.protection.ComplaintContent;
import pl.ostoja.protection.ComplaintId;
import pl.ostoja.protection.InterventionContent;
import pl.ostoja.protection.InterventionFacts;
import pl.ostoja.protection.InterventionId;
import pl.ostoja.protection.MoveContent;
import pl.ostoja.protection.ProgrammeContent;
import pl.ostoja.protection.ProtectionDuties;

/** A family with an assistant in which there was violence. */
public record GuardedFamily(AssistanceCaseId family, List<Card> cards, List<Removal> removals) {
    public GuardedFamily {
        cards = List.copyOf(cards);
        removals = List.copyOf(removals);
    }

    /**
     * A Blue Card.
     *
     * @param opened as it was when it was opened
     * @param content as it is now
     */
    public record Card(BlueCardId id, CardContent opened, CardContent content, List<Part> parts) {
        public Card {
            parts = List.copyOf(parts);
        }

        CardFacts facts(UUID family) {
            Map<UUID, ProgrammeContent> programmes = new HashMap<>();
            Map<UUID, MoveContent> moves = new HashMap<>();
            for (Part part : parts) {
                if (part.content() instanceof ProgrammeContent programme) {
                    programmes.put(part.id().value(), programme);
                } else if (part.content() instanceof MoveContent move) {
                    moves.put(part.id().value(), move);
                }
            }
            return new CardFacts(id.value(), family, content, programmes, moves);
        }
    }

    /** Something beside a card. */
    public record Part(CardPartId id, CardPartContent content, LocalDate on) {}

    /**
     * A removal of a child.
     *
     * @param inCare whether it led to a stay in care, which owes the notice to the court
     */
    public record Removal(InterventionId id, InterventionContent content, boolean inCare, Map<ComplaintId, ComplaintContent> complaints) {
        public Removal {
            complaints = Map.copyOf(complaints);
        }
    }

    /** What is and was owed, as the area derives it from the same facts. */
    public List<Duty> duties(CareLaw law) {
        List<Duty> duties = new ArrayList<>();
        cards.forEach(card -> ProtectionDuties.derive(card.facts(family.value()), law, duties::add));
        removals.stream()
                .filter(removal -> !removal.inCare())
                .map(removal -> new InterventionFacts(removal.id().value(), family.value(), removal.content()))
                .forEach(removal -> ProtectionDuties.derive(removal, law, duties::add));
        return duties;
    }
}
