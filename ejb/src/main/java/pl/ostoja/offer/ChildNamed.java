package pl.ostoja.offer;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/** A child for whom a place is looked for. */
public record ChildNamed(ChildId child, String name) implements Serializable {
    @Override
    public String toString() {
        return name;
    }
}
