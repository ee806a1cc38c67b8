package pl.ostoja.fostering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytKind;
import pl.ostoja.shared.PolishText;

/**
 * FST-58: where places lie, by municipality and name. Where the town is not known, or its municipality has two of that name, the place lies about in the middle of
 * the towns of its municipality; a municipality that is one town lies where the town does.
 */
public final class Gazetteer {
    static final Gazetteer EMPTY = new Gazetteer(List.of());

    /** @param municipality a municipality as a whole, not its town or its villages */
    record Town(TerytCode municipality, String name, Coordinates at) {
        Key key() {
            return Key.of(municipality.value(), name);
        }
    }

    /** @param about whether it is the middle of a municipality */
    record Place(Coordinates at, boolean about) {}

    private record Key(String municipality, String name) {
        static Key of(String teryt, String name) {
            return new Key(numberOf(teryt), PolishText.searchForm(name));
        }
    }

    private final Map<Key, List<Town>> towns;
    private final Map<String, Coordinates> middles;
    private final int size;

    Gazetteer(Collection<Town> listed) {
        towns = listed.stream().collect(Collectors.groupingBy(Town::key));
        middles = listed.stream()
                .collect(Collectors.groupingBy(town -> numberOf(town.municipality().value()), Collectors.collectingAndThen(Collectors.toList(), Gazetteer::middle)));
        size = listed.size();
    }

    /** Empty if it is not known where the place lies. */
    Optional<Place> find(Locality place) {
        if (place.teryt() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(place.town())
                .flatMap(name -> only(towns.getOrDefault(Key.of(place.teryt(), name), List.of())))
                .map(town -> new Place(town.at(), false))
                .or(() -> middleOf(place.teryt()));
    }

    private Optional<Place> middleOf(String teryt) {
        boolean oneTown = TerytKind.of(new TerytCode(teryt)) == TerytKind.URBAN_MUNICIPALITY;
        return Optional.ofNullable(middles.get(numberOf(teryt))).map(middle -> new Place(middle, !oneTown));
    }

    /** The only town of the name in the county; empty if there are several, or none. */
    public Optional<Locality> onlyTown(String name, TerytCode county) {
        String wanted = PolishText.searchForm(name);
        List<Town> found = towns.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(wanted) && entry.getKey().municipality().startsWith(county.value()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return only(found).map(town -> new Locality(name, town.municipality().value()));
    }

    int size() {
        return size;
    }

    private static Optional<Town> only(List<Town> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Coordinates middle(List<Town> towns) {
        double latitude = towns.stream().mapToDouble(town -> town.at().latitude()).average().orElseThrow();
        double longitude = towns.stream().mapToDouble(town -> town.at().longitude()).average().orElseThrow();
        return new Coordinates(latitude, longitude);
    }

    /** Without the digit of the kind, which changes with town rights and says nothing about where the municipality is. */
    private static String numberOf(String teryt) {
        return new TerytCode(teryt).municipalityNumber();
    }
}
