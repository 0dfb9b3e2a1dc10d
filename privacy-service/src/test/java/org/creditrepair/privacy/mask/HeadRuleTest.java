package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped policy shows of dates and addresses, by what it is and not by how many characters it has. */
class HeadRuleTest {
    private static final Viewer VIEWER = new Viewer("platform", "subject-view", "customer", "api");

    private static String masked(FieldClass field, String value) {
        var decision = MaskPolicy.shipped().decide(field, VIEWER, LocalDate.of(2026, 1, 1));
        var masked = decision.apply(value);
        assertThat(decision.apply(masked)).isEqualTo(masked);
        return masked;
    }

    @ParameterizedTest
    @CsvSource({
        "1850-03-07, 1850****",
        "1850/3/7, 1850****",
        "1850.12.31, 1850****",
        "18500307, 1850****",
        "1850年3月7日, 1850****",
        "1850年12月31日, 1850****",
        "2026-10-29, 2026****",
        "1850****, 1850****",
        "1850*****, 1850****",
    })
    void of_a_date_that_begins_with_the_year_the_year_is_shown(String date, String masked) {
        assertThat(masked(FieldClass.DATE_OF_BIRTH, date)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/07/1850",
                "07.03.1850",
                "7 March 1850",
                "2 January 1850",
                "March 7, 1850",
                "03071850",
                "07031850",
                "20011850",
                "19121850",
                "三月七日一八五〇年",
                "1850-03",
                "1850-13-07",
                "1850-00-07",
                "1850-03-32",
                "1850-03-00",
                "1850-03/07",
                "1750-03-07",
                "2150-03-07",
                "18500007",
                "18501307",
                "18500300",
                "18500332",
                "185003071",
                "1850年3月7",
                "1850-03-07 ",
                " 1850-03-07",
                "1850-03-07T08:00",
                "0307****",
                "03/0****",
                "1850*3**",
                "１８５０-03-07",
            })
    void of_any_other_date_nothing_is_shown(String date) {
        assertThat(masked(FieldClass.DATE_OF_BIRTH, date)).isEqualTo("****");
    }

    @ParameterizedTest
    @CsvSource({
        "浙江省杭州市西湖区测试路123号2栋301室, 浙江省杭州市******",
        "北京市朝阳区测试路123号2栋301室, 北京市******",
        "杭州市西湖区测试路123号2栋301室, 杭州市******",
        "内蒙古自治区测试路123号2栋301室, 内蒙古自治区******",
        "云南省保山市测试路123号2栋301室, 云南省保山市******",
        "云南省红河哈尼族彝族自治州测试路123号, 云南省******",
        "浙江省杭州市******, 浙江省杭州市******",
        "北京市******, 北京市******",
        "杭州市西湖区, 杭州市******",
        "北京市一二三, 北京市******",
    })
    void of_an_address_known_names_of_province_and_city_are_shown(String address, String masked) {
        assertThat(masked(FieldClass.ADDRESS, address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文三路123号2栋301室",
                "Flat 4, 10 King's Road",
                "超市东路测试小区123号2栋301室",
                "门市部测试路123号2栋301室",
                "某省某市某区测试路123号2栋301室",
                "市辖区测试路123号2栋301室",
                "县测试路123号2栋301室和其他",
                "市测试路123号2栋301室和其他",
                "广西壮族自治区测试路123号2栋301室",
                "浙江杭州测试路123号2栋301室",
                "室301栋2号123浙江省杭州市",
                "文三路123******",
                "北京市朝",
                "北京市",
                "",
            })
    void of_any_other_address_nothing_is_shown(String address) {
        assertThat(masked(FieldClass.ADDRESS, address)).isEqualTo("******");
    }

    /** As of a name: of one character nothing, of two or three one. */
    @ParameterizedTest
    @CsvSource({
        "a@b.invalid, ****",
        "ab@b.invalid, a****",
        "abc@b.invalid, a****",
        "abcd@b.invalid, a****",
        "段@b.invalid, ****",
        "段某@b.invalid, 段****",
        "@b.invalid, ****",
        "a@b@c.invalid, ****",
        "no-address, ****",
        "a****, a****",
        "a***, a****",
        "ab****, ****",
    })
    void of_an_email_address_the_first_character_is_shown_where_it_is_not_all_before_the_at(
            String address, String masked) {
        assertThat(masked(FieldClass.EMAIL, address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " @b.invalid",
                "a @b.invalid",
                "a\u200B@b.invalid",
                "a\uFEFF\uFEFF@b.invalid",
                "e\u0301@b.invalid",
                "\uD83D\uDE00@b.invalid",
            })
    void what_nobody_sees_makes_what_stands_before_the_at_no_longer(String address) {
        assertThat(masked(FieldClass.EMAIL, address)).isEqualTo("****");
    }

    @ParameterizedTest
    @CsvSource({
        "e\u0301a@b.invalid, e\u0301****",
        "ae\u0301@b.invalid, a****",
        "\uD83D\uDE00a@b.invalid, \uD83D\uDE00****",
    })
    void what_stands_before_the_at_is_counted_as_people_see_it(String address, String masked) {
        assertThat(masked(FieldClass.EMAIL, address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"杭州市         ", "北京市\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000"})
    void blanks_make_an_address_no_longer(String address) {
        assertThat(masked(FieldClass.ADDRESS, address)).isEqualTo("******");
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.invalid, ****",
        "ab@b.invalid, a****",
        "abc@b.invalid, a****",
        "abcd@b.invalid, ab****",
        "abcde@b.invalid, ab****",
        "abcdef@b.invalid, abc****",
        "abcdefgh@b.invalid, abc****",
    })
    void of_what_stands_before_the_at_at_most_half_is_shown_however_wide_the_mask(String address, String masked) {
        var wide = new Mask(3, 0, 4, '*', LengthRange.NONE);

        assertThat(wide.apply(address, FieldClass.EMAIL.headRule())).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "浙江省, true",
        "杭州市, true",
        "浙江省杭州市, true",
        "杭州市浙江省, false",
        "浙江省浙江省, false",
        "杭州市杭州市, false",
        "浙江省杭州, false",
        "'', false",
    })
    void a_place_is_a_province_a_city_or_a_city_behind_its_province(String text, boolean isPlace) {
        assertThat(Places.shipped().isPlace(text)).isEqualTo(isPlace);
    }
}
