package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final DateReader DATES = DateReader.shipped(Numerals.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990年3月7日",
                "1990年03月07日",
                "1990 年 3 月 7 日",
                "1990年3月7号",
                "1990年3月7",
                "1990年12月31日",
                "2000年2月29日",
                "1850年1月1日",
                "2099年12月31日",
                "1990年3月",
                "90年3月7日",
                "90年3月",
                "1990-03-07",
                "1990/3/7",
                "1990.3.7",
                "1990-03",
                "1990.3",
                "19900307",
                "一九九〇年三月七日",
                "一九九〇年十二月三十一日",
                "二〇〇〇年十月十日",
                "一九九〇年十一月二十日",
                "１９９０－０３－０７",
                "2 January 1990",
                "2nd January 1990",
                "31st Dec 1990",
                "3rd of March 1990",
                "4th Mar, 1990",
                "January 2, 1990",
                "Jan 2nd, 1990",
                "Jan. 2 1990",
                "March 1990",
                "Mar, 1990",
                "02/01/1990",
                "02-Jan-1990",
                "2-January 1990",
                "2/1/90",
                "12/31/90",
                "90-03-07",
                "90/3/7",
                "32.3.7",
                "民国79年3月7日",
                "民國79年3月",
                "民国 1 年 1 月 1 日",
                "January 2",
                "Jan 2nd",
                "Feb 29",
                "3月7日",
                "12月31号",
                "2月29日",
                "三月七日",
                "八十三年三月七日",
                "民国八十三年三月七日",
                "二月三十",
                "三月七",
                "臘月廿三",
                "正月初一",
                "閏五月初三",
                "1990年3月7號",
                "1990.3.7号",
                "January 2, 90",
                "2/1/1990",
                "31/12/1990",
                "12/31/1990",
                "02-01-1990",
                "02.01.1990"
            })
    void a_date_is_read_to_its_end(String date) {
        var text = FoldedText.of("（" + date + "，");

        assertThat(DATES.end(text, 1)).isEqualTo(date.length() + 1);
        assertThat(DATES.end(FoldedText.of(date), 0)).isEqualTo(date.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1990",
                "1990年",
                "1990年13月7日",
                "1990年0月7日",
                "1849年1月1日",
                "2100年1月1日",
                "18491231",
                "21000101",
                "19901301",
                "19900230",
                "19900300",
                "1990-13-01",
                "1990-02-30",
                "1990 3 7",
                "1990:03:07",
                "199003071",
                "1990030",
                "32 January 1990",
                "2 Januar 1990",
                "January 32, 1990",
                "January",
                "January 32",
                "February 30",
                "民国79年",
                "民国0年3月7日",
                "民国年3月7日",
                "民79年3月7日",
                "国民79年3月7日",
                "32-03",
                "90-13-07",
                "90-03-32",
                "29 February 1990",
                "32/13/1990",
                "13/13/1990",
                "00/01/1990",
                "2/1/9",
                "2/1/190",
                "31/31/90",
                "3月7",
                "13月7日",
                "2月30日",
                "3年7日",
                "2/1-1990",
                "123年3月7日",
                "2-1",
                "083年3月7日",
                "月初七",
                "闰初七",
                "初七",
                "正月",
                "正月三十一日",
                "正月初",
                "十"
            })
    void what_is_no_date_is_not_read(String text) {
        assertThat(DATES.end(FoldedText.of(text), 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`1990年2月30日`, 7",
                "`1990年3月7日5时`, 9",
                "`1990-03-07 10:20`, 10",
                "`1990-03,`, 7",
                "`1990-03/07`, 7",
                "`1990.3-7`, 6",
            })
    void a_month_is_read_where_no_day_follows(String text, int end) {
        assertThat(DATES.end(FoldedText.of(text), 0)).isEqualTo(end);
    }

    @Test
    void a_date_does_not_begin_within_digits() {
        assertThat(DATES.end(FoldedText.of("51990年3月7日"), 1)).isEqualTo(1);
        assertThat(DATES.end(FoldedText.of("5一九九〇年三月七日"), 1)).isEqualTo(1);
    }
}
