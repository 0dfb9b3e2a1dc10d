package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.anonymity.Result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedHierarchiesTest {

    @Test
    void no_text_is_refused_as_missing() {
        var missing = Result.refused(Reason.MISSING, "q", "text");

        assertThat(ValueHierarchy.read("q", null)).isEqualTo(missing);
        assertThat(NumberHierarchy.read("q", null)).isEqualTo(missing);
        assertThat(DateHierarchy.read("q", null)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''|EMPTY",
                "a;x/b;x|EMPTY",
                "version;1;2/a;x|EMPTY",
                "version/a;x|EMPTY",
                "a;x/version;1|EMPTY",
                "version;/a;x|UNREADABLE",
                "version;a b/a;x|UNREADABLE",
                "version;12345678901234567890123456789012345678901/a;x|UNREADABLE",
                "version;1234567890123456789012345678901234567890/a;x|none",
                "version;1/version;x/b;x|none",
            })
    void values_need_a_version_in_their_first_line(String lines, Reason reason) {
        var reading = ValueHierarchy.read("q", lines.replace('/', '\n'));

        if (reason == null) {
            assertThat(reading).isInstanceOf(Result.Accepted.class);
        } else {
            assertThat(reading).isEqualTo(Result.refused(reason, "q", "version"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|EMPTY",
                "version/|EMPTY",
                "version;/|UNREADABLE",
                "version;a b/|UNREADABLE",
                "version;1/version;2/|COMES_TWICE",
            })
    void numbers_and_dates_need_a_version(String version, Reason reason) {
        var line = version == null ? "" : version.replace('/', '\n');

        assertThat(NumberHierarchy.read("age", line + "from;0\nto;9\nwidths;1"))
                .isEqualTo(Result.refused(reason, "age", "version"));
        assertThat(DateHierarchy.read("born", line + "from;1990-01-01\nto;1990-02-01\nlevels;*"))
                .isEqualTo(Result.refused(reason, "born", "version"));
    }

    @Test
    void lines_that_make_no_hierarchy_are_refused_without_their_values() {
        assertThat(ValueHierarchy.read("zip", "version;1\n \n"))
                .isEqualTo(Result.refused(Reason.EMPTY, "zip", "lines"));
        assertThat(ValueHierarchy.read("zip", "version;1\na;x\nb"))
                .isEqualTo(Result.refused(Reason.UNEVEN_DEPTH, "zip", "line 3"));
        assertThat(ValueHierarchy.read("zip", "version;1\na;x\nb;x;*"))
                .isEqualTo(Result.refused(Reason.UNEVEN_DEPTH, "zip", "line 3"));
        assertThat(ValueHierarchy.read("zip", "version;1\na;x\nb;x\na;x"))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "zip", "line 4"));
        assertThat(ValueHierarchy.read("zip", "version;1\na;x;1\nb;y;2\nc;x;2"))
                .isEqualTo(Result.refused(Reason.NOT_COARSER, "zip", "line 4 level 2"));
        assertThat(ValueHierarchy.read("zip", "version;1\na;x;1;*\nb;y;1;+"))
                .isEqualTo(Result.refused(Reason.NOT_COARSER, "zip", "line 3 level 3"));
    }

    /** A gap would stand in a release as an absent value. */
    @ParameterizedTest
    @CsvSource({
        "a;;*, line 2 level 1",
        "a;x;, line 2 level 2",
        "a;x;*/b; ;*, line 3 level 1",
        "a;x;*/b;x;, line 3 level 2",
        ";;, line 2 level 1",
    })
    void a_gap_between_the_levels_is_refused(String lines, String place) {
        assertThat(ValueHierarchy.read("zip", "version;1\n" + lines.replace('/', '\n')))
                .isEqualTo(Result.refused(Reason.EMPTY, "zip", place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to;9/widths;1|EMPTY|from",
                "from;0/widths;1|EMPTY|to",
                "from;0/to;9|EMPTY|widths",
                "from;0/to;9/widths|EMPTY|widths",
                "from;zero/to;9/widths;1|UNREADABLE|from",
                "from;0/to;nine/widths;1|UNREADABLE|to",
                "from;0/to;9/widths;1/step;2|UNREADABLE|step",
                "from;0/to;9/to;8/widths;1|COMES_TWICE|to",
                "from;0;1/to;9/widths;1|UNREADABLE|from",
                "from;0/to;9;10/widths;1|UNREADABLE|to",
                "from;0/to;9/widths;|UNREADABLE|'width '",
                "from;0/to;9/widths;5;|UNREADABLE|'width '",
                "from;0/to;0/widths;1|OUT_OF_RANGE|to",
                "from;0/to;9/widths;one|UNREADABLE|width one",
                "from;0/to;9/widths;0|UNREADABLE|width 0",
                "from;0/to;9/widths;-1|UNREADABLE|width -1",
                "from;0/to;9/widths;2;3|NOT_COARSER|width 3",
                "from;0/to;9/widths;2;2|NOT_COARSER|width 2",
                "from;0/to;9/widths;4;2|NOT_COARSER|width 2",
                "from;0/to;9/widths;*;2|NOT_COARSER|width 2",
                "from;0/to;9/widths;*;*|NOT_COARSER|width *",
            })
    void numbers_that_make_no_hierarchy_are_refused(String lines, Reason reason, String value) {
        assertThat(NumberHierarchy.read("age", "version;1\n" + lines.replace('/', '\n')))
                .isEqualTo(Result.refused(reason, "age", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from;1990/to;2000-01-01/levels;year|UNREADABLE|from",
                "from;1990-01-01/to;2000-02-30/levels;year|UNREADABLE|to",
                "from;1990-01-01/to;1990-01-01/levels;year|OUT_OF_RANGE|to",
                "from;1990-01-01/to;1990-01-02/levels;week|UNREADABLE|level week",
                "from;1990-01-01/to;1990-01-02/levels;0 years|UNREADABLE|level 0 years",
                "from;1990-01-01/to;1990-01-02/levels;4 years;6 years|NOT_COARSER|level 6 years",
                "from;1990-01-01/to;1990-01-02/levels;year;month|NOT_COARSER|level month",
                "from;1990-01-01/to;1990-01-02/levels;year;year|NOT_COARSER|level year",
                "from;1990-01-01/to;1990-01-02/levels;*;year|NOT_COARSER|level year",
                "from;1990-01-01/to;1990-01-02/levels;*;*|NOT_COARSER|level *",
                "from;1990-01-01/to;1990-01-02|EMPTY|levels",
                "from;1990-01-01;1990-01-02/to;1990-01-03/levels;year|UNREADABLE|from",
                "from;1990-01-01/to;1990-01-03;*/levels;year|UNREADABLE|to",
            })
    void dates_that_make_no_hierarchy_are_refused(String lines, Reason reason, String value) {
        assertThat(DateHierarchy.read("born", "version;1\n" + lines.replace('/', '\n')))
                .isEqualTo(Result.refused(reason, "born", value));
    }
}
