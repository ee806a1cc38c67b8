package pl.ostoja.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page must not hold: sentences, styles, scripts. */
class PagesTest {
    private static final int LONGEST = 120;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");
    private static final Set<String> SHOWN = Set.of("label", "title", "alt", "placeholder", "aria-label", "caption", "none", "text", "hint");

    static Stream<Path> pages() {
        return Sources.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoSentenceOfItsOwn(Path page) throws Exception {
        assertThat(sentences(root(page))).as("texts belong into the bundles").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoStyleAndNoScript(Path page) throws Exception {
        assertThat(forbidden(root(page))).as("the content security policy forbids them").isEmpty();
    }

    @Test
    void beansOfAllAreasHaveNamesOfTheirOwn() {
        var beans = Sources.java().stream().filter(file -> Sources.text(file).contains("\n@Named\n")).map(file -> file.getFileName().toString());

        assertThat(beans).as("pages name a bean without its area").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShort(Path page) {
        assertThat(Sources.text(page).lines().count()).isLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fillsOnlyRegionsThatItsSectionsHave(Path page) throws Exception {
        var regions = elements(page, "app:section")
                .flatMap(section -> children(section).stream())
                .filter(child -> child.getNodeName().equals("ui:define"))
                .map(define -> ((Element) define).getAttribute("name"));
        assertThat(regions).as("what stands in another region is not shown").allMatch("tools"::equals);
    }

    /** Faces sends the name of a form as a parameter of its own. */
    @ParameterizedTest
    @MethodSource("pages")
    void namesNoFormLikeAParameterOfItsAddress(Path page) throws Exception {
        var parameters = named(page, "f:viewParam", "name");
        assertThat(named(page, "h:form", "id")).as("the form would be read as the parameter").noneMatch(parameters::contains);
    }

    private static List<String> named(Path page, String tag, String attribute) throws Exception {
        return elements(page, tag).map(element -> element.getAttribute(attribute)).toList();
    }

    private static Stream<Element> elements(Path page, String tag) throws Exception {
        var found = root(page).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Element root(Path page) throws Exception {
        var text = Sources.text(page).replaceFirst("<!DOCTYPE[^>]*>", "");
        var factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }

    private static List<String> sentences(Element element) {
        var found = new ArrayList<String>();
        attributes(element).filter(attribute -> SHOWN.contains(attribute.getNodeName()) && isText(attribute)).forEach(text -> found.add(text.toString()));
        for (var child : children(element)) {
            if (child instanceof Element inner) {
                found.addAll(sentences(inner));
            } else if (child.getNodeType() == Node.TEXT_NODE && isText(child)) {
                found.add(child.getNodeValue().strip());
            }
        }
        return found;
    }

    private static List<String> forbidden(Element element) {
        var found = new ArrayList<String>();
        if (element.getNodeName().matches("style|f:ajax") || element.getNodeName().equals("script") && !element.hasAttribute("src")) {
            found.add(element.getNodeName());
        }
        attributes(element).filter(attribute -> attribute.getNodeName().matches("style|on\\w+")).forEach(attribute -> found.add(attribute.toString()));
        children(element).stream().filter(Element.class::isInstance).forEach(inner -> found.addAll(forbidden((Element) inner)));
        return found;
    }

    private static boolean isText(Node node) {
        return LETTER.matcher(EXPRESSION.matcher(node.getNodeValue()).replaceAll("")).find();
    }

    private static Stream<Node> attributes(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(attributes::item);
    }

    private static List<Node> children(Element element) {
        var children = element.getChildNodes();
        return Stream.iterate(0, i -> i < children.getLength(), i -> i + 1).map(children::item).toList();
    }
}
