package org.creditrepair.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.problem.Cause;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

/**
 * Brings a record to its consumer: once, in one transaction. While the database or another service is away the record
 * is tried again and again; what fails for any other reason is unprocessable and becomes a dead letter.
 */
@ApplicationScoped
public class EventDelivery {
    private static final Logger LOG = Logger.getLogger(EventDelivery.class);

    private final Inbox inbox;
    private final ObjectReader reader;

    EventDelivery(Inbox inbox, ObjectMapper mapper) {
        this.inbox = inbox;
        this.reader = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Delivers one record.
     *
     * @throws UnprocessableEventException where trying again cannot help
     */
    @Retry(maxRetries = -1, delay = 200, maxDuration = 0, jitter = 100, retryOn = TransientFailureException.class)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    public void deliver(EventConsumer consumer, ConsumerRecord<String, byte[]> message) {
        try {
            inbox.accept(consumer, ReceivedEvent.parse(message, reader));
        } catch (SQLException | RuntimeException e) {
            var cause = Cause.of(e);
            if (!(e instanceof UnprocessableEventException) && isTransient(e)) {
                LOG.warnf("event waits: %s cause=%s", placeOf(consumer, message), cause);
                throw new TransientFailureException(e);
            }
            LOG.errorf("event is a dead letter: %s cause=%s", placeOf(consumer, message), cause);
            throw new UnprocessableEventException(cause, null);
        }
    }

    private static String placeOf(EventConsumer consumer, ConsumerRecord<String, byte[]> message) {
        return "consumer=%s topic=%s partition=%d offset=%d"
                .formatted(consumer.name(), message.topic(), message.partition(), message.offset());
    }

    /** Lost connections, exhausted pools, deadlocks, shut-downs and other services that do not answer. */
    static boolean isTransient(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isTransientState(sql.getSQLState())
                    || cause instanceof IOException && !(cause instanceof JsonProcessingException)
                    || cause instanceof TransactionalException transactional && transactional.getCause() == null) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 connection, 40 rollback, 53 resources, 57 operator; none where the pool gave no connection. */
    private static boolean isTransientState(String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57");
    }
}
