package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;

/** Counts in transactions of their own: a refusal rolls the other one back, and its attempt must stay counted. */
@ApplicationScoped
class ConfirmationAttempts {
    @Inject
    ThrottleBuckets throttles;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Duration count(AccountId account) {
        return throttles.count(Map.of(Throttle.CONFIRMATION, account.toString()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(AccountId account) {
        throttles.forget(Throttle.CONFIRMATION, account.toString());
    }
}
