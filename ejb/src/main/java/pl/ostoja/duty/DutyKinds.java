package pl.ostoja.duty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All kinds of duty that the areas know, each code once, and the areas as the sources of duties. */
@ApplicationScoped
public class DutyKinds {
    @Inject
    Instance<DutySource> sources;

    private final Map<String, DutyKind> byCode = new LinkedHashMap<>();
    private final List<DutySource> all = new ArrayList<>();

    @PostConstruct
    void collect() {
        for (DutySource source : sources) {
            all.add(source);
            for (DutyKind kind : source.kinds()) {
                if (byCode.put(kind.code(), kind) != null) {
                    throw new IllegalStateException("two kinds of duty have the code " + kind.code());
                }
            }
        }
    }

    /** The kind of a stored code. */
    public DutyKind of(String code) {
        DutyKind kind = byCode.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no area knows duties of the kind " + code);
        }
        return kind;
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** In the order of the areas. */
    public Collection<DutyKind> all() {
        return List.copyOf(byCode.values());
    }

    List<DutySource> sources() {
        return all;
    }
}
