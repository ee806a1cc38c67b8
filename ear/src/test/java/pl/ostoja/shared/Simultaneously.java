package pl.ostoja.shared;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Lets many do something at the same moment, each in a thread of the server and so in a transaction of its own. */
public final class Simultaneously {
    private Simultaneously() {}

    /** What came of one attempt: a result or a failure. */
    public record Outcome<T>(T result, Throwable failure) {
        public boolean succeeded() {
            return failure == null;
        }
    }

    /** Starts all when all are ready, and waits for them. */
    public static <T> List<Outcome<T>> run(List<Callable<T>> attempts) {
        var start = new CyclicBarrier(attempts.size());
        try (var threads = Executors.newFixedThreadPool(attempts.size(), threadsOfTheServer())) {
            var running = attempts.stream()
                    .map(attempt -> threads.submit(() -> outcome(attempt, start)))
                    .toList();
            var outcomes = new ArrayList<Outcome<T>>();
            for (var each : running) {
                outcomes.add(each.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("An attempt neither succeeded nor failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static <T> Outcome<T> outcome(Callable<T> attempt, CyclicBarrier start) throws InterruptedException {
        try {
            start.await(30, TimeUnit.SECONDS);
            return new Outcome<>(attempt.call(), null);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("Not all attempts got a thread", e);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return new Outcome<>(null, e);
        }
    }

    /** They know the names and classes of the deployment, which other threads do not. */
    private static ManagedThreadFactory threadsOfTheServer() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException("Only tests of services run in the server", e);
        }
    }
}
