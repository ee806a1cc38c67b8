package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PeopleSeeds;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/** The persons of a county while it is being invented, and what they are to each other. */
final class Registry {
    private static final List<String> STREETS = List.of(
            "ul. Polna", "ul. Leśna", "ul. Szkolna", "ul. Ogrodowa", "ul. Kwiatowa", "ul. Słoneczna", "ul. Krótka", "ul. Łąkowa", "ul. Lipowa", "ul. Parkowa",
            "ul. Sportowa", "ul. Kolejowa", "ul. Wiejska", "ul. Młyńska", "ul. Akacjowa", "ul. Brzozowa", "ul. Długa", "ul. Nowa", "ul. Zielona", "os. Tysiąclecia");
    private static final int POSTAL_CODES = 99;

    private final Dice dice;
    private final Land land;
    private final LocalDate today;
    private final Map<PersonId, Entry> persons = new LinkedHashMap<>();
    private final Map<PersonId, List<Tie>> ties = new LinkedHashMap<>();

    private static final class Entry {
        private PersonData data;
        private PersonData formerly;
        private LocalDate renamedOn;
        private LocalDate knownSince;
        private Human.Joined joined;
        private final List<Human.Lived> addresses = new ArrayList<>();
    }

    Registry(Dice dice, Land land, LocalDate today) {
        this.dice = dice;
        this.land = land;
        this.today = today;
    }

    PersonId add(PersonData data, LocalDate knownSince) {
        return add(new PersonId(dice.id(knownSince)), data, knownSince);
    }

    /** Somebody who is named by other dice, so that nobody else is changed. */
    PersonId add(PersonId id, PersonData data, LocalDate knownSince) {
        Entry entry = new Entry();
        entry.data = data;
        entry.knownSince = knownSince;
        persons.put(id, entry);
        return id;
    }

    /** The same person was written down a second time for a while. */
    void twice(PersonId id, PersonData heard, LocalDate knownSince, Human.Joined joined) {
        persons.get(add(id, heard, knownSince)).joined = joined;
    }

    PersonData data(PersonId id) {
        return persons.get(id).data;
    }

    /** The centre knew of somebody, and of all their relatives, by the day at the latest. */
    void knownBy(PersonId id, LocalDate day) {
        meet(id, day);
        of(id).replaceAll(tie -> {
            meet(tie.relative(), day);
            return new Tie(id, tie.relative(), tie.kind(), null, tie.until(), day);
        });
    }

    private void meet(PersonId id, LocalDate day) {
        Entry entry = persons.get(id);
        entry.knownSince = entry.knownSince.isAfter(day) ? day : entry.knownSince;
    }

    /** Unless it is to be in the future. */
    void marries(PersonId id, String surname, LocalDate on) {
        if (on.isAfter(today)) {
            return;
        }
        Entry entry = persons.get(id);
        entry.formerly = entry.data;
        entry.renamedOn = on;
        entry.data = named(entry.data, Names.inflected(surname, entry.data.sex()));
    }

    void dies(PersonId id, LocalDate on) {
        change(id, d -> new PersonData(
                d.firstName(), d.secondName(), d.lastName(), d.pesel(), d.noPeselReason(), d.documentNumber(), d.born(), d.bornEstimated(), d.sex(),
                d.citizenship(), on, d.phone()));
    }

    /** Who the person turns out to be; who is no Pole has had no other name. */
    void change(PersonId id, UnaryOperator<PersonData> change) {
        Entry entry = persons.get(id);
        entry.data = change.apply(entry.data);
        entry.formerly = entry.data.citizenship().equals(PersonData.POLAND) ? entry.formerly : null;
    }

    void lives(PersonId id, Address address, boolean isProtected, LocalDate since, LocalDate until) {
        persons.get(id).addresses.add(new Human.Lived(AddressKind.RESIDENCE, address, isProtected, since, until));
    }

    /** Where the person does not live. */
    void address(PersonId id, AddressKind kind, LocalDate since) {
        persons.get(id).addresses.add(new Human.Lived(kind, somewhere(), false, since, null));
    }

    /** Null if nobody knows her. */
    PersonId mother(PersonId id) {
        return of(id).stream().filter(tie -> tie.kind() == KinshipKind.MOTHER).map(Tie::relative).findFirst().orElse(null);
    }

    List<PersonId> parents(PersonId id) {
        return of(id).stream().filter(tie -> tie.kind().isParent()).map(Tie::relative).toList();
    }

    /** What others are to the person, ended ties included. */
    List<Tie> tiesOf(PersonId id) {
        return List.copyOf(of(id));
    }

    boolean hasNoGrandparents(PersonId id) {
        return of(id).stream().noneMatch(tie -> tie.kind() == KinshipKind.GRANDPARENT);
    }

    /** By birth. */
    void tie(PersonId person, PersonId relative, KinshipKind kind, LocalDate writtenOn) {
        PeopleSeeds.refuseImpossible(data(person), data(relative), kind);
        of(person).add(new Tie(person, relative, kind, null, null, writtenOn));
    }

    /** Ends what the person was to its parents, as an adoption does. */
    void leavesParents(PersonId id, LocalDate on) {
        of(id).replaceAll(tie -> tie.kind().isParent()
                ? new Tie(id, tie.relative(), tie.kind(), null, on, tie.writtenOn())
                : tie);
    }

    Address somewhere() {
        Land.Municipality municipality = dice.pick(land.municipalities());
        String flat = dice.chance(0.3) ? String.valueOf(dice.between(1, 40)) : null;
        int code = 1 + Math.floorMod(municipality.code().value().hashCode(), POSTAL_CODES) * 10 + dice.between(0, 5);
        return new Address(
                dice.pick(STREETS), String.valueOf(dice.between(1, 90)), flat, "%s-%03d".formatted(land.postalPrefix(), code), municipality.name(),
                municipality.code().value());
    }

    List<Human> people() {
        return persons.entrySet().stream()
                .map(one -> new Human(
                        one.getKey(), one.getValue().data, one.getValue().formerly, one.getValue().renamedOn, one.getValue().knownSince, one.getValue().addresses,
                        one.getValue().joined))
                .toList();
    }

    private List<Tie> of(PersonId person) {
        return ties.computeIfAbsent(person, one -> new ArrayList<>());
    }

    List<Tie> ties() {
        return ties.values().stream().flatMap(List::stream).toList();
    }

    private static PersonData named(PersonData d, String lastName) {
        return new PersonData(
                d.firstName(), d.secondName(), lastName, d.pesel(), d.noPeselReason(), d.documentNumber(), d.born(), d.bornEstimated(), d.sex(), d.citizenship(),
                d.died(), d.phone());
    }
}
