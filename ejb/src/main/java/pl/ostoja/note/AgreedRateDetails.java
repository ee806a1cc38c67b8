package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A yearly rate of interest, in per cent, from a day until the next one. */
public record AgreedRateDetails(AgreedRateId id, LocalDate since, BigDecimal yearly, long version) implements Serializable {}
