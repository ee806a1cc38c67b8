package pl.ostoja.register;

import java.util.Map;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.people.Address;

/** The names of the territorial units of one sheet; what the register of units does not know is named by its code. */
record Units(Map<TerytCode, String> names) {
    Units {
        names = Map.copyOf(names);
    }

    /** Those that a sheet names of an address: municipality, county, voivodeship. */
    static Stream<TerytCode> of(Address address) {
        return address == null || address.teryt() == null ? Stream.empty() : of(new TerytCode(address.teryt()));
    }

    static Stream<TerytCode> of(TerytCode code) {
        return code == null ? Stream.empty() : Stream.of(code, code.county(), code.voivodeship()).distinct();
    }

    /** Null if the address does not say it. */
    String municipality(Address address) {
        return of(address).map(this::name).findFirst().orElse(null);
    }

    String county(Address address) {
        return address == null || address.teryt() == null ? null : name(new TerytCode(address.teryt()).county());
    }

    String voivodeship(Address address) {
        return address == null || address.teryt() == null ? null : name(new TerytCode(address.teryt()).voivodeship());
    }

    /** Null for none. */
    String name(TerytCode code) {
        return code == null ? null : names.getOrDefault(code, code.value());
    }
}
