package org.creditrepair.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it came from a topic (CloudEvents, binary mode).
 *
 * @param id unique id of the event
 * @param type name of the event, past tense
 * @param data the payload; {@link #read} gives the part of it that a consumer needs
 */
public record ReceivedEvent(String id, String type, JsonNode data, ObjectReader reader) {

    static ReceivedEvent parse(ConsumerRecord<String, byte[]> message, ObjectReader reader) {
        var id = header(message, "ce_id");
        var type = header(message, "ce_type");
        if (message.value() == null) {
            throw new UnprocessableEventException("the record has no value", null);
        }
        try {
            var data = reader.readTree(message.value());
            if (data == null || !data.isObject()) {
                throw new UnprocessableEventException("the value is not a JSON object", null);
            }
            return new ReceivedEvent(id, type, data, reader);
        } catch (IOException e) {
            throw new UnprocessableEventException("the value is not JSON", e);
        }
    }

    /**
     * The fields of the payload that {@code shape} names; what it does not name is ignored.
     *
     * @throws UnprocessableEventException where a field has no value that the shape accepts
     */
    public <T> T read(Class<T> shape) {
        try {
            return reader.treeToValue(data, shape);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnprocessableEventException("the payload is no " + type, e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnprocessableEventException("the header " + name + " is missing", null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
