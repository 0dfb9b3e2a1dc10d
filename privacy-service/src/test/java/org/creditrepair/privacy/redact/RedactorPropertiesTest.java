package org.creditrepair.privacy.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.privacy.recognise.Recogniser;

class RedactorPropertiesTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
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
            "一三九零零零零一二三四");
    private static final List<String> TEXTS =
            List.of("手机", "，", "。", " ", "的", "abc", "\n", "（", "）", "和", "订单号", "：", "姓名：", "王小明", "x", "-", "。本人");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(VALUES), Arbitraries.of(TEXTS), Arbitraries.of(TEXTS))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3_000)
    void nothing_that_was_found_is_left_by_a_placeholder(@ForAll("texts") String text) {
        var chinese = new Redactor(RECOGNISER, Replacements.placeholder(Language.CHINESE));
        var english = new Redactor(RECOGNISER, Replacements.placeholder(Language.ENGLISH));

        assertThat(chinese.redact(chinese.redact(text).text()).findings()).isEmpty();
        assertThat(english.redact(english.redact(text).text()).findings()).isEmpty();
    }

    @Property(tries = 3_000)
    void nothing_that_was_found_is_left_by_a_mask(@ForAll("texts") String text) {
        var redactor = new Redactor(RECOGNISER, Replacements.mask('*'));

        var redacted = redactor.redact(text);

        assertThat(redactor.redact(redacted.text()).findings()).isEmpty();
        assertThat(redacted.text().codePointCount(0, redacted.text().length()))
                .isEqualTo(text.codePointCount(0, text.length()));
    }

    @Property
    void what_is_not_found_stays_as_it_is(@ForAll("texts") String text) {
        var redacted = new Redactor(RECOGNISER, (finding, written) -> written).redact(text);

        assertThat(redacted.text()).isEqualTo(text);
    }
}
