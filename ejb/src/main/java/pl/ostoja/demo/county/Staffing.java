package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.access.TeamId;
import pl.ostoja.people.PersonData;

/** The people who work in a centre: twenty in an average one, one of whom left a year ago. */
final class Staffing {
    private static final double FAMILIES_OF_ONE = 12.5;
    private static final Map<Role, String> LOGINS = Map.of(
            Role.ORGANISER, "organizator", Role.COORDINATOR, "koordynator", Role.FAMILY_ASSISTANT, "asystent", Role.SOCIAL_WORKER, "socjalny", Role.COURT_LIAISON, "sad", Role.FINANCE, "finanse",
            Role.HEAD, "kierownik", Role.ADMINISTRATOR, "administrator", Role.AUDITOR, "audytor");
    /** Those of the demonstration whom the README and the guide name. */
    private static final Map<String, String> KNOWN = Map.of(
            "organizator", "Olga Organizator", "koordynator", "Karol Koordynator", "koordynator2", "Kinga Koordynator", "asystent", "Anna Asystent", "socjalny",
            "Sonia Socjalna", "sad",
            "Sabina Sądowa", "finanse", "Filip Finansowy", "kierownik", "Krystyna Kierownik", "administrator", "Adam Administrator", "audytor", "Aurelia Audytor");

    private final CountyOrder order;
    private final Dice dice;
    private final Names names;
    private final Map<Role, Integer> numbers = new EnumMap<>(Role.class);
    private final List<Office.Worker> workers = new ArrayList<>();

    Staffing(CountyOrder order, Dice dice, Names names) {
        this.order = order;
        this.dice = dice;
        this.names = names;
    }

    /** @param begun since when there is anything to do */
    List<Office.Worker> workers(long families, LocalDate begun) {
        employ(Role.ORGANISER, Math.max(2, Places.scaled(3, order)), begun);
        employ(Role.COORDINATOR, Math.max(3, (int) Math.ceil(families / FAMILIES_OF_ONE)), begun);
        employ(Role.FAMILY_ASSISTANT, Math.max(2, Places.scaled(4, order)), begun);
        for (Role role : List.of(Role.COURT_LIAISON, Role.FINANCE, Role.HEAD, Role.ADMINISTRATOR, Role.AUDITOR)) {
            employ(role, 1, begun);
        }
        workers.add(worker(Role.COORDINATOR, begun, order.today().minusMonths(14)));
        return workers;
    }

    /** Those who work with violence, by chances of their own. */
    List<Office.Worker> socialWorkers(LocalDate begun) {
        employ(Role.SOCIAL_WORKER, 2, begun);
        return workers;
    }

    private void employ(Role role, int count, LocalDate begun) {
        for (int i = 0; i < count; i++) {
            LocalDate since = i < 2 || role == Role.COORDINATOR ? begun : dice.day(begun, order.today().minusYears(1));
            workers.add(worker(role, since, null));
        }
    }

    private Office.Worker worker(Role role, LocalDate since, LocalDate left) {
        int number = numbers.merge(role, 1, Integer::sum);
        String login = LOGINS.get(role) + (number == 1 ? "" : number);
        PersonData invented = names.person(names.surname(), names.sex(), order.today().minusYears(dice.between(27, 60)));
        String name = invented.firstName() + " " + invented.lastName();
        boolean demonstration = order.number() == 0;
        return new Office.Worker(
                new AccountId(dice.id(since)), demonstration ? login : "%s@%03d".formatted(login, order.number()),
                demonstration ? KNOWN.getOrDefault(login, name) : name, role, since, left);
    }

    List<Office.Team> teams(LocalDate begun) {
        List<AccountId> coordinators = those(Role.COORDINATOR);
        List<AccountId> organisers = those(Role.ORGANISER);
        int half = (coordinators.size() + 1) / 2;
        return List.of(
                team("Zespół rodzin spokrewnionych", begun, coordinators.subList(0, half)),
                team("Zespół rodzin niezawodowych i zawodowych", begun, coordinators.subList(half, coordinators.size())),
                team("Zespół pieczy instytucjonalnej", begun, List.of(organisers.getLast(), coordinators.getLast())),
                team("Zespół asystentów rodziny", begun, those(Role.FAMILY_ASSISTANT)));
    }

    private List<AccountId> those(Role role) {
        return Office.those(workers, role).stream().map(Office.Worker::id).toList();
    }

    private Office.Team team(String name, LocalDate since, List<AccountId> members) {
        return new Office.Team(new TeamId(dice.id(since)), name, since, members);
    }
}
