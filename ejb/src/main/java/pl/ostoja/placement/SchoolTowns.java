package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** In which towns children go to school; a higher area knows. Asks for no right: whoever places a child looks for a place near its school. */
public interface SchoolTowns {

    /** By child, on the day; children of whom it is not known are left out. */
    Map<UUID, String> on(Collection<UUID> children, LocalDate day);
}
