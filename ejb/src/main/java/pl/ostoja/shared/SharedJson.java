package pl.ostoja.shared;

import jakarta.json.spi.JsonProvider;

/**
 * The maker of readers and builders of JSON, kept: every call of the static methods of {@link jakarta.json.Json} looks for it anew, which takes longer
 * than most of our texts themselves.
 */
public final class SharedJson {
    public static final JsonProvider JSON = JsonProvider.provider();

    private SharedJson() {}
}
