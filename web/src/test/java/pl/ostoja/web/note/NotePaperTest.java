package pl.ostoja.web.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import pl.ostoja.centre.Nip;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.BankAccount;
import pl.ostoja.note.NoteDetails;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.NoteLineContent;
import pl.ostoja.note.NoteRow;
import pl.ostoja.note.NoteState;
import pl.ostoja.note.Party;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Category;
import pl.ostoja.shared.Period;

/** What stands on a note that leaves the house. */
class NotePaperTest {
    private static final Party COUNTY =
            new Party("Powiat chełmski", "pl. Niepodległości 1", "22-100", "Chełm", new Nip("1234563218"), new BankAccount("61109010140000071219812874"));
    private static final Party MUNICIPALITY = new Party("Gmina Żółkiewka", "ul. Źródlana 7", "22-335", "Żółkiewka", new Nip("1234563218"), null);

    @Test
    void itSaysWhoOwesWhatAndWhere() throws IOException {
        assertThat(text(note("81.40", null, 1)))
                .contains("Nota księgowa nr NK/1/2026", "Gmina Żółkiewka", "ul. Źródlana 7", "NIP 1234563218", "2026/117", "świadczenie na utrzymanie dziecka")
                .contains("Do zapłaty", "81,40\u00a0zł", "Słownie: osiemdziesiąt jeden złotych 40/100", "Termin zapłaty: 7.12.2026")
                .contains("61 1090 1014 0000 0712 1981 2874", "Wystawił(a): Anna Finanse");
    }

    @Test
    void aCorrectionNamesItsNoteAndAsksForNothing() throws IOException {
        assertThat(text(note("-59.69", "NK/1/2026", 1)))
                .contains("Nota korygująca nr", "Koryguje notę nr NK/1/2026", "Zmniejszenie należności", "minus pięćdziesiąt dziewięć złotych 69/100")
                .doesNotContain("Termin zapłaty", "Rachunek");
    }

    @Test
    void aNoteOfManyPagesIsTaggedAndPrintsAgainAsItWas() throws Exception {
        byte[] once = NotePaper.print(note("81.40", null, 120));

        assertThat(NotePaper.print(note("81.40", null, 120))).isEqualTo(once);
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(once), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    private static String text(NoteDetails note) throws IOException {
        try (var pdf = Loader.loadPDF(NotePaper.print(note))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static NoteDetails note(String total, String corrects, int lines) {
        var september = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
        var line = new NoteLineContent(
                "2026/117", Category.MAINTENANCE_BENEFIT, CareForm.NON_PROFESSIONAL_FAMILY, september, 15, 1, new BigDecimal("10.00"),
                new BigDecimal("814.00"), new BigDecimal("81.40"), corrects != null);
        var row = new NoteRow(
                new NoteId(new UUID(1, 1)), "NK/1/2026", new TerytCode("0603022"), MUNICIPALITY.name(), null, september, LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 7), new BigDecimal(total), new BigDecimal("0.00"), NoteState.OPEN);
        return new NoteDetails(
                row, corrects, List.of(), COUNTY, MUNICIPALITY, "Anna Finanse", Instant.parse("2026-11-22T10:15:30Z"), null, Collections.nCopies(lines, line),
                List.of());
    }
}
