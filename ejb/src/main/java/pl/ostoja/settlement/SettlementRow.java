package pl.ostoja.settlement;

import java.util.UUID;
import pl.ostoja.placement.ChildId;

/** A child in the list of a month. */
public record SettlementRow(ChildId child, String name, String fileNumber, ChildMonth settled) {
    static SettlementRow of(Object[] found, ChildMonth settled) {
        return new SettlementRow(new ChildId((UUID) found[0]), found[1] + " " + found[2], (String) found[3], settled);
    }
}
