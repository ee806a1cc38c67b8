package pl.ostoja.centre;

import java.time.LocalDate;

/**
 * One unit as a row of the TERC file says it.
 *
 * @param line of the file, from 1
 * @param stateOn the day whose state the file describes (STAN_NA)
 */
record TercRow(long line, TerytCode code, String name, LocalDate stateOn) {}
