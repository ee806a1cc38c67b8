package pl.ostoja.web.faces;

import java.io.Serializable;

/**
 * Something the page tells at its top that needs no mending.
 *
 * @param tone {@code ok}, {@code soon} or {@code info}: the colour of the box
 */
public record Notice(String text, String tone) implements Serializable {}
