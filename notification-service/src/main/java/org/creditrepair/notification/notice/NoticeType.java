package org.creditrepair.notification.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.wording.ValueKind;

/**
 * Which notice an event causes, or the step of a ladder about what the event told.
 *
 * @param template the name of the text
 * @param channels the ways that have a text; one notice goes each of them, unless a ladder chooses
 * @param parameters what is kept of the event: no personal data
 */
public record NoticeType(
        String eventType, String template, Purpose purpose, List<Channel> channels, List<Parameter> parameters) {

    /**
     * @param name the placeholder that it fills
     * @param field where it stands in the event
     */
    public record Parameter(String name, String field, ValueKind kind) {}

    /** The values of an event as they are kept; a field that it does not have is absent. */
    public Map<String, String> keep(JsonNode event) {
        var kept = new LinkedHashMap<String, String>();
        for (var parameter : parameters) {
            var value = event.path(parameter.field());
            if (value.isObject()) {
                kept.put(
                        parameter.name(),
                        value.path("amount").asText() + " "
                                + value.path("currency").asText());
            } else if (value.isValueNode() && !value.isNull()) {
                kept.put(parameter.name(), value.asText());
            }
        }
        return kept;
    }

    /** Kept values as a reader of the language expects them. */
    Map<String, String> write(Map<String, String> kept, String language) {
        var written = new LinkedHashMap<String, String>();
        for (var parameter : parameters) {
            var value = kept.get(parameter.name());
            if (value != null) {
                written.put(parameter.name(), parameter.kind().write(value, language));
            }
        }
        return written;
    }
}
