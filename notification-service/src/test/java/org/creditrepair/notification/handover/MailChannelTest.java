package org.creditrepair.notification.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.creditrepair.notification.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailChannelTest {
    private static final UUID NOTICE = UUID.randomUUID();
    private static final Wording.Rendered TEXT = new Wording.Rendered("Subject", "Body");

    @Test
    void a_mail_that_is_taken_bears_the_notices_id() {
        var sent = new ArrayList<Mail>();

        var delivery = new MailChannel(mails -> sent.addAll(List.of(mails))).send(NOTICE, "a@example.test", TEXT);

        assertThat(delivery).isEqualTo(Delivery.ACCEPTED);
        assertThat(sent)
                .singleElement()
                .satisfies(mail -> assertThat(mail.getHeaders().get("Message-ID"))
                        .containsExactly("<" + NOTICE + "@credit-repair>"));
    }

    @ParameterizedTest(name = "reply {0}: {1}")
    @CsvSource({
        "550, RECIPIENT_REFUSED",
        "553, RECIPIENT_REFUSED",
        "421, UNAVAILABLE",
        "451, UNAVAILABLE",
        "452, UNAVAILABLE",
        "530, UNAVAILABLE",
        "535, UNAVAILABLE",
        "554, UNAVAILABLE"
    })
    void only_a_reply_about_the_recipient_is_for_good(int reply, Delivery delivery) {
        var refusal = new SMTPException("refused", reply, List.of(reply + " no"), false);
        var channel = new MailChannel(mails -> {
            throw new CompletionException(refusal);
        });

        assertThat(channel.send(NOTICE, "a@example.test", TEXT)).isEqualTo(delivery);
    }

    @Test
    void a_server_that_is_not_there_may_come_back() {
        var channel = new MailChannel(mails -> {
            throw new CompletionException(new ConnectException("refused"));
        });

        assertThat(channel.send(NOTICE, "a@example.test", TEXT)).isEqualTo(Delivery.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "a@localhost", "a@reader.test\r\nBcc: b@reader.test"})
    void what_is_no_address_is_refused_for_good_and_never_reaches_the_server(String address) {
        var channel = new MailChannel(mails -> {
            throw new AssertionError("it reached the server");
        });

        assertThat(channel.send(NOTICE, address, TEXT)).isEqualTo(Delivery.RECIPIENT_REFUSED);
    }
}
