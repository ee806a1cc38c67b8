package pl.ostoja.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import pl.ostoja.shared.Console;

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
        if (!Demonstration.isOn()) {
            administrator.createIfNobodyIsThere().ifPresent(FirstStart::print);
        }
    }

    private static void print(String password) {
        LOG.log(System.Logger.Level.INFO, "first start: the administrator's one-time password is printed on the console");
        Console.print("""
                Ostoja: pierwsze uruchomienie / first start

                login:                          %s
                hasło jednorazowe / one-time:   %s

                Ważne 72 godziny, pokazywane tylko raz. / Valid 72 hours, shown once.
                """.formatted(FirstAdministrator.LOGIN, password));
    }
}
