package pl.ostoja.demo;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What the run command prints: where the demonstration is and who may sign in. */
final class DemoBanner {
    private DemoBanner() {}

    static String text(int port, List<DemoAccount> accounts) {
        return """
                Ostoja: demonstracja / demonstration

                http://localhost:%1$d
                co wypróbować / what to try: http://localhost:%1$d/demo/guide

                %2$s

                hasło wszystkich / password of all: %3$s

                Dane są zmyślone. / The data are invented.
                """.formatted(port, accounts.stream().map(DemoBanner::line).collect(joining("\n")), DemoAccounts.PASSWORD);
    }

    private static String line(DemoAccount account) {
        return "%-15s %s".formatted(account.login(), account.name());
    }
}
