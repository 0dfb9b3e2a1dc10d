package org.creditrepair.notification.sentence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of one subject in one language: a properties file in UTF-8 whose values hold {@code {placeholders}}. A
 * key {@code value.NAME.WORD} tells how a word of the value of that name is said in the language.
 */
public final class Sentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)}");

    private final Map<String, String> texts;

    private Sentences(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads {@code FOLDER/zh-CN.properties} or {@code FOLDER/en.properties} beside the code.
     *
     * @param folder such as {@code /ladder-texts}
     * @param language BCP 47 tag; every kind of Chinese is {@code zh-CN}, everything else English
     */
    public static Sentences read(String folder, String language) {
        var path = folder + "/" + (isChinese(language) ? "zh-CN" : "en") + ".properties";
        try (var stream = Sentences.class.getResourceAsStream(path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return new Sentences(properties.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> entry.getKey().toString(),
                            entry -> entry.getValue().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + path + " could not be read", e);
        }
    }

    /** Whether the language is a kind of Chinese. */
    public static boolean isChinese(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("zh");
    }

    /** Whether there is a sentence of that key. */
    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    /**
     * The sentence of a key with its values filled in, each word of a value as it is said in the language.
     *
     * @throws IllegalArgumentException where there is no such sentence, or no value for a placeholder
     */
    public String say(String key, Map<String, ?> values) {
        var sentence = texts.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        return PLACEHOLDER
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values.get(found.group(1)))));
    }

    private String value(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("no value of " + name);
        }
        return Arrays.stream(value.toString().split(" ", -1))
                .map(word -> texts.getOrDefault("value." + name + "." + word, word))
                .collect(Collectors.joining(" "));
    }
}
