package pl.ostoja.protection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the duties of a Blue Card follow from.
 *
 * @param family with whom the centre works
 * @param programmes by their identifiers
 * @param moves by theirs
 */
public record CardFacts(UUID id, UUID family, CardContent content, Map<UUID, ProgrammeContent> programmes, Map<UUID, MoveContent> moves) {
    public CardFacts {
        programmes = Map.copyOf(programmes);
        moves = Map.copyOf(moves);
    }

    /** Without anything beside the card. */
    public CardFacts(UUID id, UUID family, CardContent content) {
        this(id, family, content, Map.of(), Map.of());
    }

    static CardFacts of(BlueCard card, List<Programme> programmes, List<Move> moves) {
        return new CardFacts(
                card.id().value(), card.family().value(), card.content(), byId(programmes, Programme::content), byId(moves, Move::content));
    }

    private static <P extends CardPart, C> Map<UUID, C> byId(List<P> parts, Function<P, C> content) {
        return parts.stream().collect(Collectors.toMap(part -> part.id().value(), content));
    }
}
