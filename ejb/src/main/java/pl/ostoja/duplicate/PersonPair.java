package pl.ostoja.duplicate;

import java.io.Serializable;

/**
 * Two relatives of children who are likely one person.
 *
 * @param decided that they are two, null while nobody has decided
 */
public record PersonPair(LikelyPerson one, LikelyPerson other, ToldApartDetails decided) implements Serializable {
    public DuplicateState state() {
        return decided == null ? DuplicateState.UNDECIDED : DuplicateState.TOLD_APART;
    }
}
