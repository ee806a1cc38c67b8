package pl.ostoja.centre;

import java.io.Serializable;
import pl.ostoja.shared.Period;

/** A territorial unit as others see it. */
public record TerytRow(TerytCode code, TerytKind kind, String name, Period period) implements Serializable {}
