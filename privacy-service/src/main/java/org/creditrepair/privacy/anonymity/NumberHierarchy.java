package org.creditrepair.privacy.anonymity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * Intervals over numbers, each level wider than the one before:
 *
 * <pre>{@code
 * version;2026-11
 * from;0
 * to;120
 * widths;5;10;40;*
 * }</pre>
 *
 * <p>Values run from the first number up to, and without, the second. An interval begins at a whole number of widths
 * from the first and ends with the domain at the latest; {@code *} is the whole domain. The loss of a label is its
 * width over that of the domain. An absent value, an empty text, keeps a label of its own below {@code *} and loses
 * nothing.
 */
public final class NumberHierarchy implements Hierarchy {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final String version;
    private final BigDecimal from;
    private final BigDecimal to;
    private final List<Optional<BigDecimal>> widths;

    private NumberHierarchy(String version, BigDecimal from, BigDecimal to, List<Optional<BigDecimal>> widths) {
        this.version = version;
        this.from = from;
        this.to = to;
        this.widths = widths;
    }

    /**
     * @return refused with {@code text} where that is null; with the key where a line is missing or cannot be read, or
     *     where {@code to} is not above {@code from}; or with the width that is not a whole multiple of the one before
     */
    public static Result<Hierarchy> read(String name, String text) {
        return HierarchyText.keyed(name, text, "widths").then(lines -> made(name, lines));
    }

    @Override
    public int levels() {
        return 1 + widths.size();
    }

    @Override
    public Optional<List<Step>> path(String value) {
        if (value != null && value.isEmpty()) {
            return Optional.of(HierarchyText.absent(widths.stream().map(Optional::isEmpty)));
        }
        return number(value)
                .filter(number -> number.compareTo(from) >= 0 && number.compareTo(to) < 0)
                .map(number -> {
                    var path = new ArrayList<Step>();
                    path.add(new Step(value, 0));
                    widths.forEach(width -> path.add(width.map(some -> interval(number, some))
                            .orElse(new Step(HierarchyText.EVERYTHING, WHOLE_LOSS))));
                    return List.copyOf(path);
                });
    }

    @Override
    public String version() {
        return version;
    }

    private Step interval(BigDecimal number, BigDecimal width) {
        var start = from.add(
                number.subtract(from).divide(width, 0, RoundingMode.DOWN).multiply(width));
        var end = start.add(width).min(to);
        return new Step(
                "[" + plain(start) + ", " + plain(end) + ")",
                HierarchyText.loss(end.subtract(start), to.subtract(from)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Result<Hierarchy> made(String name, Map<String, List<String>> lines) {
        var from = number(lines.get("from").getFirst());
        if (from.isEmpty()) {
            return Result.refused(Reason.UNREADABLE, name, "from");
        }
        var to = number(lines.get("to").getFirst());
        if (to.isEmpty()) {
            return Result.refused(Reason.UNREADABLE, name, "to");
        }
        if (to.get().compareTo(from.get()) <= 0) {
            return Result.refused(Reason.OUT_OF_RANGE, name, "to");
        }
        var version = lines.get("version").getFirst();
        return widths(name, lines.get("widths"))
                .map(widths -> new NumberHierarchy(version, from.get(), to.get(), widths));
    }

    private static Result<List<Optional<BigDecimal>>> widths(String name, List<String> cells) {
        var widths = new ArrayList<Optional<BigDecimal>>();
        for (var cell : cells) {
            var width = number(cell);
            if (width.filter(some -> some.signum() > 0).isEmpty() && !cell.equals(HierarchyText.EVERYTHING)) {
                return Result.refused(Reason.UNREADABLE, name, "width " + cell);
            }
            if (!widths.isEmpty() && !coarser(widths.getLast(), width)) {
                return Result.refused(Reason.NOT_COARSER, name, "width " + cell);
            }
            widths.add(width);
        }
        return new Result.Accepted<>(List.copyOf(widths));
    }

    private static boolean coarser(Optional<BigDecimal> before, Optional<BigDecimal> width) {
        return before.isPresent()
                && width.map(some -> some.compareTo(before.get()) > 0
                                && some.remainder(before.get()).signum() == 0)
                        .orElse(true);
    }

    private static Optional<BigDecimal> number(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
