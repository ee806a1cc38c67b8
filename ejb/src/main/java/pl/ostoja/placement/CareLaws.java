package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;

/** The law of children in care as a centre reads it today. */
@ApplicationScoped
public class CareLaws {
    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    public CareLaw of(CentreId centre) {
        return new CareLaw(law.book(), policies.choices(centre));
    }
}
