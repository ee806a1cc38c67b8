package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Category;
import pl.ostoja.shared.Period;

/**
 * A line of a note, as it is printed. A child stands there by the number of its file: who needs to know more has it from the notice of the placement.
 *
 * @param days of care; below zero where a correction takes days off
 * @param base what the days cost
 * @param rate of the municipality's part
 * @param amount the debtor's part
 * @param correcting whether it corrects what was booked of an earlier month
 */
@Embeddable
public record NoteLineContent(
        @Column(name = "file_number") String fileNumber,
        @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
        @Enumerated(EnumType.STRING) @Column(name = "care_form") CareForm form,
        @Embedded
                @AttributeOverride(name = "since", column = @Column(name = "since"))
                @AttributeOverride(name = "until", column = @Column(name = "until"))
                Period period,
        @Column(name = "days") long days,
        @Column(name = "year_of_care") int year,
        @Column(name = "rate") BigDecimal rate,
        @Column(name = "base") BigDecimal base,
        @Column(name = "amount") BigDecimal amount,
        @Column(name = "correcting") boolean correcting)
        implements Serializable {

    NoteLineContent takenBack() {
        return new NoteLineContent(fileNumber, category, form, period, -days, year, rate, base.negate(), amount.negate(), true);
    }
}
