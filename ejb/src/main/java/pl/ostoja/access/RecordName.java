package pl.ostoja.access;

import java.io.Serializable;

/**
 * What a record is called and where its page is.
 *
 * @param number the file number; null if it has none
 * @param path address of its page, beginning with a slash
 */
public record RecordName(String name, String number, String path) implements Serializable {}
