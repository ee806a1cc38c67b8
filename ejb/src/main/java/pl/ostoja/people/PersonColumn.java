package pl.ostoja.people;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import pl.ostoja.access.RecordKind;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;

/**
 * A column in which an area names persons.
 *
 * @param person path to the person
 * @param kind of the file that the row belongs to; null where nobody is told of it, because it is seen by those who are named for it alone
 * @param record path to the identifier of the file; null if the kind is
 * @param rename names another person
 * @param same whether two rows that name the same person say the same, so that one of them is enough
 */
public record PersonColumn<E extends AuditedRecord>(
        Class<E> entity, String person, RecordKind kind, String record, BiConsumer<E, PersonId> rename, BiPredicate<E, E> same) {

    /** Of which nobody is told. */
    public static <E extends AuditedRecord> PersonColumn<E> of(Class<E> entity, String person, BiConsumer<E, PersonId> rename) {
        return new PersonColumn<>(entity, person, null, null, rename, (one, other) -> false);
    }

    /** The kind of the row, as the trail calls it. */
    String fact() {
        return entity.getAnnotation(Audited.class).value();
    }

    public PersonColumn<E> in(RecordKind file, String path) {
        return new PersonColumn<>(entity, person, file, path, rename, same);
    }

    public PersonColumn<E> once(BiPredicate<E, E> whenSame) {
        return new PersonColumn<>(entity, person, kind, record, rename, whenSame);
    }
}
