package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the policy that is shipped decides, for whom, and how its decisions are found again. */
class ShippedPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Viewer VIEWER = new Viewer("case-officer", "case", "assigned", "web");

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

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void every_kind_of_identifier_is_a_class_of_fields_under_the_same_id(IdentifierKind kind) {
        assertThat(FieldClass.of(kind.id()).id()).isEqualTo(kind.id());
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

    static List<MaskRow> rows() {
        var text = PolicyText.of(
                "cn",
                DataTable.shipped(ShippedPolicyTest.class, "/mask/cn.masks").text());
        return text.orElseThrow().table().rows(MaskRow.COLUMNS, MaskRow::of).orThrow();
    }

    /** The way that the office has to any row: it previews what the row's viewer would see, and asks why. */
    @ParameterizedTest
    @MethodSource("rows")
    void every_row_is_reached_by_the_preview_of_its_viewer_and_explained_by_the_id_found_there(MaskRow row) {
        var coverage = row.coverage();
        var viewer = new Viewer(
                coverage.role().orElse("other"),
                coverage.purpose().orElse("other"),
                coverage.relationship().orElse("other"),
                coverage.channel().orElse("other"));

        var decisions = MaskPolicy.shipped().preview(viewer, DAY).stream()
                .filter(decision -> decision.rowId().filter(row.id()::equals).isPresent())
                .toList();

        assertThat(decisions).hasSize(1);
        var found = MaskPolicy.shipped().find(decisions.getFirst().id()).orElseThrow();
        assertThat(found.mask()).isEqualTo(row.mask());
        assertThat(found.inEnglish()).contains("Rule " + row.id() + " covers ");
        assertThat(found.inChinese()).contains("规则 " + row.id() + " 适用于");
    }
}
