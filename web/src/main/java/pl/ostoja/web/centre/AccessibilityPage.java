package pl.ostoja.web.centre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.centre.CentreContact;
import pl.ostoja.installation.CentreService;

/** The accessibility statement: of the public body that works with Ostoja, about the product as it was examined. */
@Named
@RequestScoped
public class AccessibilityPage {
    /** Day of the self-assessment that the statement rests on; changes with the next one. */
    private static final LocalDate EXAMINED = LocalDate.of(2026, 11, 22);

    @Inject CentreService service;

    private CentreContact provider;

    public void load() {
        provider = service.provider().orElse(null);
    }

    /** Null where several centres share the installation and nobody has signed in. */
    public CentreContact getProvider() {
        return provider;
    }

    public LocalDate getExamined() {
        return EXAMINED;
    }
}
