package org.creditrepair.notification.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Outcomes of rules as JSON. */
@Converter
class RulesConverter implements AttributeConverter<List<KeptRule>, String> {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<KeptRule> rules) {
        try {
            return mapper.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules cannot be written as JSON", e);
        }
    }

    @Override
    public List<KeptRule> convertToEntityAttribute(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<KeptRule>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules cannot be read from JSON", e);
        }
    }
}
