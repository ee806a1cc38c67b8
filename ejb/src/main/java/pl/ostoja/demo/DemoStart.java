package pl.ostoja.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import pl.ostoja.access.Demonstration;
import pl.ostoja.shared.Console;

/** Prepares the demonstration when the server starts with {@code -Dostoja.demo=true}: whoever opens the first page finds all of it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DependsOn("SchemaMigration")
public class DemoStart {
    @Inject
    DemoCounty county;

    @Inject
    DemoLedger ledger;

    @Inject
    DemoNotes notes;

    @Inject
    DemoRegister register;

    @PostConstruct
    void start() {
        if (Demonstration.isOn()) {
            county.fillIfEmpty();
            ledger.settleIfNothingIs();
            notes.issueIfNothingIs();
            register.enterIfNothingIs();
            Console.print(DemoBanner.text(port(), DemoAccounts.ALL));
        }
    }

    /** As the server counts it: the port of its configuration, moved by the offset of this start. */
    private static int port() {
        return Integer.getInteger("jboss.http.port", 8080) + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }
}
