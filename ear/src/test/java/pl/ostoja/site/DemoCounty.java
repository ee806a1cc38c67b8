package pl.ostoja.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import pl.ostoja.rig.HtmlForm;
import pl.ostoja.rig.HttpVisitor;

/** Records of one's own in the demonstration. */
public final class DemoCounty {
    private static final Pattern FILE_NUMBER = Pattern.compile("sprawa ([^<\\s]+)");
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    private DemoCounty() {}

    /** Registers a child of ten without relatives; gives the address of its page. */
    public static String registerChild(HttpVisitor worker, String firstName, String lastName) {
        return registerChild(worker, firstName, lastName, LocalDate.now().minusYears(10));
    }

    /** The same, born on a day. */
    public static String registerChild(HttpVisitor worker, String firstName, String lastName, LocalDate born) {
        return worker.submit("/placement/new?q=" + lastName, "register", Map.of(
                "firstName", firstName,
                "lastName", lastName,
                "noPeselReason", "IDENTITY_UNKNOWN",
                "born", born.format(POLISH),
                "sex", "FEMALE"));
    }

    /** Makes a child, given by the address of its page, a case of the colleague. */
    public static void assign(HttpVisitor worker, String childsPage, String colleague) {
        var record = childsPage.substring(childsPage.indexOf('=') + 1);
        HttpVisitor.leadsTo(worker.send("/access/assign?kind=CHILD&record=" + record, "give", form -> form.choose("person", colleague)));
    }

    /** Makes the colleague coordinator of a family, given by the address of its page. */
    public static void coordinate(HttpVisitor worker, String familysPage, String colleague) {
        HttpVisitor.leadsTo(worker.send(familysPage.replace("details", "coordinator"), "assign", form -> asked(form).choose("coordinator", colleague)));
    }

    /** On a form that appoints a coordinator: the family has asked for one and agrees. */
    static HtmlForm asked(HtmlForm form) {
        return form.fill("requestedOn", "1.02.2026").fill("heardOn", "2.02.2026").fill("opinion", "AGREES");
    }

    /** The number of the file that stands on a child's page. */
    public static String fileNumber(String childsPage) {
        var number = FILE_NUMBER.matcher(childsPage);
        if (!number.find()) {
            throw new IllegalStateException("No number of a file in " + childsPage);
        }
        return number.group(1);
    }

    /** Reports a family that needs an assistant; gives the address of its page. */
    public static String reportFamily(HttpVisitor worker, String lastName) {
        return HttpVisitor.leadsTo(worker.send("/assistance/new", "register", form -> form
                .fill("kind", "SUPPORT")
                .fill("label", lastName)
                .fill("house", "9")
                .fill("postalCode", "45-001")
                .fill("place", "Opole")
                .fill("firstName", "Hanna")
                .fill("lastName", lastName)
                .fill("noPeselReason", "NOT_KNOWN_TO_US")
                .fill("born", "6.06.1991")
                .fill("sex", "FEMALE")));
    }

    /** Registers one person as a non-professional family; gives the address of its page. */
    public static String registerFamily(HttpVisitor worker, String lastName) {
        return registerFamily(worker, lastName, form -> {});
    }

    /** The same with other things filled in as well. */
    public static String registerFamily(HttpVisitor worker, String lastName, Consumer<HtmlForm> more) {
        var answer = worker.send("/fostering/new?q=" + lastName, "register", form -> more.accept(form
                .fill("forms", "NON_PROFESSIONAL")
                .fill("since", "1.02.2024")
                .fill("firstName", "Wanda")
                .fill("lastName", lastName)
                .fill("noPeselReason", "NOT_KNOWN_TO_US")
                .fill("born", "5.05.1980")
                .fill("sex", "FEMALE")
                .fill("label", lastName)
                .fill("ready", "true")
                .fill("house", "7")
                .fill("postalCode", "45-001")
                .fill("place", "Opole")
                .fill("teryt_hinput", "1661011")));
        return HttpVisitor.leadsTo(answer);
    }
}
