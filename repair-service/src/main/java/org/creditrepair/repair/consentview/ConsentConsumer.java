package org.creditrepair.repair.consentview;

import io.quarkus.arc.All;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads consents to credit repair from privacy-service; other purposes are none of its business. */
@ApplicationScoped
class ConsentConsumer implements EventConsumer {
    private static final String PURPOSE = "credit-repair";

    private final EventDelivery delivery;
    private final ConsentView view;
    private final List<ConsentListener> listeners;

    ConsentConsumer(EventDelivery delivery, ConsentView view, @All List<ConsentListener> listeners) {
        this.delivery = delivery;
        this.view = view;
        this.listeners = listeners;
    }

    /** The part of both events that is needed here. */
    @RegisterForReflection
    record ConsentEvent(UUID subjectId, int version, String purpose) {}

    @Incoming("privacy")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> message) {
        delivery.deliver(this, message);
    }

    @Override
    public String topic() {
        return "creditrepair.privacy";
    }

    @Override
    public String name() {
        return "consent-view";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "ConsentGranted" -> take(event.read(ConsentEvent.class), true);
            case "ConsentWithdrawn" -> take(event.read(ConsentEvent.class), false);
            default -> {
                // the topic tells more than this service needs
            }
        }
    }

    private void take(ConsentEvent consent, boolean granted) {
        if (!PURPOSE.equals(consent.purpose()) || !view.take(consent.subjectId(), granted, consent.version())) {
            return;
        }
        for (var listener : listeners) {
            if (granted) {
                listener.granted(consent.subjectId());
            } else {
                listener.withdrawn(consent.subjectId());
            }
        }
    }
}
