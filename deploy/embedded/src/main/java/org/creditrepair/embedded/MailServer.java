package org.creditrepair.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * GreenMail: takes every message by SMTP and shows it at a URL. Messages live in memory and end with it.
 *
 * @param smtpPort SMTP without authentication, on loopback
 */
public record MailServer(ManagedProcess process, int smtpPort, URI url) implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** Starts SMTP on one port and the inbox on another. */
    public static MailServer start(Path where, int smtpPort, int inboxPort) {
        var folder = where.toAbsolutePath();
        var process = ManagedProcess.startJava(
                "mail",
                folder,
                Distribution.mailServer().toString(),
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Dgreenmail.smtp.hostname=localhost",
                        "-Dgreenmail.smtp.port=" + smtpPort,
                        "-Dgreenmail.api.hostname=localhost",
                        "-Dgreenmail.api.port=" + inboxPort,
                        "-Dgreenmail.auth.disabled",
                        "-Dlog4j2.configurationFile=" + quietLog(folder)),
                "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner",
                List.of());
        process.awaitReady(START_LIMIT, () -> Ports.isOpen(smtpPort) && Ports.isOpen(inboxPort));
        return new MailServer(process, smtpPort, URI.create("http://localhost:" + inboxPort));
    }

    /** Its own configuration logs every address that a message goes to. */
    private static Path quietLog(Path folder) {
        try {
            return Distribution.unpack("log4j2.properties", Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("the mail server's log cannot be configured", e);
        }
    }

    /** Where the messages to an address can be read, as JSON. */
    public URI inbox(String address) {
        return url.resolve("/api/user/" + address + "/messages/INBOX/");
    }

    @Override
    public void close() {
        process.close();
    }
}
