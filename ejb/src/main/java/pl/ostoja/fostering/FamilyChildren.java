package pl.ostoja.fostering;

import java.util.Map;
import java.util.UUID;

/** What complaints must ask of the area that knows who lives where: it stands above. */
public interface FamilyChildren {
    /** The children who live or lived with the family and whom the caller sees: the person and the name. */
    Map<UUID, String> seen(FosterFamilyId family);
}
