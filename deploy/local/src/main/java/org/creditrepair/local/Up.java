package org.creditrepair.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.creditrepair.embedded.KeycloakServer;
import org.creditrepair.embedded.ManagedProcess;
import org.creditrepair.embedded.Ports;
import org.creditrepair.embedded.PostgresServer;

/** {@code up [--fresh]}: starts the suite, stays until it is told to stop, and leaves no process behind. */
public final class Up {
    private static final int FAILED = 1;
    private static final int WRONG_CALL = 2;

    private final Path project;
    private final Path data;
    private final SuitePorts ports;
    private final Consumer<String> complaints;
    private volatile boolean interrupted;
    private boolean stopped;

    /**
     * @param project root of the built project
     * @param data where all data stay
     */
    public Up(Path project, Path data, SuitePorts ports) {
        this(project, data, ports, System.err::println);
    }

    /**
     * @param complaints takes why nothing runs
     */
    public Up(Path project, Path data, SuitePorts ports, Consumer<String> complaints) {
        this.project = project;
        this.data = data;
        this.ports = ports;
        this.complaints = complaints;
    }

    public static void main(String[] arguments) throws IOException {
        var options = List.of(arguments).subList(1, arguments.length);
        if (!options.isEmpty() && !options.equals(List.of("--fresh"))) {
            System.err.println("usage: up [--fresh]    --fresh starts with no data");
            System.exit(WRONG_CALL);
        }
        var project = Path.of(arguments[0]);
        var up = new Up(project, project.resolve("deploy/local/data"), SuitePorts.fixed());
        System.exit(up.run(!options.isEmpty()));
    }

    /**
     * Runs the suite until a part of it ends by itself or this process is told to stop; returns the exit status.
     *
     * @param fresh whether to start with no data
     */
    public int run(boolean fresh) throws IOException {
        var lock = RunLock.take(data);
        if (lock.isEmpty()) {
            complaints.accept(RunLock.HELD);
            return FAILED;
        }
        try {
            return runLocked(fresh);
        } finally {
            lock.get().close();
        }
    }

    private int runLocked(boolean fresh) throws IOException {
        stopLeftBehind();
        var taken = taken();
        if (!taken.isEmpty()) {
            complaints.accept("Nothing was started: " + taken + "; stop what listens there and start again.");
            return FAILED;
        }
        if (fresh) {
            deleteData();
        }
        return serve();
    }

    private int serve() throws IOException {
        var begin = new StepLog(System.out::println);
        System.out.println("Starting the credit repair suite");
        var failure = new CompletableFuture<String>();
        var suite = new Suite(project, data, ports, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interrupted = true;
            stop(suite);
        }));
        try {
            suite.start();
            suite.processes()
                    .forEach((name, process) -> process.onExit()
                            .thenRun(() -> failure.complete(name + " has ended by itself:\n" + process.endOfLog())));
            suite.postgres().onExit().thenRun(() -> failure.complete("PostgreSQL has ended by itself; see its log"));
            System.out.printf("All is ready after %.1f s%n%n%s%n", begin.sinceBegin(), welcome());
            complain(failure.join());
        } catch (RuntimeException e) {
            complain(e.getMessage());
        }
        stop(suite);
        return FAILED;
    }

    private synchronized void stop(Suite suite) {
        if (!stopped) {
            stopped = true;
            System.out.println("Stopping");
            suite.close();
            System.out.println("Everything is stopped");
        }
    }

    /** What ends because everything is being stopped is no failure. */
    private void complain(String message) {
        if (!interrupted) {
            complaints.accept(message);
        }
    }

    /** Those of an earlier run that was killed, clients before servers. */
    private void stopLeftBehind() {
        var found = false;
        for (var name : List.of("gateway", "privacy", "assessment", "repair", "notification")) {
            found |= ManagedProcess.stopLeftBehind(name, data.resolve("services"));
        }
        for (var name : List.of("connect", "keycloak", "mail", "kafka")) {
            found |= ManagedProcess.stopLeftBehind(name, data.resolve(name));
        }
        found |= PostgresServer.stopLeftBehind(data.resolve("postgres"));
        if (found) {
            System.out.println("Stopped what an earlier run had left behind");
        }
    }

    private String taken() {
        return ports.byName().entrySet().stream()
                .filter(port -> Ports.isOpen(port.getValue()))
                .map(port -> "port " + port.getValue() + " (" + port.getKey() + ") is in use")
                .collect(Collectors.joining(", "));
    }

    /** All but the lock that is held. */
    private void deleteData() throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(data) && !file.equals(data.resolve(RunLock.FILE))) {
                    Files.delete(file);
                }
            }
        }
    }

    private String welcome() {
        return """
               Start page       %1$s
               API documents    %1$s/docs
               E-mail inbox     %2$s
               Keycloak         %3$s/auth (administrator: admin)
               Demo users       platform lender borrower case-officer assessor regulator privacy-officer auditor
               Password         %4$s, for each of them and for admin
               Data and logs    %5$s

               Next: ./deploy/local/demo. Stop with Ctrl-C.""".formatted(
                        ports.url(SuitePorts.GATEWAY),
                        ports.url(SuitePorts.INBOX),
                        ports.url(SuitePorts.KEYCLOAK),
                        KeycloakServer.DEMO_PASSWORD,
                        project.relativize(data));
    }
}
