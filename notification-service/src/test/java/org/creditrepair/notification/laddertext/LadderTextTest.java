package org.creditrepair.notification.laddertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditrepair.notification.ladder.Condition;
import org.creditrepair.notification.ladder.Move;
import org.creditrepair.notification.ladder.Obstacle;
import org.creditrepair.notification.ladder.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LadderTextTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final LocalDate DUE = LocalDate.parse("2026-02-01");
    private static final LocalDate BEFORE = LocalDate.parse("2026-01-01");
    private static final Step STEP = Step.of("letter", 15, "email", "in-app");
    private static final Condition LARGE =
            new Condition.AmountAtLeast(new BigDecimal("100.00"), Currency.getInstance("CNY"));
    private static final Condition TAGGED = new Condition.TagNotIn(Set.of("vip"));

    static List<Arguments> moves() {
        return List.of(
                Arguments.of(
                        new Move.Anchored(DAY, Optional.empty(), DUE, 28),
                        "The ladder counts from 2026-02-01: 28 days past due",
                        "自 2026-02-01 起计算，已逾期 28 天"),
                Arguments.of(
                        new Move.Anchored(DAY, Optional.of(BEFORE), DUE, 28),
                        "The ladder counts from 2026-02-01 instead of 2026-01-01: 28 days past due",
                        "改自 2026-02-01 起计算（原为 2026-01-01），已逾期 28 天"),
                Arguments.of(
                        new Move.VersionChanged(DAY, 1, 4),
                        "The next step comes from version 4 instead of 1",
                        "下一步骤改用第 4 版（原为第 1 版）"),
                Arguments.of(
                        new Move.Taken(DAY, 4, STEP, "email", DUE, 28, 20, List.of()),
                        "Step letter of version 4 by e-mail, 28 days past due of 2026-02-01",
                        "执行步骤“letter”（第 4 版），方式：电子邮件；2026-02-01 到期，已逾期 28 天"),
                Arguments.of(
                        new Move.Taken(DAY, 4, STEP, "email", DUE, 28, 20, List.of(LARGE, TAGGED)),
                        "Step letter of version 4 by e-mail, 28 days past due of 2026-02-01; it holds: amount >= 100.00"
                                + " CNY and tag not in vip",
                        "执行步骤“letter”（第 4 版），方式：电子邮件；2026-02-01 到期，已逾期 28 天；满足条件：金额 不低于 100.00 CNY 且 标签 不 属于 vip"),
                Arguments.of(
                        new Move.Escalated(DAY, STEP, "email", "in-app", Move.Escalation.CONTACT_FAILED),
                        "Step letter goes on by message in the app: the contact by e-mail did not arrive",
                        "步骤“letter”改用应用内消息：电子邮件未能送达"),
                Arguments.of(
                        new Move.Escalated(DAY, STEP, "email", "in-app", Move.Escalation.NO_ANSWER),
                        "Step letter goes on by message in the app: nobody answered by e-mail",
                        "步骤“letter”改用应用内消息：电子邮件未获回应"),
                Arguments.of(
                        new Move.Passed(DAY, STEP, new Obstacle.Unmet(LARGE, "amount 5.00 CNY")),
                        "Step letter is passed over: asked for is amount >= 100.00 CNY, there is amount 5.00 CNY",
                        "略过步骤“letter”：要求金额 不低于 100.00 CNY，实为金额 5.00 CNY"),
                Arguments.of(new Move.Paused(DAY, "dispute"), "The ladder rests: dispute", "暂停：争议"),
                Arguments.of(new Move.Resumed(DAY), "The ladder goes on: no hold lasts", "恢复：已无暂停事由"),
                Arguments.of(new Move.Settled(DAY), "Everything that is known to be due has been paid", "已知到期款项均已付清"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void a_move_is_read_in_english_and_in_chinese(Move move, String english, String chinese) {
        assertThat(LadderText.in("en").explain(move)).isEqualTo(english);
        assertThat(LadderText.in("zh-CN").explain(move)).isEqualTo(chinese);
    }

    static List<Arguments> obstacles() {
        return List.of(
                Arguments.of(
                        new Obstacle.Unmet(TAGGED, "no tag"),
                        "asked for is tag not in vip, there is no tag",
                        "要求标签 不 属于 vip，实为无 标签"),
                Arguments.of(new Obstacle.NoChannel(), "none of its channels can be used", "该步骤没有可用的联系方式"),
                Arguments.of(new Obstacle.DueDateCame(), "it announces a due date that has come", "该步骤预告的到期日已至"),
                Arguments.of(
                        new Obstacle.AlreadyReached(LocalDate.parse("2026-01-31")),
                        "the ladder had come to it, or past it, for 2026-01-31",
                        "就 2026-01-31 到期的款项已执行至该步骤或其后，不再重复"),
                Arguments.of(
                        new Obstacle.TakenUpLate(),
                        "the debt became known when a later step had come, which stands for it",
                        "债务为人所知时后续步骤已到期，由后者代替"),
                Arguments.of(
                        new Obstacle.UnderHold("case-suspended"), "a hold lasts: the case rests", "暂停事由仍在持续：案件暂停办理"),
                Arguments.of(
                        new Obstacle.OneStepADay(),
                        "another step was taken on this day; it follows on the next",
                        "当日已执行其他步骤，顺延至次日"));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void an_obstacle_is_read_in_english_and_in_chinese(Obstacle obstacle, String english, String chinese) {
        assertThat(LadderText.in("fr").explain(obstacle)).isEqualTo(english);
        assertThat(LadderText.in("zh-Hant-TW").explain(obstacle)).isEqualTo(chinese);
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_placeholders() throws IOException {
        var english = sentences("en");
        var chinese = sentences("zh-CN");

        assertThat(keys(english)).hasSizeGreaterThan(10).isEqualTo(keys(chinese));
        for (var key : keys(english)) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    private static TreeSet<String> keys(Properties sentences) {
        var keys = new TreeSet<>(sentences.stringPropertyNames());
        keys.removeIf(key -> key.startsWith("value."));
        return keys;
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{([^}]+)}")
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties sentences(String language) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                LadderTextTest.class.getResourceAsStream("/ladder-texts/" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
