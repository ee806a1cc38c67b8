package pl.ostoja.access;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * What somebody does besides.
 *
 * @param municipality TERYT code; of a social worker only
 */
public record OutsideWorkRow(UUID id, OutsideWorkKind kind, String municipality, Period period) implements Serializable {}
