package pl.ostoja.demo;

import java.util.List;
import java.util.Map;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;

/** Who works in the demonstration, by role. */
record DemoStaff(Map<Role, List<AccountId>> accounts) {

    List<AccountId> coordinators() {
        return accounts.get(Role.COORDINATOR);
    }

    AccountId one(Role role) {
        return accounts.get(role).getFirst();
    }
}
