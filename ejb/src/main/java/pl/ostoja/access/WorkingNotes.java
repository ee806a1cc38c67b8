package pl.ostoja.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Records in which workers say in words of their own what was done. A hand-over may hide them from the next one (VIS-6); their area implements this for their history. */
public interface WorkingNotes {
    /** As the trail calls them. */
    String kind();

    /** Of which days those of the notes are that are there. */
    Map<UUID, LocalDate> days(Collection<UUID> notes);
}
