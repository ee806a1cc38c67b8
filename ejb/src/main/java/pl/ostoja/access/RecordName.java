package pl.ostoja.access;

import java.io.Serializable;

/**
 * What a record is called, where its page is, and whether only named people see it.
 *
 * @param number the file number; null if it has none
 * @param path address of its page, beginning with a slash
 */
public record RecordName(String name, String number, String path, boolean restricted) implements Serializable {}
