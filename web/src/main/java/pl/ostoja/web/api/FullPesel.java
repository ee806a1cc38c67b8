package pl.ostoja.web.api;

import pl.ostoja.shared.Pesel;

/**
 * The whole number, which all other answers tell in part only.
 *
 * @param pesel null if there is none
 */
public record FullPesel(String pesel) {
    public static FullPesel of(Pesel pesel) {
        return new FullPesel(pesel == null ? null : pesel.digits());
    }
}
