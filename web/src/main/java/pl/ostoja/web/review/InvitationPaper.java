package pl.ostoja.web.review;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreContact;
import pl.ostoja.review.Addressee;
import pl.ostoja.review.InvitationLetter;
import pl.ostoja.review.InvitationSent;
import pl.ostoja.web.pdf.Pdf;
import pl.ostoja.web.pdf.Template;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

/** The letter that invites somebody to a review: one sheet for one addressee, which says nothing of anybody else. */
public final class InvitationPaper {
    private static final Template TEMPLATE = new Template(InvitationPaper.class, "invitation.xhtml");
    private static final Texts TEXTS = Texts.in(Language.POLISH);
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private InvitationPaper() {}

    public static byte[] print(InvitationLetter letter) {
        return Pdf.print(TEMPLATE.fill(values(letter)), letter.invitation().id().value(), letter.plan().on().atStartOfDay(POLAND).toInstant());
    }

    public static String fileName(InvitationLetter letter) {
        return "zaproszenie " + letter.plan().on() + ".pdf";
    }

    private static Map<String, Object> values(InvitationLetter letter) {
        Map<String, Object> values = new HashMap<>();
        values.put("sender", lines(sender(letter.centre())));
        values.put("place", dated(letter.centre().contact().town(), letter.invitation().sent()));
        values.put("addressee", lines(addressee(letter.invitation().to(), letter.address())));
        values.put("child", "Zapraszamy na posiedzenie, na którym ocenimy sytuację dziecka: " + letter.child() + ".");
        values.put("when", "Kiedy: " + TEXTS.longDate(letter.plan().on()) + ", godz. " + letter.plan().at());
        values.put("where", "Gdzie: " + letter.plan().place());
        values.put("article", "Podstawa zaproszenia: " + letter.article().replace(" UWR", "")
                + " ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej.");
        values.put("signed", letter.centre().name());
        return values;
    }

    private static Stream<String> sender(CentreContact centre) {
        var contact = centre.contact();
        return Stream.of(centre.name(), contact.street(), joined(contact.postalCode(), contact.town()), said("tel. ", contact.phone()), contact.email());
    }

    private static Stream<String> addressee(Addressee to, String address) {
        String function = TEXTS.name(to.role());
        String name = to.name() == null ? function.substring(0, 1).toUpperCase(TEXTS.getLocale()) + function.substring(1) : to.name();
        return Stream.of(name, address);
    }

    /** Nothing comes from the clock: a letter that has not gone out leaves the day open. */
    private static String dated(String town, InvitationSent sent) {
        String day = sent == null ? "dnia ……………………" : "dnia " + TEXTS.date(sent.on());
        return town == null ? day : town + ", " + day;
    }

    private static String said(String beginning, String text) {
        return text == null ? null : beginning + text;
    }

    private static String joined(String code, String town) {
        return town == null ? null : code == null ? town : code + " " + town;
    }

    private static List<Map<String, String>> lines(Stream<String> lines) {
        return lines.filter(Objects::nonNull).map(line -> Map.of("line", line)).toList();
    }
}
