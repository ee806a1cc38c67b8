package pl.ostoja.duplicate;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/**
 * One of two entries of the register that may be one person, with the files in which it stands.
 *
 * @param files those that the caller sees
 */
public record PersonEntry(PersonId person, PersonData data, long version, List<In> files) implements Serializable {
    public PersonEntry {
        files = List.copyOf(files);
    }

    public String name() {
        return data.fullName();
    }

    /**
     * In which file the person stands, and as what.
     *
     * @param fact what of the file names the person, as the trail calls it
     * @param kinship what the person is to the child; null for whatever else
     * @param name of the file
     * @param path address of its page
     * @param times how many facts of the file name the person so
     */
    public record In(String fact, KinshipKind kinship, RecordKind kind, UUID record, String name, String path, long times) implements Serializable {}
}
