package pl.ostoja.note;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What is not on a note yet of a period. */
public record NoteDrafts(NotePeriod period, List<DraftRow> drafts) implements Serializable {
    public BigDecimal total() {
        return drafts.stream().map(DraftRow::total).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public int lines() {
        return drafts.stream().mapToInt(DraftRow::lines).sum();
    }
}
