package org.creditrepair.privacy.anonymity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * What a release is and how it was made, to be kept with it and given with it. It holds no cell of the table.
 *
 * @param columns the columns released, in their order
 * @param rowsIn rows of the input
 * @param rowsOut rows released; the others were suppressed
 * @param loss share of the quasi-identifiers' information that is lost: the mean over all their cells of the input of
 *     (values that the label stands for - 1) / (values of the domain - 1), or of the interval's share of its domain
 *     (Iyengar 2002); a suppressed cell has lost all
 * @param distanceFromInput for each sensitive column in the order of the roles, the greatest distance of a released
 *     class from the whole input: what {@link Criteria#t} limits. {@link Measurement#t} of the release compares with
 *     the released rows alone
 * @param before measured on the input
 * @param after measured on the release
 */
public record Manifest(
        List<Column> columns,
        Criteria criteria,
        int rowsIn,
        int rowsOut,
        Ratio loss,
        Map<String, Ratio> distanceFromInput,
        Measurement before,
        Measurement after) {
    /** What the release is by law, for people. */
    public static final String STATEMENT_EN = """
            De-identified, not anonymised (PIPL article 73): together with other information a person may still be found, and
            the input and its keys exist. It stays personal data (article 4); purpose, recipient and time are bound.""";

    public static final String STATEMENT_ZH_CN =
            "本数据经去标识化处理，并非匿名化（《个人信息保护法》第七十三条）：结合其他信息仍可能识别到个人，且原始数据及密钥仍然存在。其仍属于个人信息（第四条），仅限约定的目的、接收方和期限内使用。";

    private static final int DECIMALS = 6;

    /** What a column is in a release. */
    public enum Role {
        QUASI_IDENTIFIER,
        SENSITIVE,
        KEPT
    }

    /**
     * @param generalisation absent where the column is not a quasi-identifier
     */
    public record Column(String name, Role role, Optional<Generalisation> generalisation) {}

    /**
     * @param level 0 is the value itself
     * @param highestLevel of the hierarchy
     * @param hierarchyVersion what the hierarchy's text says that it is
     */
    public record Generalisation(int level, int highestLevel, String hierarchyVersion) {}

    public Manifest {
        columns = List.copyOf(columns);
        distanceFromInput = Collections.unmodifiableMap(new LinkedHashMap<>(distanceFromInput));
    }

    public int suppressedRows() {
        return rowsIn - rowsOut;
    }

    /**
     * One fact a line, key and value parted by a colon, always in the same order; shares rounded up to six decimals. In
     * the name of a column, colons, backslashes and what is not printed are written by their numbers, as in
     * <code>&#92;u{a}</code> for a line feed, so that no name can pass for another fact.
     */
    public String text() {
        var text = new StringBuilder();
        columns.forEach(column -> line(text, "column " + printed(column.name()), described(column)));
        line(text, "criteria", criteria.text());
        line(text, "rows", rowsIn + " in, " + rowsOut + " out, " + suppressedRows() + " suppressed");
        line(text, "loss", shown(loss));
        distanceFromInput.forEach(
                (column, distance) -> line(text, "distance from input of " + printed(column), shown(distance)));
        measured(text, "before", before);
        measured(text, "after", after);
        line(text, "statement", STATEMENT_EN.replace("\n", " "));
        line(text, "声明", STATEMENT_ZH_CN);
        return text.toString();
    }

    private static void measured(StringBuilder text, String when, Measurement measurement) {
        line(text, when, "k=" + measurement.k() + " classes=" + measurement.classes());
        line(text, when + " highest risk", shown(measurement.highestRisk()));
        line(text, when + " rows at highest risk", Integer.toString(measurement.rowsAtHighestRisk()));
        line(text, when + " average risk", shown(measurement.averageRisk()));
        line(text, when + " uniqueness", shown(measurement.uniqueness()));
        measurement.l().forEach((column, l) -> line(text, when + " l of " + printed(column), l.toString()));
        measurement.t().forEach((column, t) -> line(text, when + " t of " + printed(column), shown(t)));
    }

    private static String described(Column column) {
        var role = column.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return column.generalisation()
                .map(made -> role + ", level " + made.level() + " of " + made.highestLevel() + ", hierarchy version "
                        + made.hierarchyVersion())
                .orElse(role);
    }

    private static String printed(String name) {
        return name.codePoints()
                .mapToObj(sign -> isPlain(sign) ? Character.toString(sign) : "\\u{" + Integer.toHexString(sign) + "}")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR -> sign == ' ';
            default -> sign != ':' && sign != '\\' && !WrittenSigns.isUnseen(sign);
        };
    }

    private static String shown(Ratio ratio) {
        return ratio.toDecimal(DECIMALS).toPlainString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
