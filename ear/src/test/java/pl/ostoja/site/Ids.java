package pl.ostoja.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The identifiers in addresses. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    static boolean isIn(String address) {
        return ID.matcher(address).find();
    }

    static List<String> in(String address) {
        return ID.matcher(address).results().map(MatchResult::group).toList();
    }

    /** The address with every identifier replaced. */
    static String replaced(String address, String by) {
        return ID.matcher(address).replaceAll(by);
    }
}
