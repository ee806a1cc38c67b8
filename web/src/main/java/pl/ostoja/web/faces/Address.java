package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.ostoja.web.http.RequestNumber;

/**
 * The address of the page, which holds the whole state of a list. Links to the same page with another order, another page
 * or one filter less are made here.
 */
@Named
@RequestScoped
public class Address {
    private static final Pattern PATH_PARAMETER = Pattern.compile(";[^/]*");
    static final String SORT = "sort";
    static final String PAGE = "page";

    /** What a list of the parts of a record names the record by: it stays whatever else is cleared. */
    private static final List<String> ABOUT = List.of("of", "record");

    @Inject HttpServletRequest request;

    /** The address as the browser shows it; after a postback the one of the page with the parameters that it was opened with. */
    public String getHere() {
        var view = FacesContext.getCurrentInstance();
        if (view != null && view.isPostback()) {
            return join(getPath(), ViewMetadata.getViewParameters(view.getViewRoot()).stream()
                    .filter(parameter -> parameter.getStringValue(view) != null)
                    .map(parameter -> pair(parameter.getName(), parameter.getStringValue(view)))
                    .collect(Collectors.joining("&")));
        }
        var query = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return getPath() + query;
    }

    public String getPath() {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var address = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return PATH_PARAMETER.matcher(address).replaceAll("");
    }

    public String getRequestNumber() {
        return RequestNumber.of(request);
    }

    /** The same list with the parameter set so; from its first page. */
    public String with(String name, Object setting) {
        return link(name, String.valueOf(setting));
    }

    /** The same list without the parameter. */
    public String without(String name) {
        return link(name, "");
    }

    /** Sorted by the column; the other way round when it already is. Descending is written with a minus. */
    public String sortedBy(String column, String sort) {
        return with(SORT, column.equals(sort) ? "-" + column : column);
    }

    /** For aria-sort; null when another column sorts. */
    public String direction(String column, String sort) {
        if (column == null || column.isEmpty()) {
            return null;
        }
        if (column.equals(sort)) {
            return "ascending";
        }
        return ("-" + column).equals(sort) ? "descending" : null;
    }

    /** Whether something narrows the list. */
    public boolean isFiltered() {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !ABOUT.contains(parameter.getKey()))
                .anyMatch(parameter -> !Set.of(SORT, PAGE).contains(parameter.getKey()) && !parameter.getValue()[0].isEmpty());
    }

    /** The record that the list is about, as parameters; none for a list that stands alone. */
    public List<Map.Entry<String, String>> getAbout() {
        return ABOUT.stream().filter(name -> request.getParameter(name) != null).map(name -> Map.entry(name, request.getParameter(name))).toList();
    }

    /** The same list with nothing that narrows it. */
    public String getCleared() {
        return join(getPath(), getAbout().stream().map(parameter -> pair(parameter.getKey(), parameter.getValue())).collect(Collectors.joining("&")));
    }

    /** The path with everything that says which rows are wanted, whatever page of them is shown. */
    public String whole(String path) {
        return join(path, query(PAGE, ""));
    }

    private String link(String changed, String setting) {
        return join(getPath(), query(changed, setting));
    }

    private static String join(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String query(String changed, String setting) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            var name = parameter.getKey();
            if (!name.equals(changed) && !name.equals(PAGE)) {
                for (var text : parameter.getValue()) {
                    pairs.add(pair(name, text));
                }
            }
        }
        pairs.add(pair(changed, setting));
        return pairs.stream().filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String text) {
        return text.isEmpty()
                ? ""
                : URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
