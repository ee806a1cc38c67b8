package pl.ostoja.web.demo;

/**
 * One thing to try.
 *
 * @param login of the account that tries it
 * @param id last part of the keys of its texts
 * @param path where it begins: a page or a list with filters that has something on every day of a demonstration
 */
public record Trial(String login, String id, String path) {

    /** What one does. */
    public String deed() {
        return "demo.try." + id;
    }

    /** What one notices when doing it. */
    public String sight() {
        return "demo.see." + id;
    }
}
