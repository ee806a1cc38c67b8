package pl.ostoja.note;

import java.time.LocalDate;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;

/** Until when a note is to be paid. */
final class PaymentTerm {
    private PaymentTerm() {}

    /** NOT-5, KC 111 and 115: the day of issue is not counted; an end on a free day or a Saturday moves to the next working day. */
    static LocalDate due(LocalDate issuedOn, int days) {
        return Due.within(Terms.days(issuedOn, days)).legal();
    }
}
