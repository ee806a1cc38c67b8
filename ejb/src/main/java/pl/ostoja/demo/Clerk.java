package pl.ostoja.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Actor;
import pl.ostoja.audit.Entered;
import pl.ostoja.demo.county.Office;
import pl.ostoja.duty.Deadline;
import pl.ostoja.law.Holidays;
import pl.ostoja.shared.Ids;

/** Says who would have entered a fact and when: a working day or two after it, in the hours in which such things are entered, whoever was responsible. */
final class Clerk {
    private static final int AN_HOUR_S = 3600;

    private final LocalDate lastDay;
    private final Random chance;
    private final Map<AccountId, String> names;
    private final Map<Role, List<AccountId>> roles;
    private final Map<UUID, List<Office.Holds>> coordinators = new HashMap<>();

    Clerk(Office office, LocalDate today, long seed) {
        lastDay = today.minusDays(1);
        chance = new Random(seed);
        names = office.workers().stream().collect(Collectors.toMap(Office.Worker::id, Office.Worker::name));
        roles = office.workers().stream()
                .filter(worker -> worker.left() == null)
                .collect(Collectors.groupingBy(Office.Worker::role, Collectors.mapping(Office.Worker::id, Collectors.toList())));
        office.caseloads().stream()
                .filter(held -> held.kind() == RecordKind.FAMILY)
                .forEach(held -> coordinators.computeIfAbsent(held.record(), family -> new ArrayList<>()).add(held));
    }

    /** One of the two who have been there from the beginning. */
    Entered by(Role role, LocalDate day, int hour, String operation) {
        List<AccountId> those = roles.get(role);
        return by(those.get(chance.nextInt(Math.min(2, those.size()))), day, hour, operation);
    }

    /** The coordinator of the family then; an organiser if there is no family. */
    Entered byCoordinator(UUID family, LocalDate day, int hour, String operation) {
        return coordinators.getOrDefault(family, List.of()).stream()
                .filter(held -> !day.isBefore(held.since()) && (held.until() == null || !day.isAfter(held.until())))
                .findFirst()
                .map(held -> by(held.holder().account(), day, hour, operation))
                .orElseGet(() -> by(Role.ORGANISER, day, hour, operation));
    }

    Entered by(AccountId account, LocalDate day, int hour, String operation) {
        return at(account, moment(day, hour), operation);
    }

    Entered at(AccountId account, Instant moment, String operation) {
        return new Entered(moment, account.value(), names.get(account), operation);
    }

    Entered bySystem(LocalDate day, String operation) {
        return new Entered(moment(day, 6), null, Actor.SYSTEM_NAME, operation);
    }

    AccountId first(Role role) {
        return roles.get(role).getFirst();
    }

    List<AccountId> all(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Today's facts were entered yesterday at the latest: nobody works before the demonstration begins. */
    private Instant moment(LocalDate day, int hour) {
        LocalDate working = Holidays.firstWorkingDayFrom(day);
        LocalDate on = working.isAfter(lastDay) ? day.isAfter(lastDay) ? lastDay : day : working;
        return on.atTime(LocalTime.of(hour, 0)).atZone(Deadline.POLAND).toInstant().plusSeconds(chance.nextInt(AN_HOUR_S)).plusMillis(chance.nextInt(1000));
    }

    /** Nothing is written into a file before there is one. */
    static LocalDate later(LocalDate happened, LocalDate opened) {
        return happened.isBefore(opened) ? opened : happened;
    }

    UUID id(LocalDate day) {
        return Ids.invented(moment(day, 9), chance);
    }
}
