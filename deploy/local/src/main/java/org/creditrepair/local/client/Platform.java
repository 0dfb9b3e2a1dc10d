package org.creditrepair.local.client;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.creditrepair.local.tape.Person;

/** What the lending platform does. */
public final class Platform {
    /** The platform of the demo user {@code platform}. */
    public static final String ID = "demo-platform";

    private static final int BATCH = 1000;
    private static final int PIPE_BYTES = 1 << 16;

    private final SuiteClient suite;
    private final Identities identities;

    public Platform(SuiteClient suite, Identities identities) {
        this.suite = suite;
        this.identities = identities;
    }

    /** Something that writes CSV, as {@link org.creditrepair.local.tape.Tape#writeImport} does. */
    @FunctionalInterface
    public interface Csv {
        void writeTo(java.io.OutputStream out) throws IOException;
    }

    /** The subjects of the platform's customers, resolved in batches of 1,000. */
    public Map<String, UUID> resolve(List<String> customers) {
        var subjects = new HashMap<String, UUID>();
        for (var start = 0; start < customers.size(); start += BATCH) {
            var batch = customers.subList(start, Math.min(customers.size(), start + BATCH));
            var answer = suite.post(token(), "/api/privacy/v1/subjects:resolve", Map.of("customerRefs", batch))
                    .expect(200);
            answer.body()
                    .get("subjects")
                    .forEach(subject -> subjects.put(
                            subject.get("customerRef").asText(),
                            UUID.fromString(subject.get("subjectId").asText())));
        }
        return subjects;
    }

    /** Sends observations, streamed and gzipped. */
    public Answer report(Csv csv) {
        return report(csv, false);
    }

    /** Sends observations that may replace what was sent before. */
    public Answer correct(Csv csv) {
        return report(csv, true);
    }

    private Answer report(Csv csv, boolean correction) {
        var path = "/api/assessment/v1/imports" + (correction ? "?correction=true" : "");
        return suite.postCsv(token(), path, BodyPublishers.ofInputStream(() -> gzipped(csv)));
    }

    /** Registers the person behind a reference. */
    public UUID register(String customer, Person person) {
        var registration = Map.of(
                "customerRef", customer,
                "profile",
                        Map.of(
                                "kind", "person",
                                "jurisdiction", "CN",
                                "zones", List.of("Asia/Shanghai"),
                                "language", "zh-CN"),
                "name", person.name(),
                "nationalId", person.nationalId(),
                "mobile", person.mobile(),
                "email", person.email(),
                "address", person.address());
        var answer = suite.post(token(), "/api/privacy/v1/subjects", registration);
        if (answer.status() != 200) {
            answer.expect(201);
        }
        return UUID.fromString(answer.text("/subjectId"));
    }

    public Answer disclose(UUID subjectId, String purpose, List<String> fields) {
        return suite.post(
                token(),
                "/api/privacy/v1/disclosures",
                Map.of("subjectId", subjectId, "purpose", purpose, "fields", fields));
    }

    public Answer verify(String caseId) {
        return suite.post(token(), cases(caseId, "verification"), Map.of());
    }

    public Answer stateDebt(String caseId, Map<String, Object> debt) {
        return suite.post(token(), cases(caseId, "debt"), debt);
    }

    public Answer pay(String caseId, String reference, String amount, LocalDate receivedOn) {
        return pay(caseId, reference, amount, receivedOn, UUID.randomUUID().toString());
    }

    public Answer pay(String caseId, String reference, String amount, LocalDate receivedOn, String idempotencyKey) {
        return suite.post(
                token(),
                cases(caseId, "payments"),
                Map.of("reference", reference, "amount", yuan(amount), "receivedOn", receivedOn.toString()),
                idempotencyKey);
    }

    /** One observation as CSV. */
    public static Csv observation(UUID subjectId, String obligation, YearMonth month, String band) {
        var text = "subject_id,obligation,month,band\n%s,%s,%s,%s\n".formatted(subjectId, obligation, month, band);
        return out -> out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    static String cases(String caseId, String action) {
        return "/api/repair/v1/cases/" + caseId + "/" + action;
    }

    private String token() {
        return identities.token("platform");
    }

    /** Runs the writer beside the reader, so that nothing is held whole. */
    private static PipedInputStream gzipped(Csv csv) {
        var in = new PipedInputStream(PIPE_BYTES);
        try {
            var out = new PipedOutputStream(in);
            Thread.ofPlatform().name("csv").start(() -> {
                try (var gzip = new GZIPOutputStream(out, PIPE_BYTES)) {
                    csv.writeTo(gzip);
                } catch (IOException e) {
                    throw new UncheckedIOException("the observations could not be sent", e);
                }
            });
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
