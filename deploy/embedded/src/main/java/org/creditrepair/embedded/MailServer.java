package org.creditrepair.embedded;

import java.net.URI;
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
    public static MailServer start(Path folder, int smtpPort, int inboxPort) {
        var process = ManagedProcess.startJava(
                "mail",
                folder.toAbsolutePath(),
                Distribution.mailServer().toString(),
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Dgreenmail.smtp.hostname=localhost",
                        "-Dgreenmail.smtp.port=" + smtpPort,
                        "-Dgreenmail.api.hostname=localhost",
                        "-Dgreenmail.api.port=" + inboxPort,
                        "-Dgreenmail.auth.disabled",
                        "-Dlog4j2.level=warn"),
                "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner",
                List.of());
        process.awaitReady(START_LIMIT, () -> Ports.isOpen(smtpPort) && Ports.isOpen(inboxPort));
        return new MailServer(process, smtpPort, URI.create("http://localhost:" + inboxPort));
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
