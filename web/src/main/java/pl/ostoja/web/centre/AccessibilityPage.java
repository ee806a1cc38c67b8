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
    /** Day of the first version and of its statement, which is about the product: its dates are the product's, not those of the centre that runs it. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 22);

    /** Day of the last version that changed pages much; such a version brings a review. */
    private static final LocalDate CHANGED = LocalDate.of(2026, 11, 22);

    /** Day of the last self-assessment: every year until 31 March at the latest. */
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 22);

    @Inject CentreService service;

    private CentreContact provider;

    public void load() {
        provider = service.provider().orElse(null);
    }

    /** Null where several centres share the installation and nobody has signed in. */
    public CentreContact getProvider() {
        return provider;
    }

    public LocalDate getPublished() {
        return PUBLISHED;
    }

    public LocalDate getChanged() {
        return CHANGED;
    }

    public LocalDate getReviewed() {
        return REVIEWED;
    }
}
