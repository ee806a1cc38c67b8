package pl.ostoja.review;

import java.time.LocalDate;

/**
 * What becomes of an evaluation if nothing more happens to it. Duties follow from facts and not from the day on which one looks, so that also what silence will
 * bring about has its day, as an 18th birthday has.
 */
public sealed interface Finality {

    /** Nobody can object to what they have not got: it does not become final. */
    record NotDelivered() implements Finality {}

    /** @param from the first day on which it is final */
    record Final(LocalDate from) implements Finality {}

    /**
     * It is made a second time.
     *
     * @param from day of the decision, or the first day after the term in which there was none
     */
    record Upheld(LocalDate from, boolean bySilence) implements Finality {}
}
