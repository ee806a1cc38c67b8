package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * FST-57: how far apart two places are, in whole kilometres as the crow flies.
 *
 * @param number 0 only within one town
 * @param about whether one of the two is known no better than by its municipality
 */
public record Kilometres(int number, boolean about) implements Serializable {
    static final Kilometres NONE = new Kilometres(0, false);

    static Kilometres between(Gazetteer.Place one, Gazetteer.Place other) {
        long whole = Math.round(one.at().kilometresTo(other.at()));
        return new Kilometres(Math.max(1, (int) whole), one.about() || other.about());
    }
}
