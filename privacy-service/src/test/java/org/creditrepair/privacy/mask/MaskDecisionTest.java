package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Viewer VIEWER = new Viewer("case-officer", "case", "assigned", "web");

    private static MaskDecision decision(FieldClass field, String row) {
        var reading = MaskPolicy.read("house", "version 1\n" + String.join("|", MaskRow.COLUMNS) + "\n" + row);
        return ((MaskPolicy.Reading.Read) reading).policy().decide(field, VIEWER, DAY);
    }

    @Test
    void the_same_question_has_the_same_id() {
        var first = MaskPolicy.shipped().decide(FieldClass.NATIONAL_ID, VIEWER, DAY);
        var second = MaskPolicy.shipped().decide(FieldClass.NATIONAL_ID, VIEWER, DAY);

        assertThat(first.id())
                .isEqualTo(second.id())
                .isEqualTo("cn_2026-11-24_national-id-officer_national-id_case-officer.case.assigned.web_2026-01-01");
        assertThat(first).hasToString(first.id());
    }

    @Test
    void another_question_has_another_id() {
        var policy = MaskPolicy.shipped();

        assertThat(policy.decide(FieldClass.NAME, VIEWER, DAY).id())
                .isNotEqualTo(
                        policy.decide(FieldClass.NAME, VIEWER, DAY.plusDays(1)).id())
                .isNotEqualTo(policy.decide(FieldClass.EMAIL, VIEWER, DAY).id());
        assertThat(policy.decide(FieldClass.SECRET, VIEWER, DAY).id())
                .isEqualTo("cn_2026-11-24_no-row_secret_case-officer.case.assigned.web_2026-01-01");
    }

    @Test
    void a_decision_says_in_english_why() {
        var decision = MaskPolicy.shipped().decide(FieldClass.NATIONAL_ID, VIEWER, DAY);

        assertThat(decision.inEnglish())
                .isEqualTo(
                        "Of the national id no more is shown than the first 6 and the last 4 characters; of a short value"
                                + " at most half. Rule national-id-officer covers role case-officer, relationship assigned from"
                                + " 2021-11-01. Source: GB/T 35273-2020 and JR/T 0171-2020; practice of 6 and 4 kept for case"
                                + " officers who handle the case. An operator has yet to confirm this width.");
    }

    @Test
    void a_decision_says_in_chinese_why() {
        var decision = MaskPolicy.shipped().decide(FieldClass.NATIONAL_ID, VIEWER, DAY);

        assertThat(decision.inChinese())
                .isEqualTo("身份证号仅显示前 6 位和后 4 位，较短的值至多显示一半。规则 national-id-officer 适用于角色 case-officer、关系"
                        + " assigned，自 2021-11-01 起有效。来源：GB/T 35273-2020、JR/T 0171-2020；前 6 后 4"
                        + " 仅限经办该案的办案人员。该显示位数尚待运营方核实。");
    }

    @Test
    void without_a_row_it_says_that_none_covers_the_view() {
        var decision = MaskPolicy.shipped().decide(FieldClass.SECRET, VIEWER, DAY);

        assertThat(decision.inEnglish())
                .isEqualTo(
                        "Nothing of the secret is shown: on 2026-01-01 no rule covers case-officer, case, assigned, web.");
        assertThat(decision.inChinese()).isEqualTo("鉴别信息全部隐藏：2026-01-01 没有规则适用于 case-officer、case、assigned、web。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1|0; the first 1 character;; 前 1 位，",
                "0|1; the last 1 character;; 后 1 位，",
                "0|2; the last 2 characters; first; 后 2 位，",
                "1|1; the first 1 and the last 1 characters;; 前 1 位和后 1 位，",
            })
    void only_what_is_shown_is_spoken_of(String widths, String english, String not, String chinese) {
        var decision =
                decision(FieldClass.NAME, "one|name|any|any|any|any|" + widths + "|5|*||2021-11-01||law|法律|high");

        assertThat(decision.inEnglish())
                .contains("than " + english + "; of a short")
                .doesNotContain("operator");
        assertThat(decision.inChinese()).contains("仅显示" + chinese).doesNotContain("核实");
        if (not != null) {
            assertThat(decision.inEnglish()).doesNotContain(not);
        }
    }

    @Test
    void a_row_that_hides_all_says_so_and_until_when() {
        var decision =
                decision(FieldClass.NAME, "one|name|any|case|any|web|0|0|5|*||2021-11-01|2026-12-31|law|法律|high");

        assertThat(decision.inEnglish())
                .isEqualTo(
                        "Nothing of the name is shown. Rule one covers purpose case, channel web from 2021-11-01 until"
                                + " 2026-12-31. Source: law.");
        assertThat(decision.inChinese())
                .isEqualTo("姓名全部隐藏。规则 one 适用于目的 case、渠道 web，自 2021-11-01 起至 2026-12-31 止有效。来源：法律。");
    }

    @Test
    void what_is_shown_of_dates_and_addresses_is_said_by_what_it_is() {
        var date = MaskPolicy.shipped().decide(FieldClass.DATE_OF_BIRTH, VIEWER, DAY);
        var address = MaskPolicy.shipped().decide(FieldClass.ADDRESS, VIEWER, DAY);

        assertThat(date.inEnglish())
                .startsWith(
                        "Of the date of birth no more is shown than the year, and only where it stands first. Rule");
        assertThat(date.inChinese()).startsWith("出生日期仅显示年份，且仅限年份写在最前时。规则");
        assertThat(address.inEnglish())
                .startsWith(
                        "Of the address no more is shown than a province and city that are known and stand first, up"
                                + " to 6 characters. Rule");
        assertThat(address.inChinese()).startsWith("地址仅显示开头可识别的省市，至多 6 位。规则");
    }

    @ParameterizedTest
    @CsvSource({"date-of-birth, date of birth, 出生日期", "address, address, 地址", "email, e-mail address, 电子邮箱"})
    void where_nothing_of_dates_and_addresses_is_shown_it_says_so(String field, String english, String chinese) {
        var decision =
                decision(FieldClass.of(field), "one|" + field + "|any|any|any|any|0|0|5|*||2021-11-01||law|法律|high");

        assertThat(decision.inEnglish()).startsWith("Nothing of the " + english + " is shown.");
        assertThat(decision.inChinese()).startsWith(chinese + "全部隐藏。");
    }

    @Test
    void a_row_for_everybody_says_so() {
        var decision = MaskPolicy.shipped().decide(FieldClass.EMAIL, VIEWER, DAY);

        assertThat(decision.inEnglish())
                .startsWith("Of the e-mail address no more is shown than the first 1 of what stands before the @,"
                        + " at most half of it. ");
        assertThat(decision.inChinese()).startsWith("电子邮箱仅显示 @ 之前的前 1 位，且至多显示该部分的一半。");
        assertThat(decision.inEnglish()).contains("Rule email covers everybody from");
        assertThat(decision.inChinese()).contains("规则 email 适用于所有人，");
    }
}
