package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import pl.ostoja.settlement.Settings;
import pl.ostoja.shared.Ids;

/** The centre's answers by which a run settled a month: its own, or an earlier one that it corrects. Kept once for all lines of the month. */
@Entity
@Table(name = "ledger_settings")
class LedgerSettings {
    @Id
    private UUID id;

    @Embedded
    private RunId run;

    @Column(name = "care_month")
    private LocalDate month;

    @Column(name = "answers")
    private String answers;

    protected LedgerSettings() {}

    LedgerSettings(RunId run, YearMonth month, Settings settings) {
        this.id = Ids.next();
        this.run = run;
        this.month = month.atDay(1);
        this.answers = SettingsText.write(settings);
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    Settings settings() {
        return SettingsText.read(answers);
    }
}
