package pl.ostoja.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The very first start of a real installation makes one administrator and prints the one-time password, once. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstStart {
    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    FirstAdministrator administrator;

    @PostConstruct
    void start() {
        if (!AccountSeeds.isDemonstration()) {
            administrator.createIfNobodyIsThere().ifPresent(FirstStart::print);
        }
    }

    /** To the console and not to the log: a log is kept, copied and read by many. */
    private static void print(String password) {
        LOG.log(System.Logger.Level.INFO, "first start: the administrator's one-time password is printed on the console");
        String line = "=".repeat(72);
        String text = """

                %s
                  Ostoja: pierwsze uruchomienie / first start

                  login:                          %s
                  hasło jednorazowe / one-time:   %s

                  Ważne 72 godziny, pokazywane tylko raz. / Valid 72 hours, shown once.
                %s
                """.formatted(line, FirstAdministrator.LOGIN, password, line);
        // Past System.out, which the server copies into its log.
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).print(text);
    }
}
