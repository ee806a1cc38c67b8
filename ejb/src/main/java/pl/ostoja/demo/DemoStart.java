package pl.ostoja.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.shared.Console;

/**
 * Prepares the demonstration when the server starts with {@code -Dostoja.demo=true}. The accounts are there at once; the county fills behind the
 * first page, because nobody should wait for invented data.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DependsOn("SchemaMigration")
public class DemoStart {
    @Resource
    ManagedExecutorService executor;

    @Inject
    DemoCentre centre;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoCounty county;

    @Inject
    CurrentCaller current;

    @PostConstruct
    void start() {
        if (AccountSeeds.isDemonstration()) {
            current.become(Caller.system(null));
            centre.create();
            DemoStaff staff = accounts.create();
            Console.print(DemoBanner.text(port(), DemoAccounts.ALL));
            executor.execute(() -> county.fillIfEmpty(staff));
        }
    }

    /** As the server counts it: the port of its configuration, moved by the offset of this start. */
    private static int port() {
        return Integer.getInteger("jboss.http.port", 8080) + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }
}
