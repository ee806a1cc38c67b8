package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Household;

/** The file of those who want to become a foster family. */
public record CandidateFile(FosterFamilyId id, String number, Household described, LocalDate registeredOn, List<FamilyFile.Cares> carers) {
    public CandidateFile {
        carers = List.copyOf(carers);
    }
}
