package pl.ostoja.web.people;

/** A name for a page that stands open on desks. */
public final class ShortName {
    private ShortName() {}

    /** “Zofia K.” of “Kowalczyk Zofia”. */
    public static String of(String listed) {
        int end = listed.lastIndexOf(' ');
        return listed.substring(end + 1) + (end < 1 ? "" : " " + listed.charAt(0) + ".");
    }
}
