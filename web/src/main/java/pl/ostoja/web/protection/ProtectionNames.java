package pl.ostoja.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import pl.ostoja.protection.CardState;

/** How pages show how a procedure stands. */
@Named
@RequestScoped
public class ProtectionNames {
    public String tone(CardState state) {
        return switch (state) {
            case RUNNING -> "late";
            case MONITORED -> "soon";
            case ENDED -> "out";
        };
    }
}
