package pl.ostoja.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import pl.ostoja.web.text.Language;

/** Where the chosen language is kept between visits, and where a request says in which language to answer. */
public final class LanguageCookie {
    static final String NAME = "__Host-language";
    private static final String OF_REQUEST = Language.class.getName();
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private LanguageCookie() {}

    /** What the account says if somebody told ({@link #use}), else what the cookie says, else Polish. */
    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(OF_REQUEST) instanceof Language language) {
            return language;
        }
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (NAME.equals(cookie.getName())) {
                    return Language.ofCode(cookie.getValue());
                }
            }
        }
        return Language.POLISH;
    }

    /** Answers this request in the language kept with the account. */
    public static void use(HttpServletRequest request, Language language) {
        request.setAttribute(OF_REQUEST, language);
    }

    public static void keep(HttpServletResponse response, Language language) {
        var cookie = new Cookie(NAME, language.code());
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(ONE_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
