package org.creditrepair.privacy.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.privacy.pseudonym.PseudonymKey;
import org.creditrepair.privacy.pseudonym.Pseudonyms;
import org.creditrepair.privacy.recognise.Recogniser;

class RedactorPropertiesTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
    private static final Pseudonyms PSEUDONYMS =
            new Pseudonyms(new PseudonymKey("k1", new byte[PseudonymKey.LEAST_BYTES]), List.of());
    private static final List<String> VALUES = List.of(
            "13900001234",
            "139-0000-1234",
            "110101199003071233",
            "110101 19900307 1233",
            "6222 0212 3456 7890 128",
            "91110105MA01A2B325",
            "京A12345",
            "a@b.example",
            "10.0.0.1",
            "2001:db8::1",
            "0571-88886666",
            "一三九零零零零一二三四",
            "::1",
            "王小明",
            "John Smith",
            "北京市朝阳区建国路88号",
            "12 Main Street",
            "1990年3月7日",
            "1 3 9 0 0 0 0 1 2 3 4 ",
            "乌云其其格",
            "陳小明",
            "阿依·古丽",
            "民国79年3月7日",
            "文三路12号甲");
    private static final List<String> TEXTS = List.of(
            "手机",
            "，",
            "。",
            " ",
            "的",
            "abc",
            "\n",
            "（",
            "）",
            "和",
            "订单号",
            "：",
            "姓名：",
            "李",
            "x",
            "-",
            "。本人",
            "京",
            "Mr ",
            "A. ",
            "地址：",
            "2栋",
            "生于",
            "::1",
            "@c.cn",
            "(",
            ")",
            "、",
            "1",
            "转",
            "[",
            "]",
            "X",
            "Main Street",
            "先生",
            "女士",
            "经理",
            "/",
            ",",
            " and ",
            "Mary",
            "'s ",
            "van der ",
            "email=",
            "联系人",
            "電話",
            "有",
            "😀",
            "\u200B");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(VALUES), Arbitraries.of(TEXTS), Arbitraries.of(TEXTS))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3_000)
    void nothing_is_found_in_what_any_replacement_leaves(
            @ForAll("texts") String text, @ForAll("replacements") Replacement replacement) {
        var redactor = new Redactor(RECOGNISER, replacement);

        var redacted = redactor.redact(text).text();

        assertThat(redactor.redact(redacted).findings())
                .as("%s -> %s", text, redacted)
                .isEmpty();
    }

    @Provide
    Arbitrary<Replacement> replacements() {
        return Arbitraries.of(
                Replacements.placeholder(Language.CHINESE),
                Replacements.placeholder(Language.ENGLISH),
                Replacements.mask('*'),
                Replacements.mask('×'),
                Replacements.pseudonym(PseudonymSource.within("test", PSEUDONYMS)));
    }

    @Property
    void what_is_not_found_stays_as_it_is(@ForAll("texts") String text) {
        var redacted = new Redactor(RECOGNISER, (finding, written) -> written).redact(text);

        assertThat(redacted.text()).isEqualTo(text);
    }
}
