package pl.ostoja.web.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.ostoja.note.NoteDetails;
import pl.ostoja.note.NoteLineContent;
import pl.ostoja.note.Party;
import pl.ostoja.web.pdf.Pdf;
import pl.ostoja.web.pdf.Template;
import pl.ostoja.web.text.AmountInWords;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

/** A note on paper: in Polish, and the same bytes whenever it is printed. */
public final class NotePaper {
    private static final Template TEMPLATE = new Template(NotePaper.class, "paper.xhtml");
    private static final Texts TEXTS = Texts.in(Language.POLISH);

    private NotePaper() {}

    public static byte[] print(NoteDetails note) {
        return Pdf.print(TEMPLATE.fill(values(note)), note.note().id().value(), note.issuedAt());
    }

    public static String fileName(NoteDetails note) {
        return "nota " + note.note().number().replaceAll("[^\\p{L}\\p{N}.-]+", "-") + ".pdf";
    }

    private static Map<String, Object> values(NoteDetails note) {
        BigDecimal total = note.note().total();
        String title = (note.corrects() == null ? "Nota księgowa nr " : "Nota korygująca nr ") + note.note().number();
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("corrects", said("Koryguje notę nr ", note.corrects()));
        values.put("reason", said("Powód: ", note.reason()));
        values.put("issued", "Data wystawienia: " + TEXTS.date(note.note().issuedOn()) + ", za okres " + TEXTS.period(note.note().period()));
        values.put("issuer", party(note.issuer()));
        values.put("recipient", party(note.recipient()));
        values.put("lines", lines(note.lines()));
        values.put("towards", total.signum() > 0 ? "Do zapłaty" : "Zmniejszenie należności");
        values.put("total", TEXTS.money(total));
        values.put("words", "Słownie: " + AmountInWords.of(total));
        if (total.signum() > 0) {
            values.put("due", "Termin zapłaty: " + TEXTS.date(note.note().dueOn()));
            values.put("account", "Rachunek: " + note.issuer().account().grouped());
            values.put("titled", "W tytule przelewu: " + title);
        }
        values.put("issuedBy", "Wystawił(a): " + note.issuedBy());
        return values;
    }

    private static String said(String beginning, String text) {
        return text == null ? null : beginning + text;
    }

    private static List<Map<String, String>> party(Party party) {
        return Stream.of(party.name(), party.street(), party.postalCode() + " " + party.town(), "NIP " + party.nip())
                .map(line -> Map.of("line", line))
                .toList();
    }

    private static List<Map<String, String>> lines(List<NoteLineContent> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (NoteLineContent line : lines) {
            rows.add(Map.of(
                    "place", String.valueOf(rows.size() + 1),
                    "child", line.fileNumber(),
                    "what", TEXTS.name(line.category()) + (line.correcting() ? " (korekta)" : ""),
                    "period", TEXTS.period(line.period()),
                    "days", String.valueOf(line.days()),
                    "rate", "rok " + line.year() + ", " + TEXTS.number(line.rate()) + " %",
                    "base", TEXTS.amount(line.base()),
                    "amount", TEXTS.amount(line.amount())));
        }
        return rows;
    }
}
