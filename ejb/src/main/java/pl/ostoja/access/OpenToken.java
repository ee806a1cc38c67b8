package pl.ostoja.access;

/**
 * A token that holds.
 *
 * @param language the one chosen by its owner
 */
public record OpenToken(Caller caller, String language) {}
