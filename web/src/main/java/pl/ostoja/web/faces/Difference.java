package pl.ostoja.web.faces;

import java.io.Serializable;

/**
 * One field that two people changed at the same time, as the page of an edit conflict shows it.
 *
 * @param label the key of the text that labels the field
 */
public record Difference(String label, Object theirs, Object yours) implements Serializable {}
