package pl.ostoja.people;

import pl.ostoja.centre.CentreId;

/**
 * Somebody registered a person whose PESEL the centre already has in a record that they may not see (PPL-3). They were not told; the head of
 * the centre has to be.
 */
public record PossibleDuplicateFound(CentreId centre, PersonId known, PersonId registered) {}
