package pl.ostoja.centre;

import java.io.Serializable;
import java.util.Set;

/** A centre as a line of a list. */
public record CentreRow(CentreId id, String name, String shortName, TerytCode county, String countyName, Set<CentreHat> hats) implements Serializable {}
