package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;

/** Which families' files the caller sees: foster families as {@link Visibility} says, and those who only want to become one with a right of its own (ADR 45). */
@ApplicationScoped
public class FamilySight {
    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    /** @param alias of a foster family in a query */
    public Condition families(String alias) {
        return only(alias, visibility.of(RecordKind.FAMILY, alias));
    }

    /** @param alias of a foster family or a candidate in a query */
    public Condition files(String alias) {
        Condition seen = visibility.of(RecordKind.FAMILY, alias);
        return caller.get().may(Right.SEE_QUALIFICATION) ? seen : only(alias, seen);
    }

    private static Condition only(String alias, Condition seen) {
        return new Condition("(" + alias + ".candidate = false and " + seen.jpql() + ")", seen.parameters());
    }
}
