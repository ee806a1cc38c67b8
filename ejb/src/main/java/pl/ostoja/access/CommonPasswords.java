package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first; whence they come stands beside the file. */
@ApplicationScoped
class CommonPasswords {
    private final Set<String> all = read();

    Set<String> all() {
        return all;
    }

    static Set<String> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
