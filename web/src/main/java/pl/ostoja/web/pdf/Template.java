package pl.ostoja.web.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A paper in XHTML with places for values. {@code data-text="name"} is filled with a value, {@code data-if="name"} stays only if there is one, and
 * {@code data-each="name"} is repeated for each of several maps, whose names hold inside of it. Values become text nodes, so that nothing that somebody
 * typed is ever read as markup or as an address.
 */
public final class Template {
    private static final String TEXT = "data-text";
    private static final String IF = "data-if";
    private static final String EACH = "data-each";

    private final Class<?> owner;
    private final String file;

    /** @param file beside the class that owns it */
    public Template(Class<?> owner, String file) {
        this.owner = owner;
        this.file = file;
    }

    public Document fill(Map<String, ?> values) {
        Document document = read();
        fill(document.getDocumentElement(), values);
        return document;
    }

    private static void fill(Element element, Map<String, ?> values) {
        if (element.hasAttribute(EACH)) {
            repeat(element, values);
        } else if (isLeftOut(element, values)) {
            element.getParentNode().removeChild(element);
        } else if (element.hasAttribute(TEXT)) {
            element.setTextContent(value(element, TEXT, values).toString());
            element.removeAttribute(TEXT);
        } else {
            children(element).forEach(child -> fill(child, values));
        }
    }

    private static boolean isLeftOut(Element element, Map<String, ?> values) {
        if (!element.hasAttribute(IF)) {
            return false;
        }
        Object value = values.get(element.getAttribute(IF));
        element.removeAttribute(IF);
        return value == null || value.equals("") || value.equals(List.of());
    }

    private static void repeat(Element pattern, Map<String, ?> values) {
        var rows = (Collection<?>) value(pattern, EACH, values);
        pattern.removeAttribute(EACH);
        for (Object row : rows) {
            var copy = (Element) pattern.cloneNode(true);
            pattern.getParentNode().insertBefore(copy, pattern);
            fill(copy, named(row));
        }
        pattern.getParentNode().removeChild(pattern);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> named(Object row) {
        return (Map<String, ?>) row;
    }

    /** A name that nobody gave a value is a mistake of the program, not an empty place on a paper. */
    private static Object value(Element element, String attribute, Map<String, ?> values) {
        String name = element.getAttribute(attribute);
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    private Document read() {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            return parser().parse(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }
}
