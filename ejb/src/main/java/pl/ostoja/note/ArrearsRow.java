package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.centre.TerytCode;

/** What a debtor owes as of a day; see {@link Arrears}. */
public record ArrearsRow(TerytCode debtor, String name, BigDecimal open, BigDecimal late, long lateNotes, BigDecimal interest, BigDecimal overpaid)
        implements Serializable {

    static ArrearsRow of(TerytCode debtor, String name, Arrears arrears) {
        return new ArrearsRow(
                debtor, name, arrears.open().zloty(), arrears.late().zloty(), arrears.notes().stream().filter(Arrears.OfNote::isLate).count(),
                arrears.interest().zloty(), arrears.overpaid().zloty());
    }

    boolean isSomething() {
        return open.signum() != 0 || interest.signum() != 0 || overpaid.signum() != 0;
    }
}
