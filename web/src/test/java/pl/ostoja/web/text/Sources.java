package pl.ostoja.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the product as text, for tests that read them. */
public final class Sources {
    public static final Path PAGES = Path.of("src/main/webapp");

    private Sources() {}

    public static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    public static List<Path> java() {
        return Stream.of("src/main/java", "../ejb/src/main/java").flatMap(root -> files(Path.of(root), ".java").stream()).toList();
    }

    /** All enums, nested ones too; nothing else is loaded, since much of it needs a server. */
    static Stream<Class<?>> enums() {
        return java().stream().filter(file -> text(file).contains("enum ")).map(Sources::load).flatMap(Sources::withNested).filter(Class::isEnum);
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(Sources::withNested));
    }

    private static Class<?> load(Path file) {
        var name = file.toString().replaceFirst(".*src/main/java/", "").replaceFirst("\\.java$", "").replace('/', '.');
        try {
            return Class.forName(name, false, Sources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (var found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
