package pl.ostoja.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of long work there are, by name. */
@ApplicationScoped
class JobKinds {
    @Inject
    @Any
    Instance<JobKind> kinds;

    JobKind named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of job: " + name));
    }
}
