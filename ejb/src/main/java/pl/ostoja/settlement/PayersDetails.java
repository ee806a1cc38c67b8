package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/**
 * A decision on who pays as it is shown: what it was decided from and what follows.
 *
 * @param municipality null if none bears a part
 * @param excluded why none does; null if the municipality bears its part
 * @param version to be sent back with a correction
 */
public record PayersDetails(
        CostFactId id,
        ChildId child,
        PayersContent content,
        Liability.Basis basis,
        TerytCode county,
        TerytCode municipality,
        NotShared excluded,
        Explanation why,
        long version) implements Serializable {}
