package pl.ostoja.web.qualification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import pl.ostoja.qualification.QualificationState;

/** How pages show how candidates and papers stand. */
@Named
@RequestScoped
public class QualificationNames {
    public String tone(QualificationState state) {
        return switch (state) {
            case COMPLETE, CERTIFIED -> "ok";
            case EXPIRED, REFUSED -> "late";
            case INCOMPLETE, APPLIED -> "soon";
            case ENQUIRED, QUALIFIED, IN_TRAINING -> "info";
            case WITHDRAWN, ENDED -> "out";
        };
    }
}
