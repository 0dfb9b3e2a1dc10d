package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelIndexTest {
    private static final Labels SHIPPED = Labels.shipped();

    /** The place is that of the @ in the text. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`@`, mobile, ``",
                "`手机@`, mobile, labelled",
                "`手机@`, national-id, ``",
                "`电话@`, mobile, labelled",
                "`电话@`, landline, labelled",
                "`手机，一二三四五六七八九十abcde@`, mobile, labelled",
                "`手机，一二三四五六七八九十abcdef@`, mobile, ``",
                "`手机1234，@`, mobile, labelled",
                "`手机。@`, mobile, ``",
                "`手机；@`, mobile, ``",
                "`手机！@`, mobile, ``",
                "`手机？@`, mobile, ``",
                "`手机，@`, mobile, labelled",
                "`@手机`, mobile, ``",
                "`订单号@`, mobile, other-label",
                "`订单号1 @`, mobile, ``",
                "`订单号：@`, mobile, other-label",
                "`订单号 @`, mobile, other-label",
                "`订单号是@`, mobile, other-label",
                "`order No is @`, mobile, other-label",
                "`订单    (@`, mobile, other-label",
                "`订单     (@`, mobile, ``",
                "`订单有@`, mobile, ``",
                "`订单，@`, mobile, ``",
                "`订单有问题请打@`, landline, ``",
                "`订单号，手机@`, mobile, labelled",
                "`手机，订单号@`, mobile, other-label",
                "`手机，卡号@`, mobile, ``",
                "`版本@`, ip-address, version-label",
                "`@版本`, ip-address, version-label",
                "`@ release`, ip-address, version-label",
                "`@  版本`, ip-address, ``",
                "`@新版本`, ip-address, ``",
                "`@版本`, mobile, ``",
                "`版本@`, mobile, ``",
                "`金额@`, mobile, amount",
                "`金额@`, landline, ``",
                "`金额@`, national-id, amount",
                "`金额@`, bank-card, ``",
                "`金额@`, email, ``",
                "`金额abcd@`, mobile, amount",
                "`金额abcde@`, mobile, ``",
                "`@元`, mobile, amount",
                "`@ 元`, mobile, amount",
                "`@  元`, mobile, ``",
                "`@元旦`, mobile, ``",
                "`@元整`, mobile, amount",
                "`@元已还`, mobile, amount",
                "`@元，`, mobile, amount",
                "`@万元`, mobile, amount",
                "`@万先生`, mobile, ``",
                "`@万，`, mobile, amount",
                "`@万已`, mobile, ``",
                "`@次日`, mobile, ``",
                "`@次`, mobile, amount",
                "`@股东`, mobile, ``",
                "`@份儿`, mobile, ``",
                "`@份`, landline, ``",
                "`@ kg`, mobile, amount",
                "`@元`, email, ``",
                "`手机@元`, mobile, amount labelled",
                "`[手机]@`, mobile, ``",
                "`[手机号]手机@`, mobile, labelled",
                "`[手机@`, mobile, labelled",
                "`[订单号 手机@`, mobile, labelled",
                "`[手机[]@`, mobile, labelled",
                "`[a 手机]@`, mobile, labelled",
            })
    void the_nearest_word_before_and_the_unit_behind_count(String text, String id, String expected) {
        var folded = FoldedText.of(text);
        var at = text.indexOf('@');

        var evidence = LabelIndex.of(folded, SHIPPED).around(Kind.of(id).orElseThrow(), at, at + 1);

        assertThat(evidence.stream().map(Evidence::id).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void a_word_may_name_several_kinds_and_speak_against_others() {
        var lists = Set.of(Kind.values()).stream()
                .filter(kind -> kind.identifier().isPresent())
                .map(kind -> "[" + kind.id() + "]\n" + (kind == Kind.MOBILE || kind == Kind.EMAIL ? "流水" : ""))
                .collect(Collectors.joining("\n"));
        var labels = Labels.read(
                DataFile.of(
                        "test",
                        lists
                                + "\n[other-label]\n流水\n[version-label]\n[amount-before]\n[amount-after]\n[money-after]\n[after-money]\n[version-after]"));
        var index = LabelIndex.of(FoldedText.of("流水@"), labels);

        assertThat(index.around(Kind.MOBILE, 2, 3)).containsExactly(Evidence.LABELLED);
        assertThat(index.around(Kind.EMAIL, 2, 3)).containsExactly(Evidence.LABELLED);
        assertThat(index.around(Kind.LANDLINE, 2, 3)).containsExactly(Evidence.OTHER_LABEL);
    }

    @Test
    void of_many_words_the_last_before_the_place_is_found() {
        var text = FoldedText.of("手机，卡号，订单号，邮箱，".repeat(50));
        var index = LabelIndex.of(text, SHIPPED);

        assertThat(index.around(Kind.MOBILE, 3, 4)).containsExactly(Evidence.LABELLED);
        assertThat(index.around(Kind.BANK_CARD, 6, 7)).containsExactly(Evidence.LABELLED);
        assertThat(index.around(Kind.MOBILE, 9, 10)).containsExactly(Evidence.OTHER_LABEL);
        assertThat(index.around(Kind.EMAIL, text.length() - 1, text.length())).containsExactly(Evidence.LABELLED);
        assertThat(index.around(Kind.MOBILE, 1, 2)).isEmpty();
    }
}
