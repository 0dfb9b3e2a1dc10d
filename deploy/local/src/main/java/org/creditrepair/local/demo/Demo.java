package org.creditrepair.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.creditrepair.embedded.KeycloakServer;
import org.creditrepair.local.SuitePorts;
import org.creditrepair.local.client.Identities;
import org.creditrepair.local.client.SuiteClient;
import org.creditrepair.local.client.SuiteTime;
import org.creditrepair.local.tape.Tape;
import org.creditrepair.local.tape.TapeGenerator;

/** {@code demo [TAPE] [--as-of DATE]}: exit status 0 if the story came out well, 1 if not, 2 for a wrong call. */
public final class Demo {
    private static final int FAILED = 1;
    private static final int WRONG_CALL = 2;
    private static final long SEED = 20201231;
    private static final int GENERATED_BORROWERS = 2000;
    private static final int GENERATED_MONTHS = 24;
    private static final LocalDate DEFAULT_AS_OF = LocalDate.of(2020, 12, 31);

    private Demo() {}

    /**
     * @param tape empty for a generated one
     * @param asOf a day of the month that is the tape's month 0
     */
    record Call(Optional<Path> tape, LocalDate asOf) {

        static Call parse(List<String> arguments) {
            var rest = new ArrayDeque<>(arguments);
            Optional<Path> tape = Optional.empty();
            var asOf = DEFAULT_AS_OF;
            while (!rest.isEmpty()) {
                var argument = rest.pop();
                if (argument.equals("--as-of") && !rest.isEmpty()) {
                    asOf = LocalDate.parse(rest.pop());
                } else if (argument.startsWith("-") || tape.isPresent()) {
                    throw new IllegalArgumentException("unknown argument " + argument);
                } else {
                    tape = Optional.of(Path.of(argument));
                }
            }
            return new Call(tape, asOf);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)));
    }

    private static int run(Path project, List<String> arguments) {
        Call call;
        try {
            call = Call.parse(arguments);
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage());
            System.err.println("usage: demo [TAPE] [--as-of DATE]    DATE such as 2020-12-31");
            return WRONG_CALL;
        }
        if (call.tape().filter(tape -> !Files.isReadable(tape)).isPresent()) {
            System.err.println("There is no tape " + call.tape().get());
            return WRONG_CALL;
        }
        try {
            tell(project, call);
            return 0;
        } catch (UncheckedIOException e) {
            System.err.println("\n" + e.getMessage() + "\nDoes the suite run? Start it with ./deploy/local/up");
            return FAILED;
        } catch (IOException | RuntimeException e) {
            System.err.println("\nThe story broke off: " + e.getMessage());
            return FAILED;
        }
    }

    private static void tell(Path project, Call call) throws IOException {
        var begin = System.nanoTime();
        var ports = SuitePorts.fixed().byName();
        var gateway = URI.create("http://localhost:" + ports.get("gateway"));
        var keycloak = URI.create("http://localhost:" + ports.get("keycloak") + "/auth");
        var suite = new SuiteClient(gateway);
        var identities = new Identities(gateway, keycloak, KeycloakServer.DEMO_PASSWORD);
        var story = new Story(System.out);
        suite.get(null, "/status").expect(200);

        var generator = new TapeGenerator(SEED);
        var persons = generator.persons(GENERATED_BORROWERS);
        var tapeFile = call.tape().orElse(project.resolve("deploy/local/data/tape/generated.csv.gz"));
        if (call.tape().isEmpty()) {
            generator.write(tapeFile, GENERATED_BORROWERS, GENERATED_MONTHS);
        }
        new SuiteTime(suite, identities).moveTo(Instant.now()); // an earlier story may have left it elsewhere
        var onboarding = new Onboarding(story, suite, identities);
        var customers =
                onboarding.tell(new Tape(tapeFile), call.asOf(), call.tape().isEmpty() ? persons : List.of());
        var cast = Cast.of(story, suite, identities);
        var opened = new Repair(cast, customers, persons).tell(call.asOf());
        new Months(cast, opened).tell(YearMonth.from(call.asOf()));
        new Ending(cast, opened).tell();
        System.out.printf("%nThe story is told: %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }
}
