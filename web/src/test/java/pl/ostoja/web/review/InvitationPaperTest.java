package pl.ostoja.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import pl.ostoja.centre.CentreContact;
import pl.ostoja.centre.Contact;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Channel;
import pl.ostoja.review.Addressee;
import pl.ostoja.review.InvitationId;
import pl.ostoja.review.InvitationLetter;
import pl.ostoja.review.InvitationRow;
import pl.ostoja.review.InvitationSent;
import pl.ostoja.review.InviteeRole;
import pl.ostoja.review.MeetingPlan;

/** What stands in a letter that leaves the house. */
class InvitationPaperTest {
    private static final CentreContact CENTRE = new CentreContact(
            "Powiatowe Centrum Pomocy Rodzinie w Opolu", new Contact("ul. Budowlanych 4", "45-005", "Opole", "+48774415082", "biuro@pcpr.example"));
    private static final InvitationSent SENT = new InvitationSent(LocalDate.of(2026, 11, 23), Channel.POST);

    @Test
    void aParentReadsWhenAndWhereAndWhy() throws IOException {
        var mother = new Addressee(InviteeRole.MOTHER, new PersonId(new UUID(2, 2)), "Iwona Żółć", null);
        assertThat(text(letter(mother, SENT, "ul. Krótka 2, 45-002 Opole")))
                .contains("Powiatowe Centrum Pomocy Rodzinie w Opolu", "Opole, dnia 23.11.2026", "Iwona Żółć", "ul. Krótka 2, 45-002 Opole")
                .contains("sytuację dziecka: Zofia Żółć.", "Kiedy: ", "godz. 10:00", "Gdzie: siedziba ośrodka, sala 2")
                .contains("Podstawa zaproszenia: art. 130 ustawy z dnia 9 czerwca 2011 r.");
    }

    @Test
    void whoIsNamedByFunctionOnlyIsWrittenToByIt() throws IOException {
        assertThat(text(letter(new Addressee(InviteeRole.PSYCHOLOGIST, null, null, null), null, null))).contains("Psycholog", "dnia ……").doesNotContain("null");
    }

    @Test
    void itIsTaggedAndPrintsAgainAsItWas() throws Exception {
        InvitationLetter letter = letter(new Addressee(InviteeRole.SCHOOL, null, "Szkoła Podstawowa nr 5", "ul. Szkolna 1, 45-001 Opole"), SENT, "ul. Szkolna 1, 45-001 Opole");
        byte[] once = InvitationPaper.print(letter);

        assertThat(InvitationPaper.print(letter)).isEqualTo(once);
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(once), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    private static String text(InvitationLetter letter) throws IOException {
        try (var pdf = Loader.loadPDF(InvitationPaper.print(letter))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static InvitationLetter letter(Addressee to, InvitationSent sent, String address) {
        var row = new InvitationRow(new InvitationId(new UUID(1, 1)), to, sent, null, null);
        var plan = new MeetingPlan(LocalDate.of(2026, 12, 7), "10:00", "siedziba ośrodka, sala 2");
        return new InvitationLetter(row, plan, "Zofia Żółć", "art. 130 UWR", CENTRE, address);
    }
}
