package org.creditrepair.notification.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param key names the sentence that says it, such as {@code count.reached}
 * @param inputs what mattered
 */
public record Finding(String key, List<Input> inputs) {

    public Finding {
        Objects.requireNonNull(key, "key");
        inputs = List.copyOf(inputs);
    }

    public static Finding of(String key, Input... inputs) {
        return new Finding(key, List.of(inputs));
    }

    public Optional<String> input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .map(Input::value)
                .findFirst();
    }
}
