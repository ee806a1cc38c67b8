package pl.ostoja.access;

import java.io.Serializable;

/**
 * What a record is called, where its page is, and whether only named people see it.
 *
 * @param number the file number; null if it has none
 * @param path address of its page, beginning with a slash
 */
public record RecordName(String name, String number, String path, boolean restricted) implements Serializable {
    /**
     * @param row identifier, name, file number and whether it is restricted
     * @param path address of a page of the kind, which lacks the identifier
     */
    static RecordName of(Object[] row, String path) {
        return new RecordName((String) row[1], (String) row[2], path + row[0], (boolean) row[3]);
    }
}
