package pl.ostoja.web.supporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import pl.ostoja.supporting.SupportingState;

/** How pages show how a supporting family stands. */
@Named
@RequestScoped
public class SupportingNames {
    public String tone(SupportingState state) {
        return switch (state) {
            case HELPING -> "ok";
            case FREE -> "info";
            case DISSOLVED -> "out";
        };
    }
}
