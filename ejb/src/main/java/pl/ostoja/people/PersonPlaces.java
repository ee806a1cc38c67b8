package pl.ostoja.people;

import java.util.List;

/**
 * Where an area names persons. Each area with a column that refers to persons implements it, so that two entries of one person can be joined (PPL-15)
 * by those below who do not know the area; a test reads the catalogue of the database and misses nobody.
 */
public interface PersonPlaces {
    List<PersonColumn<?>> columns();

    /** Refuses what the area knows that one person cannot be. */
    default void refuse(PersonJoin join) {}

    /** The rows of the area name the kept entry now. */
    default void moved(PersonJoin join) {}

    /** The rows of the area name the entry again that was joined to another one by mistake. */
    default void takenBack(PersonId again) {}
}
