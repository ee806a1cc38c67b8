package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;

/** What all notes of a list come to, and what of it is not paid. */
public record NoteTotals(long notes, BigDecimal total, BigDecimal open) implements Serializable {}
