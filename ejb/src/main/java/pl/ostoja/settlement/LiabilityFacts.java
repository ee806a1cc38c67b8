package pl.ostoja.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import pl.ostoja.centre.TerytCode;

/**
 * What is known about where a child belongs, for one episode of care: of the first one before the first placement, after a return home before the placement
 * that followed it (UWR art. 191(4)). What is not known, or cannot be established, is null.
 *
 * @param since the first day of the episode
 * @param again whether the child was in care before and had returned to its family
 * @param residence <i>miejsce zamieszkania</i>: the municipality
 * @param registration the municipality of the last registration for permanent stay
 * @param courtSeat the municipality of the seat of the court that ordered the placement
 * @param leftIn where a child was left that has no known parents or was left right after birth
 * @param host the county of the foster family, the institution or the contract
 */
public record LiabilityFacts(
        Origin origin,
        LocalDate since,
        boolean again,
        TerytCode residence,
        TerytCode registration,
        TerytCode courtSeat,
        TerytCode leftIn,
        TerytCode host) implements Serializable {

    /** Which of the provisions looks at the child. */
    public enum Origin {
        /** Also of a foreigner listed in art. 5(1)(2)-(4). */
        ORDINARY,
        /** Left right after birth (art. 191(10a), (13)). */
        LEFT_AFTER_BIRTH,
        /** Its parents are not known (art. 191(10a), (13)). */
        PARENTS_UNKNOWN,
        /** A Polish citizen without residence in Poland (art. 5(1)(1)b). */
        CITIZEN_FROM_ABROAD,
        /** Placed by the order of a foreign court (art. 5(1)(2a)). */
        FOREIGN_ORDER,
        /** A foreigner not listed in art. 5(1)(2)-(4). */
        FOREIGNER;

        boolean isAbandoned() {
            return this == LEFT_AFTER_BIRTH || this == PARENTS_UNKNOWN;
        }

        boolean isForeign() {
            return this == CITIZEN_FROM_ABROAD || this == FOREIGN_ORDER || this == FOREIGNER;
        }
    }

    public LiabilityFacts {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(since, "since");
    }
}
