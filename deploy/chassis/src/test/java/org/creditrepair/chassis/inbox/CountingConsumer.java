package org.creditrepair.chassis.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.Counter;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts events by the name in them; what it does with some names stands in them too. */
@ApplicationScoped
class CountingConsumer implements EventConsumer {
    private final Counter counter;
    private final EventDelivery delivery;
    private final Set<String> failedBefore = ConcurrentHashMap.newKeySet();

    CountingConsumer(Counter counter, EventDelivery delivery) {
        this.counter = counter;
        this.delivery = delivery;
    }

    record Named(String name) {}

    @Incoming("facts")
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
        return "counting";
    }

    @Override
    public void on(ReceivedEvent event) {
        var name = event.read(Named.class).name();
        counter.count(name);
        if (name.startsWith("database-away") && failedBefore.add(name)) {
            throw new IllegalStateException(new SQLException("connection lost", "08006"));
        }
        if (name.startsWith("broken") && failedBefore.add(name)) {
            throw new IllegalStateException("a bug, mended before the replay");
        }
    }
}
