package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.chassis.datatable.DataTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of a list of regions may be shown of an address. */
class PlacesTest {
    private static final Places PLACES = Places.of(new DataTable("regions", """
            code | name | listed-since | gone-by
            110000 | 甲省 | |
            110100 | 乙市 | |
            110101 | 丙区 | |
            110200 | 市辖区 | |
            110300 | 县 | |
            119000 | 省直辖县级行政区划 | |
            120000 | 丁市 | |
            120100 | 戊 | |
            129000 | 己辖 | |
            130000 | 庚 | |
            140000 | 辛辖省 | |
            """));

    @ParameterizedTest
    @ValueSource(strings = {"甲省", "乙市", "甲省乙市", "丁市乙市", "丁市", "庚", "庚乙市", "辛辖省乙市"})
    void a_province_a_city_and_a_city_behind_a_province_are_places(String text) {
        assertThat(PLACES.isPlace(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"丙区", "甲省丙区", "乙市甲省", "甲省甲省", "乙市乙市", "甲省乙市丙区", "甲", ""})
    void nothing_else_is_a_place(String text) {
        assertThat(PLACES.isPlace(text)).isFalse();
    }

    /** Names that say only what a province governs itself would show nothing, or pass for the name of a city. */
    @ParameterizedTest
    @ValueSource(strings = {"市辖区", "甲省市辖区", "县", "甲省县", "省直辖县级行政区划", "戊", "丁市戊", "己辖"})
    void what_names_no_city_is_none(String text) {
        assertThat(PLACES.isPlace(text)).isFalse();
    }
}
