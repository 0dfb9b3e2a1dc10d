package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.embedded.ManagedProcess;
import org.creditrepair.local.SuitePorts;
import org.creditrepair.local.Up;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts and stops the suite as {@code up} does, in a process of its own, and looks for what is left behind. */
class UpIT {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final int PARTS = 9;

    private final Path project =
            Path.of(System.getProperty("suite.project")).toAbsolutePath().normalize();
    private final List<Process> started = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void an_empty_folder() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "up")), "run")
                .toAbsolutePath();
    }

    @AfterEach
    void nothing_outlives_a_test() throws InterruptedException {
        for (var up : started) {
            up.destroy();
            up.waitFor();
        }
    }

    @Test
    void a_second_one_is_refused_a_killed_one_is_cleaned_up_and_a_failing_part_ends_it() throws Exception {
        var first = up("first");
        awaitReady(first, "first");
        var parts = partsOf(first);

        var second = up("second");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(output("second")).contains("The suite runs already");
        assertThat(parts).as("the first is not disturbed").allMatch(ProcessHandle::isAlive);

        first.destroyForcibly().waitFor();
        assertThat(parts).as("a kill leaves the parts behind").anyMatch(ProcessHandle::isAlive);
        var third = up("third");
        awaitReady(third, "third");
        assertThat(output("third")).contains("Stopped what an earlier run had left behind");
        assertThat(parts).noneMatch(ProcessHandle::isAlive);

        var partsOfThird = partsOf(third);
        serviceOf(partsOfThird, "repair-service").destroyForcibly();
        assertThat(third.waitFor()).isEqualTo(1);
        assertThat(output("third")).contains("repair has ended by itself", "Everything is stopped");
        assertNothingIsLeftOf(partsOfThird);
    }

    @Test
    void told_to_stop_while_it_starts_it_leaves_nothing_behind() throws Exception {
        var up = up("interrupted");
        await().atMost(START_LIMIT)
                .untilAsserted(() -> assertThat(output("interrupted")).contains("Kafka "));
        var parts = up.descendants().toList();

        up.destroy();

        up.waitFor();
        assertThat(output("interrupted")).contains("Everything is stopped");
        assertNothingIsLeftOf(Set.copyOf(parts));
    }

    @Test
    void a_port_in_use_is_told_in_one_sentence_before_anything_starts() throws Exception {
        var ports = SuitePorts.free();
        var kafka = ports.byName().get("kafka");
        try (var other = new ServerSocket(kafka, 1, InetAddress.getLoopbackAddress())) {
            var said = new StringBuilder();

            var status = new Up(project, folder, ports, said::append).run(false);

            assertThat(status).isEqualTo(1);
            assertThat(said)
                    .hasToString("Nothing was started: port " + other.getLocalPort()
                            + " (kafka) is in use; stop what listens there and start again.");
            assertThat(parts().filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    private Process up(String name) throws IOException {
        var process = new ProcessBuilder(
                        ManagedProcess.java(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpOnFreePorts.class.getName(),
                        project.toString(),
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".txt").toFile())
                .start();
        started.add(process);
        return process;
    }

    private void awaitReady(Process up, String name) {
        await().atMost(START_LIMIT).untilAsserted(() -> {
            assertThat(up.isAlive()).as(output(name)).isTrue();
            assertThat(output(name)).contains("All is ready");
        });
    }

    private String output(String name) {
        try {
            return Files.readString(folder.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its children, and PostgreSQL, which is nobody's child. */
    private Set<ProcessHandle> partsOf(Process up) {
        var parts = Stream.concat(up.descendants(), parts()).collect(Collectors.toSet());
        assertThat(parts).hasSizeGreaterThanOrEqualTo(PARTS);
        return parts;
    }

    /** The processes that name the data folder in their command. */
    private Stream<ProcessHandle> parts() {
        return ProcessHandle.allProcesses()
                .filter(process -> started.stream().noneMatch(up -> up.pid() == process.pid()))
                .filter(process -> commandOf(process).contains(folder.toString()));
    }

    private static ProcessHandle serviceOf(Set<ProcessHandle> parts, String name) {
        return parts.stream()
                .filter(part -> commandOf(part).contains("/" + name + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static String commandOf(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private void assertNothingIsLeftOf(Set<ProcessHandle> parts) {
        await().atMost(STOP_LIMIT).untilAsserted(() -> {
            assertThat(parts).noneMatch(ProcessHandle::isAlive);
            assertThat(parts().filter(ProcessHandle::isAlive)).isEmpty();
        });
    }
}
