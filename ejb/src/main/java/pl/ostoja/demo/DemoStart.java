package pl.ostoja.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;

/** Fills the demonstration when the server starts with {@code -Dostoja.demo=true}. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoStart {
    @Inject
    DemoAccounts accounts;

    @Inject
    CurrentCaller current;

    @PostConstruct
    void start() {
        if (AccountSeeds.isDemonstration()) {
            current.become(Caller.system(null));
            accounts.create();
        }
    }
}
