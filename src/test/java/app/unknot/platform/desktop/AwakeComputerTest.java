package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.KeepAwake.Hold;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.WaitingExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AwakeComputerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> done = new ArrayList<>();

    /// A way that works, and says what happens to it.
    private Wakefulness working(String name) {
        return way(name, () -> done.add(name));
    }

    private interface Attempt {
        void run() throws NotKeptException;
    }

    private Wakefulness way(String name, Attempt attempt) {
        return new Wakefulness() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Kept begin(String reason) throws NotKeptException {
                attempt.run();
                return () -> done.add("end of " + name);
            }
        };
    }

    private Wakefulness missing(String name) {
        return way(
                name,
                () -> {
                    throw new NotKeptException("not here");
                });
    }

    private static AwakeComputer computer(Executor worker, Wakefulness... ways) {
        return new AwakeComputer(List.of(ways), worker, PATIENCE);
    }

    @Test
    void takesTheFirstWayThatWorksAndLetsGoOnce() {
        Hold hold =
                computer(Runnable::run, missing("a"), working("b"), working("c")).hold("a session");
        assertThat(done).containsExactly("b");

        hold.close();
        hold.close();

        assertThat(done).containsExactly("b", "end of b");
    }

    @Test
    void asksTheSystemOnTheWorkerAlone() {
        WaitingExecutor worker = new WaitingExecutor();
        Hold hold = computer(worker, working("a")).hold("a session");
        hold.close();
        assertThat(done).isEmpty();

        worker.runAll();

        assertThat(done).containsExactly("a", "end of a");
    }

    @Test
    void saysSoWhereNothingWorks() {
        try (LogLines log = LogLines.ofWarnings()) {
            computer(Runnable::run, missing("a"), missing("b")).hold("a session").close();

            assertThat(log.lines()).hasSize(1).allMatch(line -> line.contains("can't be kept"));
        }
    }

    @Test
    void aWayThatBreaksCostsOnlyItself() {
        Wakefulness broken =
                way(
                        "broken",
                        () -> {
                            throw new IllegalStateException("odd");
                        });
        Wakefulness unlinked =
                way(
                        "unlinked",
                        () -> {
                            throw new UnsatisfiedLinkError("no such library");
                        });

        computer(Runnable::run, broken, unlinked, working("b")).hold("a session");

        assertThat(done).containsExactly("b");
    }

    @Test
    void aWayThatHangsIsLeftAndTakenBackWhenItComesLate() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch takenBack = new CountDownLatch(1);
        Wakefulness slow =
                new Wakefulness() {
                    @Override
                    public String name() {
                        return "slow";
                    }

                    @Override
                    public Kept begin(String reason) throws NotKeptException {
                        try {
                            answer.await();
                        } catch (InterruptedException e) {
                            throw new NotKeptException(e);
                        }
                        return takenBack::countDown;
                    }
                };

        new AwakeComputer(List.of(slow, working("b")), Runnable::run, Duration.ofMillis(50))
                .hold("a session");
        assertThat(done).containsExactly("b");

        answer.countDown();
        takenBack.await();
    }

    @Test
    void failingToLetGoIsNobodysTrouble() {
        Wakefulness stubborn =
                new Wakefulness() {
                    @Override
                    public String name() {
                        return "stubborn";
                    }

                    @Override
                    public Kept begin(String reason) {
                        return () -> {
                            throw new IllegalStateException("odd");
                        };
                    }
                };
        try (LogLines log = LogLines.ofWarnings()) {
            computer(Runnable::run, stubborn).hold("a session").close();

            assertThat(log.lines()).hasSize(1);
        }
    }

    @Test
    void knowsTheWaysOfEachSystem() {
        assertThat(names("Windows 11")).containsExactly("the execution state");
        assertThat(names("Mac OS X")).containsExactly("caffeinate");
        assertThat(names("Linux"))
                .containsExactly("the screen saver service", "the desktop portal", "the X server");
    }

    private static List<String> names(String os) {
        return AwakeComputer.ways(os, Map.of()).stream().map(Wakefulness::name).toList();
    }

    @Test
    void withoutABusOrADisplayLinuxHasNoWayAndSaysWhy() {
        List<String> reasons = new ArrayList<>();
        for (Wakefulness way : AwakeComputer.ways("Linux", Map.of())) {
            try {
                way.begin("a session");
            } catch (NotKeptException e) {
                reasons.add(e.getMessage());
            }
        }
        assertThat(reasons)
                .containsExactly(
                        "there is no session bus",
                        "there is no session bus",
                        "there is no X display");
    }
}
