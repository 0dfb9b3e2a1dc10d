package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.creditrepair.privacy.folding.CountingText;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work is counted in characters read, so that no clock has a say. */
class LinearWorkTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
    private static final int LENGTH = 4_000;
    /** The worst of the texts below are digits one by one, of which every window is looked at. */
    private static final int MOST_READS_PER_CHARACTER = 200;

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
                "①",
                "①1",
                "① 1 ",
                "一①1",
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
                "1 Street, A, ",
                "Address: A1, ",
                "A A A A (the Borrower) ",
                "A B, born ",
                "\"A B\" <a@",
                "A B  Defendant",
                "A B [12:04]: ",
                "w/ A B ",
                "mr a ",
                "座机",
                "86 ",
                "+",
                "+86",
                "a",
                "a ",
                "A1",
                "0571-88886666/88887777/",
                "88887777 ",
                "0571-88886666 88887777 ",
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
                "张三 13900001234 ",
                "张三，男，",
                "张三您好",
                "姓名,年龄\n",
                "姓名,",
                "\t",
                "张三：你\n",
                "@张三",
                "小张，",
                "阿·先生",
                "联系张三",
                "花园1-2-3-",
                "市北京",
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
                "*",
                "路a",
                "0571-8-8-",
                "北京路",
                "1 3 9 0 0 0 0 1 2 3 4 ",
                "姓名张三、",
                "姓名：张三，",
                "路1号",
                "地址：北京市",
                "a@b.c。",
                ":1::",
                "aaa",
                "PO Box 1, ",
                "name: A ",
                "出生1990年1月",
                "1 Jan 1990 ",
                "手机a",
                "ﷺ",
                "ﬃ",
                "王",
                "王明",
                "9",
                "座机 8",
                "0571-8",
                "110101 19900307 1233",
                "家住路",
                "家住北京路",
                "位于路1",
                "一 三 九 ",
                "(010)8888 ",
                "010-8888-",
                "86-010-8-8-8-8-8-8-8-",
                "0086 1 3 ",
                "+86 ",
                "姓名：阿·",
                "姓名王 小 ",
                "联系人：张三和",
                "Smith, J",
                "Mr de la ",
                "京A-1 ",
                "使1 ",
                "1 2 3 4 5 6 使",
                "U S A 1 ",
                "USA1 1 ",
                "91110105MA01A2B3 ",
                "生日1990-01-",
                "1990-01-01生",
                "一九九〇年",
                "十",
                "ffff:ffff:",
                ":f:f",
                "1.1.1.1",
                "::1.1.1.",
                "0571-",
                "13900001234 139 ",
                "1390000123 ",
                "借款人：张三/",
                "😀路1",
                "Contacts: A B, ",
                "Mr A and ",
                "先生",
                "王先生",
                "请王小明先生",
                "王王王先生",
                "姓名：阿依古丽江",
                "联系人：张三 1",
                "联系人：张三 13900001234、",
                "Name: A and ",
                "Name: A B, ",
                "Mr van de ",
                "email=",
                "=====@b.c",
                "a1b2",
                "5th Avenue ",
                "1 5th 5th Avenue ",
                "文三路12号甲",
                "民国79年3月",
                "90-03-",
                "January ",
                "1 3 9 0 ",
                "電話",
                "王王王王@b.c",
                "姓名：张三、姓名：",
                "姓名张三和联系人李四和",
                "联系人：张三、李四、王五、赵六、孙七、周八、吴九、郑十、钱一、冯二、陈三、楚四、",
                "Names: John Smith, Mary Brown, James Wilson, Linda Taylor, Robert Moore, Susan Clark, ",
                "Mr John Smith, Mr Mary Brown, "
            })
    void twice_the_text_is_twice_the_work(String pattern) {
        var once = reads(pattern, LENGTH);
        var twice = reads(pattern, 2 * LENGTH);

        assertThat(twice).isLessThan(once * 21 / 10 + 1);
        var characters = Math.max(LENGTH, FoldedText.of(text(pattern, LENGTH)).length());
        assertThat(once / characters).isLessThan(MOST_READS_PER_CHARACTER);
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

    @ParameterizedTest
    @CsvSource({"联系人：, 王小明, 、", "Contacts: , John Smith, ' and '"})
    void every_name_of_a_list_of_ten_thousand_is_found(String before, String name, String between) {
        var text = before + String.join(between, Collections.nCopies(10_000, name));

        assertThat(RECOGNISER.find(text))
                .hasSize(10_000)
                .allSatisfy(finding -> assertThat(finding.in(text)).isEqualTo(name));
    }

    private static long reads(String pattern, int length) {
        var text = CountingText.of(text(pattern, length));
        RECOGNISER.find(text);
        return text.reads();
    }

    private static String text(String pattern, int length) {
        return pattern.repeat(length / pattern.length());
    }
}
