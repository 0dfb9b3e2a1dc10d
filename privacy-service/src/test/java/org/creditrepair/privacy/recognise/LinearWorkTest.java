package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.folding.CountingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work is counted in characters read, so that no clock has a say. */
class LinearWorkTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
    private static final int LENGTH = 4_000;
    /** The worst of the texts below are digits one by one, of which every window is looked at. */
    private static final int MOST_READS_PER_CHARACTER = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "一",
                "１",
                "1 ",
                "1-",
                "1.",
                "1(",
                "一1",
                "11 ",
                "13900001234 ",
                "139",
                "0",
                "0 ",
                "0-0-",
                "0.",
                "0(",
                "0-1-",
                "8-6-",
                "9-0-",
                "0零",
                "姓名：王 ",
                "甲方(",
                "借款人1",
                "To: ",
                "Regards,\n",
                "Smith, ",
                "PO Box ",
                "lives at 1 a ",
                "1 Street, A",
                "座机",
                "86 ",
                "+",
                "+86",
                "a",
                "a ",
                "A1",
                "aaa1",
                "京",
                "京A",
                "京A1",
                "WJ",
                "1使",
                "@",
                "a@",
                "a@b.",
                "@a.b",
                "😀@",
                "张@",
                "a.",
                ":",
                "a:",
                "::",
                "1:",
                "1.1.",
                "[",
                "]",
                "手机",
                "订单号",
                "姓名：",
                "姓名",
                "姓 ",
                "张",
                "姓名：张",
                "Mr ",
                "Mr J. ",
                "John ",
                "de ",
                "name: a ",
                "北京",
                "北京市",
                "市",
                "路",
                "路1",
                "1号",
                "地址：",
                "在",
                "Street ",
                "1 Street ",
                "Room 1, ",
                "No. ",
                "出生",
                "出生1",
                "1990年",
                "1990年1月",
                "Jan ",
                "born ",
                "。",
                " ",
                "\n",
                "\t",
                "(",
                ")",
                "\u200B",
                "㏠",
                "\uD83D",
                "\uDE00",
                "\0",
                "*"
            })
    void twice_the_text_is_twice_the_work(String pattern) {
        var once = reads(pattern, LENGTH);
        var twice = reads(pattern, 2 * LENGTH);

        assertThat(twice).isLessThan(once * 21 / 10 + 1);
        assertThat(once / LENGTH).isLessThan(MOST_READS_PER_CHARACTER);
    }

    @Test
    void a_million_digits_are_read_a_few_times_each() {
        assertThat(reads("1", 1_000_000)).isLessThan(60L * 1_000_000);
        assertThat(RECOGNISER.find("1".repeat(1_000_000))).isEmpty();
    }

    @Test
    void what_stands_behind_a_million_digits_is_found() {
        var text = "9".repeat(1_000_000) + "，手机13900001234";

        assertThat(RECOGNISER.find(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.in(text)).isEqualTo("13900001234"));
    }

    private static long reads(String pattern, int length) {
        var text = CountingText.of(pattern.repeat(length / pattern.length()));
        RECOGNISER.find(text);
        return text.reads();
    }
}
