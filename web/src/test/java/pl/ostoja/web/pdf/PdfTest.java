package pl.ostoja.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every paper of the product is. */
class PdfTest {
    private static final UUID PAPER = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final Instant MADE = Instant.parse("2026-11-22T10:15:30Z");
    private static final String POLISH = "Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ";
    private static final Map<String, Object> VALUES = Map.of(
            "title", POLISH, "rows", List.of(Map.of("who", "<b>gmina</b> & powiat", "much", "1 628,00 zł"), Map.of("who", "miasto", "much", "0,00 zł")));

    @Test
    void polishLettersCanBeReadBack() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(VALUES))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(POLISH, "1 628,00 zł", "miasto");
        }
    }

    @Test
    void whatSomebodyTypedIsTextAndNoMarkup() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(VALUES))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<b>gmina</b> & powiat");
        }
    }

    @Test
    void whatHasNoValueIsLeftOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(VALUES))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Uwaga");
        }
    }

    @Test
    void aNameWithoutValueIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> print(Map.of("title", "x"))).hasMessage("no value for rows");
    }

    @Test
    void allFontsAreInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(VALUES))) {
            List<PDFont> fonts = new ArrayList<>();
            pdf.getPages().forEach(page -> page.getResources().getFontNames().forEach(name -> fonts.add(font(page.getResources(), name))));
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void itSaysItsLanguageAndTitleAndHasBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(VALUES))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(POLISH);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).extracting(item -> item.getTitle()).containsExactly("Początek");
        }
    }

    @Test
    void itIsTaggedAsPdfUaAsks() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(print(VALUES)), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).extracting(one -> one.getRuleId() + " " + one.getMessage()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theSameValuesGiveTheSameBytesAtAnyTime() throws IOException {
        byte[] once = print(VALUES);

        assertThat(print(VALUES)).isEqualTo(once);
        try (PDDocument pdf = Loader.loadPDF(once)) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(MADE);
        }
    }

    private static byte[] print(Map<String, Object> values) {
        return Pdf.print(new Template(PdfTest.class, "paper.xhtml").fill(values), PAPER, MADE);
    }

    private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
