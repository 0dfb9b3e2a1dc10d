package org.creditrepair.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** Tapes for tests, and platforms that nobody else uses. */
public final class Tapes {
    public static final String HEADER = "subject_id,obligation,month,band";

    private static final AtomicInteger PLATFORMS = new AtomicInteger();

    private Tapes() {}

    public static String of(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    public static String row(UUID subjectId, String obligation, String month, String band) {
        return subjectId + "," + obligation + "," + month + "," + band;
    }

    public static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String newPlatform() {
        return "platform-" + PLATFORMS.incrementAndGet();
    }
}
