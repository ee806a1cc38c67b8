package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has been done towards leaving care (<i>usamodzielnienie</i>, UWR art. 145).
 *
 * @param mentorNamedOn day the young person named a mentor who agreed in writing, null if not yet
 * @param programmeApprovedOn day the head of the county family centre approved the programme, null if not yet
 */
public record LeavingCare(LocalDate mentorNamedOn, LocalDate programmeApprovedOn) implements Serializable {

    public static final LeavingCare NOTHING_YET = new LeavingCare(null, null);
}
