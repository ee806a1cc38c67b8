package pl.ostoja.protection;

/** What can be written down beside a Blue Card. */
public enum CardPartKind {
    PERSON(CardPerson.class),
    MEMBER(GroupMember.class),
    PROGRAMME(Programme.class),
    MOVE(Move.class);

    private final Class<? extends CardPart> type;

    CardPartKind(Class<? extends CardPart> type) {
        this.type = type;
    }

    static CardPartKind of(CardPartContent content) {
        return switch (content) {
            case CardPersonContent ignored -> PERSON;
            case GroupMemberContent ignored -> MEMBER;
            case ProgrammeContent ignored -> PROGRAMME;
            case MoveContent ignored -> MOVE;
        };
    }

    Class<? extends CardPart> type() {
        return type;
    }
}
