package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;

/** Reads the names of the units of one sheet at once. */
@ApplicationScoped
class UnitNames {
    @Inject
    TerytRegister register;

    Units of(Stream<TerytCode> codes) {
        return new Units(register.names(codes.distinct().toList()));
    }
}
