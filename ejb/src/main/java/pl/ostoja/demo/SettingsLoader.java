package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.County;
import pl.ostoja.law.PolicySeeds;
import pl.ostoja.reporting.RecordEffort;
import pl.ostoja.reporting.RecordWorkingTime;
import pl.ostoja.reporting.WorkloadSeeds;

/** Brings into the tables what the head has decided for a centre: readings of the law, hours of people and of work. */
final class SettingsLoader {
    private static final int AT = 10;

    private final County county;
    private final Clerk clerk;
    private final Seeding seeding;
    private final CentreId centre;

    SettingsLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.clerk = clerk;
        this.seeding = seeding;
        this.centre = centre;
    }

    void load() {
        PolicySeeds policies = new PolicySeeds(seeding, centre);
        county.settings().choices().forEach(chosen -> policies.choice(clerk.id(chosen.validFrom()), chosen, byHead(chosen.validFrom(), "PolicyService.choose")));
        inTime(county.office().workingTimes(), RecordWorkingTime::account).forEach(times -> hours("WorkloadService.recordWorkingTime").workingTimes(times));
        inTime(county.settings().efforts(), RecordEffort::kind).forEach(efforts -> hours("WorkloadService.recordEffort").efforts(efforts));
    }

    private WorkloadSeeds hours(String operation) {
        LocalDate today = county.order().today();
        return new WorkloadSeeds(seeding, centre, () -> clerk.id(today), day -> byHead(day, operation));
    }

    private static <T, K> List<List<T>> inTime(List<T> all, Function<T, K> by) {
        return List.copyOf(all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).values());
    }

    private Entered byHead(LocalDate day, String operation) {
        return clerk.by(clerk.first(Role.HEAD), day, AT, operation);
    }
}
