package org.creditrepair.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A child process with a log and a process-id file of its own: {@code NAME.log} and {@code NAME.pid} in its folder. It
 * is asked to stop before it is made to.
 */
public final class ManagedProcess implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final long PROBE_MILLISECONDS = 100;
    private static final int LOG_LINES_SHOWN = 30;

    /** Those of this JVM that run, oldest first. */
    private static final Deque<ManagedProcess> RUNNING = new ConcurrentLinkedDeque<>();

    private static volatile boolean closing;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private ManagedProcess(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts {@code command} in {@code folder}; {@code environment} is added to that of this process. */
    public static ManagedProcess start(
            String name, Path folder, List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(folder);
            var log = folder.resolve(name + ".log");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var pidFile = folder.resolve(name + ".pid");
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
            var managed = new ManagedProcess(name, process, log, pidFile);
            RUNNING.add(managed);
            if (closing) {
                managed.close();
                throw new IllegalStateException(name + " is not started: everything is being stopped");
            }
            return managed;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Stops every process that this JVM has started, the newest first; none can be started afterwards. */
    public static void closeAll() {
        closing = true;
        for (var newest = RUNNING.peekLast(); newest != null; newest = RUNNING.peekLast()) {
            newest.close();
        }
    }

    /** Starts a main class on the JDK that runs this, with the class path in an argument file. */
    public static ManagedProcess startJava(
            String name,
            Path folder,
            String classPath,
            List<String> options,
            String mainClass,
            List<String> arguments) {
        try {
            Files.createDirectories(folder);
            var argumentFile = folder.resolve(name + ".classpath");
            Files.writeString(argumentFile, "-cp \"" + classPath.replace("\\", "\\\\") + "\"\n");
            var command = new ArrayList<String>();
            command.add(java());
            command.addAll(options);
            command.add("@" + argumentFile.toAbsolutePath());
            command.add(mainClass);
            command.addAll(arguments);
            return start(name, folder, command, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** The launcher of the JDK that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Stops the process that an earlier, killed owner left behind under this name, if it still runs.
     *
     * @return whether there was one
     */
    public static boolean stopLeftBehind(String name, Path folder) {
        var pidFile = folder.resolve(name + ".pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        try {
            var parts = Files.readString(pidFile).strip().split(" ");
            var leftBehind = ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(handle -> parts.length == 2 && startOf(handle).equals(parts[1]));
            leftBehind.ifPresent(ManagedProcess::stop);
            Files.deleteIfExists(pidFile);
            return leftBehind.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile, e);
        }
    }

    /**
     * Waits until {@code probe} holds.
     *
     * @throws IllegalStateException with the end of the log if the process ends first or the limit passes
     */
    public ManagedProcess awaitReady(Duration limit, BooleanSupplier probe) {
        var end = Instant.now().plus(limit);
        while (!probe.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        name + " ended with status " + process.exitValue() + ":\n" + endOfLog());
            }
            if (Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException(
                        name + " was not ready after " + limit.toSeconds() + " s:\n" + endOfLog());
            }
            pause();
        }
        return this;
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Ends the process at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        forget();
    }

    @Override
    public void close() {
        stop(process.toHandle());
        forget();
    }

    /** The last lines of the log. */
    public String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Asks the process to stop and makes it stop where it does not. */
    static void stop(ProcessHandle handle) {
        handle.destroy();
        var ended = handle.onExit().completeOnTimeout(null, STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        if (ended.join() == null) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    private static String startOf(ProcessHandle handle) {
        return Optional.of(handle.info())
                .flatMap(ProcessHandle.Info::startInstant)
                .map(Instant::toString)
                .orElse("unknown");
    }

    private void pause() {
        try {
            process.waitFor(PROBE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("interrupted while " + name + " was starting", e);
        }
    }

    private void forget() {
        RUNNING.remove(this);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + pidFile, e);
        }
    }
}
