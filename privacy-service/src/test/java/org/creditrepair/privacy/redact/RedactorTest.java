package org.creditrepair.privacy.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.pseudonym.PseudonymKey;
import org.creditrepair.privacy.pseudonym.Pseudonyms;
import org.creditrepair.privacy.recognise.Recogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
    private static final String TEXT = "借款人王小明，手机139-0000-1234，邮箱a@b.example。";

    @Test
    void placeholders_name_the_kind_in_chinese_or_english() {
        assertThat(redact(TEXT, Replacements.placeholder(Language.CHINESE))).isEqualTo("借款人[姓名]，手机[手机号]，邮箱[邮箱]。");
        assertThat(redact(TEXT, Replacements.placeholder(Language.ENGLISH)))
                .isEqualTo("借款人[NAME]，手机[MOBILE]，邮箱[EMAIL]。");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_placeholder_in_which_nothing_is_found(Kind kind) {
        var finding = new Finding(kind, 0, 1, 100, List.of());

        for (var language : Language.values()) {
            var placeholder = Replacements.placeholder(language).of(finding, "x");
            assertThat(placeholder).matches("\\[[^\\[\\]0-9]+]");
            assertThat(RECOGNISER.find(placeholder + placeholder)).isEmpty();
        }
    }

    @Test
    void a_mask_has_a_sign_for_every_character_of_a_number_and_hides_how_long_a_name_or_an_address_is() {
        assertThat(redact(TEXT, Replacements.mask('*'))).isEqualTo("借款人****，手机*************，邮箱****。");
        assertThat(redact("姓名：王明", Replacements.mask('●'))).isEqualTo("姓名：●●●●");
        assertThat(redact("姓名：欧阳𠮷明", Replacements.mask('●'))).isEqualTo("姓名：●●●●");
        assertThat(redact("我住建国路88号", Replacements.mask('*'))).isEqualTo("我住****");
        assertThat(redact("生日1990-03-07，车牌京A12345", Replacements.mask('*'))).isEqualTo("生日**********，车牌*******");
    }

    @ParameterizedTest
    @ValueSource(chars = {'*', '●', '■', '█', '×'})
    void these_signs_mask(char sign) {
        assertThat(redact("手机13900001234", Replacements.mask(sign)))
                .isEqualTo("手机" + String.valueOf(sign).repeat(11));
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', '0', ' ', '-', '.', '#', '○', '\uD83D'})
    void signs_that_may_be_a_part_of_a_value_do_not(char sign) {
        assertThatThrownBy(() -> Replacements.mask(sign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a sign of a mask: U+%04X".formatted((int) sign));
    }

    @Test
    void the_same_value_has_the_same_pseudonym_in_any_writing() {
        var values = new ArrayList<String>();
        PseudonymSource pseudonyms = (kind, value) -> {
            if (!values.contains(value)) {
                values.add(value);
            }
            return kind.id() + values.indexOf(value);
        };

        var redacted =
                redact("手机139-0000-1234，或+86 １３９００００１２３４，或一三九零零零零一二三四；姓名：王小明", Replacements.pseudonym(pseudonyms));

        assertThat(redacted).isEqualTo("手机[mobile0]，或[mobile0]，或[mobile0]；姓名：[name1]");
        assertThat(values).containsExactly("13900001234", "王小明");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010119780504000X",
                "11010119780504000×",
                "11010119780504000\u0425",
                "11010119780504000\u0445",
                "11010119780504000\u03A7",
                "11010119780504000\u03C7",
                "11010119780504\n000X",
                "110101-\r\n19780504000X",
                "一一〇一〇一一九七八\n〇五〇四〇〇〇X"
            })
    void a_person_number_has_its_pseudonym_over_the_end_of_a_line_and_with_any_sign_for_x(String written) {
        PseudonymSource pseudonyms = (kind, value) -> kind.id() + ":" + value;

        assertThat(redact("身份证" + written, Replacements.pseudonym(pseudonyms)))
                .isEqualTo("身份证[national-id:11010119780504000X]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "姓名：王小明 | 王小明",
                "姓名：王 小 明 | 王小明",
                "姓名：王　小　明 | 王小明",
                "Name: John Smith | john smith",
                "Name: John  Smith | john smith",
                "Name: Ｊｏｈｎ　Ｓｍｉｔｈ | john smith",
                "Name: JOHN SMITH | john smith",
                "Name: Smith, John | john smith",
                "Dr John A. Smith, Jr. | john a smith jr",
                "Mr O’Neill | o'neill",
                "Mr Nu\u0301n\u0303ez | núñez",
                "12 MAIN STREET, LEEDS LS1 4AB | 12 main street leeds ls1 4ab",
                "DOB: 1990-02-28 | 1990-02-28",
                "DOB: 1990/2/28 | 1990-02-28",
                "DOB: 19900228 | 1990-02-28",
                "出生日期：1990年2月28日 | 1990-02-28",
                "DOB: 28/02/1990 | 1990-02-28",
                "DOB: 02/28/1990 | 1990-02-28",
                "DOB: 03.03.1990 | 1990-03-03",
                "DOB: 13/12/1990 | 1990-12-13",
                "DOB: 12/13/1990 | 1990-12-13",
                "DOB: 03/04/1990 | 3/4/1990",
                "DOB: 3.4.1990 | 3/4/1990",
                "出生日期：1990年十二月三日 | 1990-12-03",
                "出生日期：1990年十一月三日 | 1990-11-03",
                "出生日期：1990年十月二十三日 | 1990-10-23",
                "出生日期：1990年十月三日 | 1990-10-03",
                "出生日期：一九九〇年二月二十八日 | 1990-02-28",
                "出生日期：民国79年3月7日 | 1990-03-07",
                "出生日期：79年3月7日 | 79-03-07",
                "生日：3月7日 | --03-07",
                "生日：三月七日 | --03-07",
                "生日：1990年三月初七 | lunar 1990-03-07",
                "生日：腊月廿三 | lunar --12-23",
                "生日：闰五月初三 | lunar leap --05-03",
                "DOB: 28021990 | 1990-02-28",
                "DOB: 02281990 | 1990-02-28",
                "DOB: 11111990 | 1990-11-11",
                "DOB: 11021990 | 11/2/1990",
                "DOB: 03/04/05 | 3/4/05",
                "DOB: 03/04/2005 | 3/4/2005",
                "DOB: 28/02/90 | 90-02-28",
                "DOB: 28 February 1990 | 1990-02-28",
                "DOB: Feb 28th, 1990 | 1990-02-28",
                "DOB: 28 FEB | --02-28",
                "DOB: 1990-02 | 1990-02",
                "DOB: February 1990 | 1990-02",
                "DOB: 28 February 90 | 90-02-28",
                "地址：北京市 朝阳区 建国路８８号 | 北京市朝阳区建国路88号",
                "12 Main Street\\nLeeds LS1 4AB | 12 main street leeds ls1 4ab",
                "身份证110101199003071231 | 110101199003071231",
                "身份证110101 19900307 1231 | 110101199003071231",
                "身份证11010119780504001x | 11010119780504001X",
                "卡号6222-0212-3456-7890-129 | 6222021234567890129",
                "电话：8888-6666 | 88886666",
                "电话：(8888)6666 | 88886666",
            })
    void a_pseudonym_goes_by_the_value_without_what_is_only_its_writing(String text, String value) {
        var values = new ArrayList<String>();

        redact(text.replace("\\n", "\n"), Replacements.pseudonym((kind, each) -> {
            values.add(each);
            return "p";
        }));

        assertThat(values).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {" John  Smith ", "\n\tJohn\r\nSmith\n"})
    void a_pseudonym_goes_by_no_blank_around_the_value(String written) {
        var echo = Replacements.pseudonym((kind, value) -> value);

        assertThat(echo.of(new Finding(Kind.NAME, 0, 1, 100, List.of()), written))
                .isEqualTo("[john smith]");
        assertThat(echo.of(new Finding(Kind.NAME, 0, 1, 100, List.of()), " ")).isEqualTo("[]");
    }

    @Test
    void pseudonyms_are_the_same_within_a_use_and_differ_between_uses() {
        var secret = new byte[PseudonymKey.LEAST_BYTES];
        Arrays.fill(secret, (byte) 7);
        var keyed = new Pseudonyms(new PseudonymKey("k1", secret), List.of());
        var research = Replacements.pseudonym(PseudonymSource.within("research", keyed));
        var audit = Replacements.pseudonym(PseudonymSource.within("audit", keyed));

        var one = redact("13900001234", research);

        assertThat(one).matches("\\[p_k1_[0-9A-Z]{26}]");
        assertThat(redact("139-0000-1234", research)).isEqualTo(one);
        assertThat(redact("18600005678", research)).isNotEqualTo(one);
        assertThat(redact("13900001234", audit))
                .matches("\\[p_k1_[0-9A-Z]{26}]")
                .isNotEqualTo(one);
    }

    @Test
    void the_findings_are_those_of_the_original() {
        var redacted = new Redactor(RECOGNISER, Replacements.mask('*')).redact(TEXT);

        assertThat(redacted.findings()).isEqualTo(RECOGNISER.find(TEXT));
    }

    /** The second word is as far from the first as its replacement leaves it. */
    @Test
    void what_a_shorter_replacement_would_bring_near_to_a_word_is_found_too() {
        var redactor = new Redactor(Recogniser.shipped(), Replacements.placeholder(Language.CHINESE));

        var text = redactor.redact("手机13900001234一三九零零零零一二三四1 3 9 0 0 0 0 1 2 3 4 2栋")
                .text();

        assertThat(text).isEqualTo("手机[手机号][手机号][手机号] 2栋");
        assertThat(redactor.redact(text).findings()).isEmpty();
    }

    @Test
    void a_text_without_personal_data_stays_as_it_is() {
        var redacted = new Redactor(RECOGNISER, Replacements.placeholder(Language.CHINESE)).redact("客户已还款。");

        assertThat(redacted).isEqualTo(new RedactedText("客户已还款。", List.of()));
        assertThat(redact("", Replacements.mask('*'))).isEmpty();
    }

    @Test
    void a_redactor_needs_what_it_works_with() {
        var mask = Replacements.mask('*');

        assertThatThrownBy(() -> new Redactor(null, mask)).hasMessage("recogniser is missing");
        assertThatThrownBy(() -> new Redactor(RECOGNISER, null)).hasMessage("replacement is missing");
        assertThatThrownBy(() -> new RedactedText(null, List.of())).hasMessage("text is missing");
    }

    @Test
    void the_file_of_placeholders_holds_every_kind_once() {
        assertThat(DataFile.shipped("/redact/placeholders.txt").lines("placeholders"))
                .hasSize(Kind.values().length);
    }

    private static String redact(String text, Replacement replacement) {
        return new Redactor(RECOGNISER, replacement).redact(text).text();
    }
}
