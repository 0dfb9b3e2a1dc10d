package org.creditrepair.notification.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says sentences that are written half in English, such as {@code 我们会 sue you}, in Chinese, word by word. */
final class MixedLanguage {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;。！？；]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Map<String, String> words;
    private final Pattern word;

    /**
     * @param words Chinese by English, in small letters
     */
    MixedLanguage(Map<String, String> words) {
        this.words = Map.copyOf(words);
        this.word = Pattern.compile(words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", " *(?<![a-z0-9'])(", ")(?![a-z0-9']) *")));
    }

    /** The text with the words that are known in Chinese; empty where no sentence has both Chinese and such words. */
    Optional<FoldedText> inChinese(FoldedText folded) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var known = SENTENCE.matcher(folded.text())
                .results()
                .filter(sentence -> HAN.matcher(sentence.group()).find())
                .flatMap(sentence -> known(folded.text(), sentence))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(replaced(folded, known));
    }

    private Stream<MatchResult> known(String text, MatchResult sentence) {
        return word.matcher(text).region(sentence.start(), sentence.end()).results();
    }

    private FoldedText replaced(FoldedText folded, List<MatchResult> known) {
        var text = new StringBuilder();
        var origins = new ArrayList<Span>();
        var position = 0;
        for (var each : known) {
            text.append(folded.text(), position, each.start());
            origins.addAll(folded.origins().subList(position, each.start()));
            var chinese = words.get(each.group(1));
            var origin = folded.origin(new Span(each.start(1), each.end(1)));
            text.append(chinese);
            chinese.chars().forEach(character -> origins.add(origin));
            position = each.end();
        }
        text.append(folded.text().substring(position));
        origins.addAll(folded.origins().subList(position, folded.text().length()));
        return new FoldedText(text.toString(), origins, List.of());
    }
}
