package pl.ostoja.installation;

import java.io.Serializable;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytKind;

/**
 * A municipality as people choose it: several share a name.
 *
 * @param county name of its county; empty if the register does not know it
 */
public record MunicipalityRow(TerytCode code, TerytKind kind, String name, String county) implements Serializable {}
