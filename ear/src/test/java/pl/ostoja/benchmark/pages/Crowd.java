package pl.ostoja.benchmark.pages;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import pl.ostoja.benchmark.Figure;
import pl.ostoja.benchmark.Times;
import pl.ostoja.rig.HttpVisitor;

/**
 * People who work at the same time, each in a session of their own, and how long they wait: on their side, on the machine of the server and with its
 * processors. They sign out when it is closed.
 */
record Crowd(List<HttpVisitor> people) implements AutoCloseable {
    static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 100));
    /** So many steps share that time; more take as much longer, so that each is compiled and taken often enough to be judged by itself. */
    private static final int USUAL_STEPS = 30;
    /** A server that answers by less more in a second than before is warm; one that goes on gaining is measured as it is. */
    private static final double GAIN = 1.03;
    private static final int MOST_WARMING = 6;
    /** Long enough for what is told only. */
    static final Duration SHORT = MEASURED.dividedBy(3);

    /** What the crowd did in how many seconds, and what went wrong. */
    record Work(Map<String, Times> times, List<String> failures, double seconds) {
        double inASecond() {
            return all().count() / seconds;
        }

        /** None is allowed; names the first. */
        Figure errors(String whose) {
            return Figure.atMost("errors, " + whose + failures.stream().findFirst().map(": "::concat).orElse(""), 0, "", failures.size());
        }

        Times all() {
            return Times.together(times.values());
        }
    }

    static Crowd of(String account, int many) {
        return new Crowd(Workers.signedIn(account, many));
    }

    /** Everybody hurries until the server gains nothing more by it, because it has compiled what it does often, as one that has run for some hours. */
    void warmUp(Map<String, Step> steps) {
        double before = 0;
        double now = walk(steps, Duration.ZERO, measured(steps)).inASecond();
        for (int more = 0; more < MOST_WARMING && now > before * GAIN; more++) {
            before = now;
            now = walk(steps, Duration.ZERO, measured(steps).dividedBy(2)).inASecond();
        }
    }

    static Duration measured(Map<String, Step> steps) {
        return MEASURED.multipliedBy(Math.max(USUAL_STEPS, steps.size())).dividedBy(USUAL_STEPS);
    }

    /**
     * Everybody takes steps by chance, one after the other, from a moment of their own.
     *
     * @param thinking how long they look at what they see, on the average; it varies by a half
     */
    Work walk(Map<String, Step> steps, Duration thinking, Duration length) {
        long start = System.nanoTime();
        Map<String, List<Long>> micros = new LinkedHashMap<>();
        var failures = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Map<String, List<Long>>>> walks = new ArrayList<>();
            for (int person = 0; person < people.size(); person++) {
                var walk = new Walk(people.get(person), steps, thinking, new SplittableRandom(person), failures);
                walks.add(threads.submit(() -> walk.until(start + length.toNanos())));
            }
            for (var walk : walks) {
                walk.get().forEach((step, times) -> micros.computeIfAbsent(step, unused -> new ArrayList<>()).addAll(times));
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Somebody of the crowd was stopped", e);
        }
        var times = micros.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, step -> Times.of(step.getValue())));
        return new Work(times, List.copyOf(failures), (System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        Workers.signOut(people);
    }

    /** One person's way. */
    private record Walk(HttpVisitor person, Map<String, Step> steps, Duration thinking, SplittableRandom choice, ConcurrentLinkedQueue<String> failures) {
        private Map<String, List<Long>> until(long end) {
            Map<String, List<Long>> micros = new LinkedHashMap<>();
            var names = List.copyOf(steps.keySet());
            pause(choice.nextDouble());
            while (System.nanoTime() < end) {
                var name = names.get(choice.nextInt(names.size()));
                long before = System.nanoTime();
                take(name);
                micros.computeIfAbsent(name, unused -> new ArrayList<>()).add((System.nanoTime() - before) / 1000);
                pause(0.5 + choice.nextDouble());
            }
            return micros;
        }

        private void take(String name) {
            try {
                var answer = steps.get(name).take(person);
                if (!isWhole(answer)) {
                    failures.add(name + " answers " + answer.statusCode() + " with " + answer.body().length() + " characters");
                }
            } catch (IllegalStateException e) {
                failures.add(name + ": " + e.getMessage());
            }
        }

        private static boolean isWhole(HttpResponse<String> answer) {
            return answer.statusCode() == 200 && (answer.body().endsWith("</html>") || answer.body().endsWith("</partial-response>"));
        }

        private void pause(double part) {
            if (thinking.isPositive()) {
                LockSupport.parkNanos((long) (thinking.toNanos() * part));
            }
        }
    }
}
