package org.creditrepair.notification.ladder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.rule.Confidence;

/** One block of {@code courses.txt}: a ladder, a history and the contacts that are expected. */
record Course(String title, Ladder ladder, History history, List<String> expected) {
    static final LocalDate DAY_0 = LocalDate.parse("2026-01-01");
    static final Currency CNY = Currency.getInstance("CNY");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }

    static List<Course> all() {
        try (var stream = Course.class.getResourceAsStream("/ladder/courses.txt")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var courses = new ArrayList<Course>();
            for (var block : text.split("(?m)^\\[")) {
                if (!block.startsWith("#")) {
                    courses.add(new Reader(block).read());
                }
            }
            return courses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }

    private static final class Reader {
        private final List<String> lines;
        private final List<Fact> facts = new ArrayList<>();
        private final List<LadderVersion> versions = new ArrayList<>();
        private final List<String> expected = new ArrayList<>();
        private OnHold onHold = OnHold.STEPS_WAIT;
        private int number = 1;
        private LocalDate from = LONG_AGO;
        private List<Step> steps = new ArrayList<>();

        Reader(String block) {
            lines = block.lines().filter(line -> !line.isBlank()).toList();
        }

        Course read() {
            lines.stream().skip(1).forEach(this::take);
            endVersion();
            var title = lines.getFirst().substring(0, lines.getFirst().length() - 1);
            return new Course(
                    title,
                    new Ladder("course", onHold, versions),
                    History.of(CNY, facts).orThrow(),
                    expected);
        }

        private void take(String line) {
            var words = line.split(" ");
            switch (words[0]) {
                case "on-hold" -> onHold = words[1].equals("clock-stops") ? OnHold.CLOCK_STOPS : OnHold.STEPS_WAIT;
                case "starts" -> from = at(words[1]);
                case "step" -> steps.add(StepText.parse(words[1], line.split(" ", 3)[2]));
                case "version" -> {
                    endVersion();
                    number = Integer.parseInt(words[1]);
                    from = at(words[3]);
                }
                case "=>" -> expected.add(line.substring(3));
                default -> facts.add(fact(words));
            }
        }

        private void endVersion() {
            versions.add(new LadderVersion(number, from, "test", Confidence.HIGH, steps));
            steps = new ArrayList<>();
        }

        private static Fact fact(String[] words) {
            return switch (words[0]) {
                case "due" -> {
                    var known = words.length > 4 ? at(words[5]) : at(words[2]).minusDays(60);
                    yield new Fact.Due(known, words[1], at(words[2]), new BigDecimal(words[3]));
                }
                case "paid" -> new Fact.Paid(at(words[2]), words[1], new BigDecimal(words[3]));
                case "reversed" -> new Fact.Reversed(at(words[2]), words[1], new BigDecimal(words[3]));
                case "failed" -> new Fact.CollectionFailed(at(words[1]), words[2]);
                case "tagged" -> new Fact.Tagged(at(words[1]), words[2]);
                case "untagged" -> new Fact.Untagged(at(words[1]), words[2]);
                case "held" -> {
                    var until = Optional.of(words[2])
                            .filter(word -> !word.equals("open"))
                            .map(Reader::at);
                    yield new Fact.Held(at(words[1]), until, words[3]);
                }
                case "released" -> new Fact.Released(at(words[1]), words[2]);
                case "closed" -> new Fact.ChannelClosed(at(words[1]), words[2]);
                case "opened" -> new Fact.ChannelOpened(at(words[1]), words[2]);
                case "bounced" -> new Fact.ContactFailed(at(words[1]), words[2]);
                case "answered" -> new Fact.Answered(at(words[1]));
                default -> throw new IllegalArgumentException(String.join(" ", words));
            };
        }

        private static LocalDate at(String number) {
            return day(Integer.parseInt(number));
        }
    }
}
