package pl.ostoja.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A name somebody bore.
 *
 * @param changedOn first day of the next name, null if it is not known
 */
public record FormerNameRow(String firstName, String lastName, LocalDate changedOn) implements Serializable {}
