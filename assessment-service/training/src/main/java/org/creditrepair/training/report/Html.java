package org.creditrepair.training.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pieces of a page. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A table of texts; the first column is the head of its row. */
    static String table(List<String> head, List<List<String>> rows) {
        var top = head.stream()
                .map(cell -> "<th scope=\"col\">" + escaped(cell) + "</th>")
                .collect(Collectors.joining());
        var body = rows.stream().map(Html::row).collect(Collectors.joining());
        return "<div class=\"wide\"><table><thead><tr>" + top + "</tr></thead><tbody>" + body
                + "</tbody></table></div>";
    }

    private static String row(List<String> cells) {
        var first = "<th scope=\"row\">" + escaped(cells.getFirst()) + "</th>";
        return cells.subList(1, cells.size()).stream()
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>" + first, "</tr>"));
    }

    static String figure(String caption, String svg) {
        return "<figure>" + svg + "<figcaption>" + escaped(caption) + "</figcaption></figure>";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
