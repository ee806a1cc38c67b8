package pl.ostoja.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is known about who a person is, part by part, where two entries of one person differ (PPL-15). Their sex may not. */
public enum PersonPart {
    FIRST_NAME(PersonData::firstName),
    SECOND_NAME(PersonData::secondName),
    LAST_NAME(PersonData::lastName),
    /** The number, or the reason why there is none. */
    PESEL(data -> data.pesel() == null ? data.noPeselReason() : data.pesel()),
    DOCUMENT_NUMBER(PersonData::documentNumber),
    /** The day, and whether it is an estimate. */
    BORN(PersonData::born),
    CITIZENSHIP(PersonData::citizenship),
    DIED(PersonData::died),
    PHONE(PersonData::phone);

    private final Function<PersonData, Object> value;

    PersonPart(Function<PersonData, Object> value) {
        this.value = value;
    }

    /** Null if it is not known. */
    public Object of(PersonData data) {
        return value.apply(data);
    }

    /** The parts in which the two differ. */
    public static Set<PersonPart> differing(PersonData one, PersonData other) {
        Set<PersonPart> differing = EnumSet.noneOf(PersonPart.class);
        List.of(values()).forEach(part -> {
            if (!Objects.equals(part.of(one), part.of(other))) {
                differing.add(part);
            }
        });
        if (one.bornEstimated() != other.bornEstimated()) {
            differing.add(BORN);
        }
        return differing;
    }

    /** Whether only the other of the two says something of the part, so that there is hardly a choice. */
    public boolean isKnownOnlyOf(PersonData other, PersonData one) {
        return this == PESEL ? one.pesel() == null && other.pesel() != null : of(one) == null && of(other) != null;
    }

    /** What is known of a person of whom two entries tell. */
    public static PersonData joined(PersonData kept, PersonData other, Set<PersonPart> fromOther) {
        Function<PersonPart, PersonData> source = part -> fromOther.contains(part) ? other : kept;
        return new PersonData(
                source.apply(FIRST_NAME).firstName(),
                source.apply(SECOND_NAME).secondName(),
                source.apply(LAST_NAME).lastName(),
                source.apply(PESEL).pesel(),
                source.apply(PESEL).noPeselReason(),
                source.apply(DOCUMENT_NUMBER).documentNumber(),
                source.apply(BORN).born(),
                source.apply(BORN).bornEstimated(),
                kept.sex(),
                source.apply(CITIZENSHIP).citizenship(),
                source.apply(DIED).died(),
                source.apply(PHONE).phone());
    }
}
