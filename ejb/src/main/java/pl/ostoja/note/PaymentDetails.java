package pl.ostoja.note;

import java.io.Serializable;

/** Money that came from a debtor. */
public record PaymentDetails(PaymentId id, PaymentContent content, long version) implements Serializable {}
