package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
                    .isEqualTo(new MaskPolicy.Reading.Refused("test line 4 cannot be read: two covers the same views as one"));
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
        assertThat(MaskPolicy.read("test", HEAD + row))
                .isEqualTo(new MaskPolicy.Reading.Refused("test line 3 " + why));
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
                    .isEqualTo(new MaskPolicy.Reading.Refused("test line 3 cannot be read: channel is no name: " + text));
        }
    }

    @Test
    void a_name_has_small_letters_digits_and_hyphens() {
        assertThat(new Viewer("a", "z", "0", "9-a").channel()).isEqualTo("9-a");
    }

    @ParameterizedTest
    @EnumSource(FieldClass.class)
    void a_decision_is_found_again_by_its_id(FieldClass field) {
        var policy = MaskPolicy.shipped();
        var decision = policy.decide(field, VIEWER, DAY);

        var found = policy.find(decision.id());

        assertThat(found).map(MaskDecision::id).hasValue(decision.id());
        assertThat(found).map(MaskDecision::inEnglish).hasValue(decision.inEnglish());
        assertThat(found).map(MaskDecision::mask).hasValue(decision.mask());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x",
                "''",
                "cn_2026-11-24_name_name_a.b.c.d",
                "cn_2026-11-24_name_name_a.b.c.d_2026-01-01_x",
                "cn_2026-11-24_name_name_a.b.c_2026-01-01",
                "cn_2026-11-24_name_name_a.b.c.d.e_2026-01-01",
                "cn_2026-11-24_name_name_a.b.c._2026-01-01",
                "cn_2026-11-24_name_name_a.b.c.D_2026-01-01",
                "cn_2026-11-24_name_name_a.b.c.d_2026-02-30",
                "cn_2026-11-24_name_name_a.b.c.d_",
                "other_2026-11-24_name_name_a.b.c.d_2026-01-01",
                "cn_2026-11-23_name_name_a.b.c.d_2026-01-01",
                "cn_name_name_a.b.c.d_2026-01-01",
                "cn_2026-11-24_no-row_name_a.b.c.d_2026-01-01",
                "cn_2026-11-24_name_shoe-size_a.b.c.d_2026-01-01",
            })
    void an_id_that_this_policy_never_gave_leads_nowhere(String id) {
        assertThat(MaskPolicy.shipped().find(id)).isEmpty();
        assertThat(MaskPolicy.shipped().find("cn_2026-11-24_name_name_a.b.c.d_2026-01-01"))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void every_kind_of_identifier_is_a_class_of_fields_under_the_same_id(IdentifierKind kind) {
        assertThat(FieldClass.of(kind.id()).id()).isEqualTo(kind.id());
    }

    @ParameterizedTest
    @CsvSource({
        "name, 测试甲, 测****",
        "national-id, 990000199001010017, 990000********0017",
        "residence-permit, 810000185001010015, 810000********0015",
        "foreigner-permit, 915840185001010012, 915***********0012",
        "foreigner-permit, AAA110050010101, AAA********0101",
        "social-credit-code, 91990000MA0000001X, 91************001X",
        "bank-card, 6200000000000005, 620000******0005",
        "mobile, 19900000001, 199****0001",
        "landline, 0999-20000000, 0999******00",
        "licence-plate, 京A00000, 京A****0",
        "licence-plate, 京AD00000, 京A*****0",
        "email, reader@example.invalid, r****",
        "ip-address, 192.0.2.1, ****",
        "address, 浙江省杭州市某区测试路一号院二楼, 浙江省杭州市******",
        "date-of-birth, 1850-01-01, 1850****",
        "secret, 0000, ****",
        "shoe-size, 42, ****",
    })
    void the_shipped_policy_shows_an_officer_who_handles_the_case(String field, String value, String masked) {
        assertThat(MaskPolicy.shipped()
                        .decide(FieldClass.of(field), VIEWER, DAY)
                        .apply(value))
                .isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "case-officer, none, web, national-id, 990000199001010017, 9***************17",
        "auditor, assigned, web, national-id, 990000199001010017, 9***************17",
        "platform, customer, api, residence-permit, 810000185001010015, 8***************15",
        "platform, customer, api, foreigner-permit, AAA110050010101, A************01",
        "platform, customer, export, name, 测试甲, ****",
        "service, none, text-message, bank-card, 6200000000000005, ************0005",
    })
    void the_shipped_policy_shows_others_less(
            String role, String relationship, String channel, String field, String value, String masked) {
        var viewer = new Viewer(role, "subject-view", relationship, channel);

        assertThat(MaskPolicy.shipped()
                        .decide(FieldClass.of(field), viewer, DAY)
                        .apply(value))
                .isEqualTo(masked);
    }

    @Test
    void before_the_law_nothing_is_shown() {
        assertThat(MaskPolicy.shipped().preview(VIEWER, LocalDate.of(2021, 10, 31)))
                .allSatisfy(decision -> assertThat(decision.rowId()).isEmpty());
    }

    @Test
    void a_preview_answers_for_every_class_of_fields() {
        assertThat(MaskPolicy.shipped().preview(VIEWER, DAY))
                .extracting(MaskDecision::field)
                .isEqualTo(List.of(FieldClass.values()));
    }

    @ParameterizedTest
    @EnumSource(FieldClass.class)
    void every_class_but_secrets_and_the_unknown_has_a_shipped_row(FieldClass field) {
        assertThat(MaskPolicy.shipped().decide(field, VIEWER, DAY).rowId().isPresent())
                .isEqualTo(field != FieldClass.SECRET && field != FieldClass.UNKNOWN);
        assertThat(FieldClass.of(field.id())).isEqualTo(field);
    }
}
