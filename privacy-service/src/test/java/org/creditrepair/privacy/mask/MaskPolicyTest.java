package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskPolicyTest {
    private static final String HEAD = "version 1\n" + String.join("|", MaskRow.COLUMNS) + "\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Viewer VIEWER = new Viewer("case-officer", "case", "assigned", "web");

    private static String row(String id, String coverage, String dates) {
        return "%s|name|%s|1|0|2|*||%s|practice|做法|medium\n".formatted(id, coverage, dates);
    }

    private static MaskPolicy policy(String... rows) {
        return policyOf(HEAD + String.join("", rows));
    }

    private static MaskPolicy policyOf(String text) {
        return switch (MaskPolicy.read("test", text)) {
            case MaskPolicy.Reading.Read read -> read.policy();
            case MaskPolicy.Reading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static Optional<String> decidingRow(MaskPolicy policy, Viewer viewer) {
        return policy.decide(FieldClass.NAME, viewer, DAY).rowId();
    }

    @Test
    void where_no_row_covers_the_view_all_is_hidden() {
        var decision = policy(row("one", "auditor|any|any|any", "2021-11-01|")).decide(FieldClass.NAME, VIEWER, DAY);

        assertThat(decision.rowId()).isEmpty();
        assertThat(decision.mask()).isEqualTo(Mask.ALL_HIDDEN);
        assertThat(decision.apply("测试甲")).isEqualTo("****");
        assertThat(decision.apply(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "case-officer|any|any|any, any|case|assigned|web",
        "any|case|any|any, any|any|assigned|web",
        "any|any|assigned|any, any|any|any|web",
        "any|any|any|web, any|any|any|any",
        "case-officer|case|any|any, case-officer|any|assigned|web",
        "case-officer|case|assigned|any, case-officer|case|any|web",
        "case-officer|case|assigned|web, case-officer|case|assigned|any",
    })
    void the_more_specific_row_decides_wherever_it_stands(String specific, String general) {
        var first = row("specific", specific, "2021-11-01|");
        var second = row("general", general, "2021-11-01|");

        assertThat(decidingRow(policy(first, second), VIEWER)).hasValue("specific");
        assertThat(decidingRow(policy(second, first), VIEWER)).hasValue("specific");
    }

    @ParameterizedTest
    @CsvSource({
        "auditor|any|any|any",
        "case-officer|audit|any|any",
        "any|any|none|any",
        "case-officer|case|assigned|api",
    })
    void a_row_that_names_something_else_covers_nothing(String coverage) {
        assertThat(decidingRow(policy(row("one", coverage, "2021-11-01|")), VIEWER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-01-31, true", "2026-02-01, false"})
    void a_row_holds_on_its_days(LocalDate day, boolean holds) {
        var policy = policy(row("one", "any|any|any|any", "2026-01-01|2026-01-31"));

        assertThat(policy.decide(FieldClass.NAME, VIEWER, day).rowId().isPresent())
                .isEqualTo(holds);
    }

    @Test
    void a_row_of_another_field_decides_nothing() {
        var policy = policy(row("one", "any|any|any|any", "2021-11-01|"));

        assertThat(policy.decide(FieldClass.MOBILE, VIEWER, DAY).rowId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01|2021-12-31, 2022-01-01|, true",
        "2022-01-01|, 2021-01-01|2021-12-31, true",
        "2021-01-01|2021-12-31, 2021-12-31|, false",
        "2021-12-31|, 2021-01-01|2021-12-31, false",
        "2021-01-01|, 2030-01-01|, false",
        "2021-01-01|2030-12-31, 2025-01-01|2025-12-31, false",
    })
    void two_rows_for_the_same_views_may_only_follow_each_other(String first, String second, boolean isRead) {
        var text = HEAD + row("one", "any|any|any|any", first) + row("two", "any|any|any|any", second);

        var reading = MaskPolicy.read("test", text);

        assertThat(reading instanceof MaskPolicy.Reading.Read).isEqualTo(isRead);
        if (!isRead) {
            assertThat(reading)
                    .isEqualTo(new MaskPolicy.Reading.Refused(
                            "test line 4 cannot be read: two covers the same views as one"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one|secret|any|any|any|any|0|0|1|*||2021-11-01||s|s|high; cannot be read: no row may show a field of this class: secret",
                "one|shoe-size|any|any|any|any|0|0|1|*||2021-11-01||s|s|high; cannot be read: field is no class of fields: shoe-size",
                "one|unknown|any|any|any|any|0|0|1|*||2021-11-01||s|s|high; cannot be read: field is no class of fields: unknown",
                "One|name|any|any|any|any|0|0|1|*||2021-11-01||s|s|high; cannot be read: id is no name: One",
                "no-row|name|any|any|any|any|0|0|1|*||2021-11-01||s|s|high; cannot be read: id stands for no row: no-row",
                "a_b|name|any|any|any|any|0|0|1|*||2021-11-01||s|s|high; cannot be read: id is no name: a_b",
                "one|address|any|any|any|any|6|1|12|*||2021-11-01||s|s|high; cannot be read: the end of a field of this class is never shown: address",
                "one|date-of-birth|any|any|any|any|4|2|10|*||2021-11-01||s|s|high; cannot be read: the end of a field of this class is never shown: date-of-birth",
                "one|name|any|any|any|any|1|0|1|*||2021-11-01||s|s|high; cannot be read: a mask of 1 and 0 hides nothing at 1",
                "one|name|any|any|any|any|1|0|2|**||2021-11-01||s|s|high; cannot be read: character must be one: **",
                "one|name|any|any|any|any|1|0|2|*|x|2021-11-01||s|s|high; shown-lengths cannot be read: x",
                "one|name|any|any|any|any|1|0|2|*|x-3|2021-11-01||s|s|high; shown-lengths cannot be read: x-3",
                "one|name|any|any|any|any|1|0|2|*|9-3|2021-11-01||s|s|high; shown-lengths cannot be read: 9-3",
                "one|name|any|any|any|any|1|0|2|*||2021-11-02|2021-11-01|s|s|high; cannot be read: valid-until lies before valid-from: 2021-11-02",
                "one|name|any|any|any|any|one|0|2|*||2021-11-01||s|s|high; head cannot be read: one",
                "one|name||any|any|any|1|0|2|*||2021-11-01||s|s|high; role cannot be read: it is empty",
                "one|name|any|any|any|any|1|0|2|*||2021-11-01||s|s|sure; confidence cannot be read: sure",
                "one|name|any|any|any|any|1|0|2|*||2021-11-01||s||high; source-zh cannot be read: it is empty",
                "one|name; cannot be read: one|name",
            })
    void a_row_that_is_no_rule_refuses_the_policy_with_its_line(String row, String why) {
        assertThat(MaskPolicy.read("test", HEAD + row)).isEqualTo(new MaskPolicy.Reading.Refused("test line 3 " + why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# version 1\n", "version\n", "version \n", "version A\n", "version a_b\n", "versions 1\n"})
    void a_policy_without_a_version_is_refused(String version) {
        var text = version + HEAD.substring(HEAD.indexOf('\n') + 1) + row("one", "any|any|any|any", "2021-11-01|");

        assertThat(MaskPolicy.read("test", text))
                .isEqualTo(
                        new MaskPolicy.Reading.Refused("test must begin with its version, as in version 2026-11-24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but this\n"})
    void a_policy_without_a_line_is_refused(String text) {
        assertThat(MaskPolicy.read("test", text))
                .isEqualTo(
                        new MaskPolicy.Reading.Refused("test must begin with its version, as in version 2026-11-24"));
    }

    @Test
    void a_policy_has_a_name() {
        assertThat(MaskPolicy.read("a_b", HEAD + row("one", "any|any|any|any", "2021-11-01|")))
                .isEqualTo(new MaskPolicy.Reading.Refused("a policy cannot be called a_b"));
    }

    @Test
    void comments_and_empty_lines_may_stand_before_the_version() {
        var reading = MaskPolicy.read("test", "# of tests\n\n " + HEAD + row("one", "any|any|any|any", "2021-11-01|"));

        assertThat(reading).isInstanceOf(MaskPolicy.Reading.Read.class);
    }

    @Test
    void an_id_does_not_lead_to_the_rows_of_another_version() {
        var text = HEAD + row("one", "any|any|any|any", "2021-11-01|");
        var wider = text.replace("version 1", "version 2").replace("|1|0|2|", "|2|0|4|");
        var id = policyOf(text).decide(FieldClass.NAME, VIEWER, DAY).id();

        assertThat(policyOf(text).find(id)).isPresent();
        assertThat(policyOf(wider).find(id)).isEmpty();
        assertThat(policyOf(wider).decide(FieldClass.NAME, VIEWER, DAY).id())
                .isEqualTo("test_2_one_name_case-officer.case.assigned.web_2026-01-01");
    }

    @Test
    void an_id_stands_once() {
        var text =
                HEAD + row("one", "any|any|any|any", "2021-11-01|") + row("one", "auditor|any|any|any", "2021-11-01|");

        assertThat(MaskPolicy.read("test", text))
                .isEqualTo(new MaskPolicy.Reading.Refused("test line 4 cannot be read: id stands twice: one"));
    }

    @Test
    void rows_of_different_fields_or_views_stand_side_by_side() {
        var other = row("two", "any|any|any|any", "2021-11-01|").replace("|name|", "|email|");
        var policy = policy(row("one", "any|any|any|any", "2021-11-01|"), other);

        assertThat(decidingRow(policy, VIEWER)).hasValue("one");
        assertThat(policy.decide(FieldClass.EMAIL, VIEWER, DAY).rowId()).hasValue("two");
    }

    @Test
    void a_day_and_a_viewer_are_needed() {
        var policy = MaskPolicy.shipped();

        assertThatThrownBy(() -> policy.decide(null, VIEWER, DAY)).hasMessage("field is missing");
        assertThatThrownBy(() -> policy.find(null)).hasMessage("id is missing");
        assertThatThrownBy(() -> policy.decide(FieldClass.NAME, VIEWER, null)).hasMessage("day is missing");
        assertThatThrownBy(() -> policy.decide(FieldClass.NAME, null, DAY)).hasMessage("viewer is missing");
        assertThatThrownBy(() -> new Viewer(null, "p", "r", "c")).hasMessage("role is missing");
        assertThatThrownBy(() -> new Viewer("r", null, "r", "c")).hasMessage("purpose is missing");
        assertThatThrownBy(() -> new Viewer("r", "p", null, "c")).hasMessage("relationship is missing");
        assertThatThrownBy(() -> new Viewer("r", "p", "r", null)).hasMessage("channel is missing");
    }

    @ParameterizedTest
    @CsvSource({"a b", "a/b", "'a,b'", "A", "''", "角色", "a_b", "{", "`", ":", "'.'"})
    void a_viewer_and_a_row_go_by_names(String text) {
        assertThatThrownBy(() -> new Viewer("r", "p", text, "c")).hasMessage("relationship is no name: " + text);
        if (!text.isEmpty()) {
            assertThat(MaskPolicy.read("test", HEAD + row("one", "any|any|any|" + text, "2021-11-01|")))
                    .isEqualTo(
                            new MaskPolicy.Reading.Refused("test line 3 cannot be read: channel is no name: " + text));
        }
    }

    @Test
    void a_name_has_small_letters_digits_and_hyphens() {
        assertThat(new Viewer("a", "z", "0", "9-a").channel()).isEqualTo("9-a");
    }
}
