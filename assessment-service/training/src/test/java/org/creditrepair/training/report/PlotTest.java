package org.creditrepair.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.training.report.Plot.Point;
import org.creditrepair.training.report.Plot.Range;
import org.junit.jupiter.api.Test;

class PlotTest {
    private static final Range SHARE = new Range("share", 0, 1);

    /** The plot is 356 by 248 pixels, from (52, 260) up to (408, 12). */
    @Test
    void a_line_runs_from_corner_to_corner() {
        var svg = new Plot(SHARE, SHARE)
                .line("a", List.of(new Point(0, 0), new Point(0.5, 0.25), new Point(1, 1)))
                .svg("line");

        assertThat(svg).contains("<polyline class=\"a\" points=\"52.0,260.0 230.0,198.0 408.0,12.0\"/>");
    }

    @Test
    void what_lies_outside_is_drawn_at_the_edge() {
        assertThat(new Plot(SHARE, SHARE).dots("b", List.of(new Point(-1, 7))).svg("dots"))
                .contains("<circle class=\"b\" r=\"3.5\" cx=\"52.0\" cy=\"12.0\"/>");
    }

    /** Zero is in the middle: the first bar goes up from it, the second one down. */
    @Test
    void bars_stand_on_zero() {
        var svg = new Plot(new Range("", 0, 1), new Range("WOE", -1, 1))
                .bars(List.of("a"), List.of(List.of(1.0, -0.5)))
                .svg("bars");

        assertThat(svg)
                .contains("<rect class=\"a\" x=\"69.8\" y=\"12.0\" width=\"142.4\" height=\"124.0\">")
                .contains("<rect class=\"a\" x=\"247.8\" y=\"136.0\" width=\"142.4\" height=\"62.0\">");
    }

    @Test
    void two_series_stand_side_by_side() {
        var svg = new Plot(new Range("", 0, 1), SHARE)
                .bars(List.of("a", "b"), List.of(List.of(1.0), List.of(0.5)))
                .svg("bars");

        assertThat(svg)
                .contains("<rect class=\"a\" x=\"87.6\" y=\"12.0\" width=\"142.4\" height=\"248.0\">")
                .contains("<rect class=\"b\" x=\"230.0\" y=\"136.0\" width=\"142.4\" height=\"124.0\">");
    }

    @Test
    void axes_have_labels_and_ticks() {
        assertThat(new Plot(new Range("score", 300, 700), SHARE).svg("t & u"))
                .contains(">score<", ">share<", ">300<", ">700<", ">0.25<", "t &amp; u");
    }

    @Test
    void an_axis_without_extent_has_one() {
        assertThat(new Range("x", 5, 5)).isEqualTo(new Range("x", 5, 6));
        assertThat(new Range("x", 5, Double.NaN).to()).isEqualTo(6);
    }

    @Test
    void a_table_escapes_its_cells() {
        assertThat(Html.table(List.of("a<b", "c"), List.of(List.of("1", "&"))))
                .contains("<th scope=\"col\">a&lt;b</th><th scope=\"col\">c</th>")
                .contains("<tr><th scope=\"row\">1</th><td>&amp;</td></tr>");
        assertThat(Html.number(0.12345)).isEqualTo("0.1235");
        assertThat(Html.percent(0.1234)).isEqualTo("12.3 %");
        assertThat(Html.figure("<", "<svg/>")).isEqualTo("<figure><svg/><figcaption>&lt;</figcaption></figure>");
    }
}
