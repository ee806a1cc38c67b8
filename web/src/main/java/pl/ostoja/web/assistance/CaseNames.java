package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import pl.ostoja.assistance.CaseState;

/** How pages show how a case stands. */
@Named
@RequestScoped
public class CaseNames {
    public String tone(CaseState state) {
        return switch (state) {
            case ASSIGNED -> "ok";
            case REQUESTED -> "soon";
            case REPORTED, INTERVIEWED, ANALYSED, MONITORED -> "info";
            case REFUSED, ENDED -> "out";
        };
    }
}
