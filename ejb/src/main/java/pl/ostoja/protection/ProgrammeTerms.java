package pl.ostoja.protection;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareLaw;

/**
 * PRT-7: by when a person directed to a programme has to report, and what follows if it does not (UPPD 9b(11)-(13)).
 *
 * @param report by when the person reports: 30 days after it was directed to it
 * @param firstReminder by when it is reminded otherwise: at once after that day
 * @param secondReminder by when it is reminded again: 30 days after the first reminder; null as long as there was none
 * @param certificate by when it shows that it took part: 90 days
 * @param offence by when the petty offence is reported otherwise: at once after that day
 */
public record ProgrammeTerms(Due report, Due firstReminder, Due secondReminder, Due certificate, Due offence) implements Serializable {
    static ProgrammeTerms of(ProgrammeContent programme, CareLaw law) {
        LocalDate directed = programme.directedOn();
        int promptly = law.on(directed).promptlyDays();
        Due report = Due.within(Terms.days(directed, law.whole(LegalNumber.PROGRAMME_REPORT_D, directed)));
        LocalDate reminded = programme.firstReminderOn();
        Due again = reminded == null ? null : Due.within(Terms.days(reminded, law.whole(LegalNumber.PROGRAMME_REMINDER_D, reminded)));
        LocalDate from = law.on(directed).certificateFrom() == Readings.CertificateFrom.DIRECTION ? directed : report.legal();
        Due certificate = Due.within(Terms.days(from, law.whole(LegalNumber.PROGRAMME_CERTIFICATE_D, directed)));
        return new ProgrammeTerms(report, after(report, promptly), again, certificate, after(certificate, promptly));
    }

    private static Due after(Due missed, int promptly) {
        return Due.within(Terms.promptly(missed.legal(), promptly));
    }
}
