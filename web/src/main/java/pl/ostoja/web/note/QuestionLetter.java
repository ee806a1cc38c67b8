package pl.ostoja.web.note;

import java.util.stream.Collectors;
import pl.ostoja.note.ReceivedAmounts;
import pl.ostoja.note.ReceivedNoteDetails;
import pl.ostoja.note.ReceivedNoteDetails.Compared;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

/** The letter that says what is not right with a note, to be edited before it is sent: in Polish, as it is read. */
final class QuestionLetter {
    private static final Texts TEXTS = Texts.in(Language.POLISH);

    private QuestionLetter() {}

    static String about(ReceivedNoteDetails details) {
        var note = details.note().content();
        String differences = details.lines().stream()
                .filter(line -> !line.differences().isEmpty())
                .map(QuestionLetter::line)
                .collect(Collectors.joining("\n"));
        return """
                Dotyczy: nota księgowa nr %s z dnia %s na kwotę %s.

                Po porównaniu noty z naszym rozliczeniem stwierdziliśmy różnice:
                %s

                %sZ naszego rozliczenia wynika kwota %s. Prosimy o sprawdzenie i skorygowanie noty albo o przekazanie wyjaśnień."""
                .formatted(note.number(), TEXTS.date(note.issuedOn()), TEXTS.money(note.total()), differences, total(details), TEXTS.money(details.note().reckoned()));
    }

    private static String total(ReceivedNoteDetails details) {
        return details.addsUp() ? "" : "Pozycje noty dają razem %s, a nie %s. ".formatted(TEXTS.money(details.sum()), TEXTS.money(details.note().content().total()));
    }

    private static String line(Compared line) {
        String reasons = line.differences().stream().map(TEXTS::name).collect(Collectors.joining(", "));
        String ours = line.ours() == null ? "brak należności" : amounts(line.ours());
        return "– karta %s, %s: w nocie %s; u nas %s (%s)".formatted(line.child(), TEXTS.month(line.month()), amounts(line.theirs()), ours, reasons);
    }

    private static String amounts(ReceivedAmounts amounts) {
        return "dni: %d, koszt %s, udział %s %%, kwota %s"
                .formatted(amounts.days(), TEXTS.money(amounts.base()), TEXTS.number(amounts.rate()), TEXTS.money(amounts.amount()));
    }
}
