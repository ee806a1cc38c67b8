package pl.ostoja.placement;

import java.time.LocalDate;

/**
 * A stay was corrected so that it lasts longer than was believed.
 *
 * @param from the first of the days that it did not claim before
 */
public record StayLengthened(ChildId child, StayId stay, LegalBasis basis, LocalDate from) {}
