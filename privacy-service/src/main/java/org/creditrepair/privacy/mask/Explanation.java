package org.creditrepair.privacy.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says why somebody sees what they see: what is shown, the row that says so, whom it covers and where it comes from.
 */
final class Explanation {

    private Explanation() {}

    static String inEnglish(MaskDecision decision) {
        var field = decision.field().inEnglish();
        return decision.row()
                .map(row -> shownInEnglish(decision.field(), row.mask()) + " " + ruleInEnglish(row))
                .orElseGet(() -> "Nothing of the %s is shown: on %s no rule covers %s."
                        .formatted(field, decision.day(), String.join(", ", decision.namesOfViewer())));
    }

    static String inChinese(MaskDecision decision) {
        var field = decision.field().inChinese();
        return decision.row()
                .map(row -> shownInChinese(decision.field(), row.mask()) + ruleInChinese(row))
                .orElseGet(() -> "%s全部隐藏：%s 没有规则适用于 %s。"
                        .formatted(field, decision.day(), String.join("、", decision.namesOfViewer())));
    }

    private static String shownInEnglish(FieldClass field, Mask mask) {
        if (mask.head() > 0 && field == FieldClass.DATE_OF_BIRTH) {
            return "Of the date of birth no more is shown than the year, and only where it stands first.";
        }
        if (mask.head() > 0 && field == FieldClass.ADDRESS) {
            return "Of the address no more is shown than a province and city that are known and stand first, up to "
                    + mask.head()
                    + " characters.";
        }
        if (mask.head() > 0 && field == FieldClass.EMAIL) {
            return "Of the e-mail address no more is shown than the first "
                    + mask.head()
                    + " of what stands before the @, at most half of it.";
        }
        return positionsInEnglish(field.inEnglish(), mask);
    }

    private static String positionsInEnglish(String field, Mask mask) {
        var parts = new ArrayList<String>();
        if (mask.head() > 0) {
            parts.add("the first " + mask.head());
        }
        if (mask.tail() > 0) {
            parts.add("the last " + mask.tail());
        }
        return parts.isEmpty()
                ? "Nothing of the " + field + " is shown."
                : "Of the %s no more is shown than %s %s; of a short value at most half."
                        .formatted(
                                field,
                                String.join(" and ", parts),
                                mask.head() + mask.tail() == 1 ? "character" : "characters");
    }

    private static String shownInChinese(FieldClass field, Mask mask) {
        if (mask.head() > 0 && field == FieldClass.DATE_OF_BIRTH) {
            return "出生日期仅显示年份，且仅限年份写在最前时。";
        }
        if (mask.head() > 0 && field == FieldClass.ADDRESS) {
            return "地址仅显示开头可识别的省市，至多 " + mask.head() + " 位。";
        }
        if (mask.head() > 0 && field == FieldClass.EMAIL) {
            return "电子邮箱仅显示 @ 之前的前 " + mask.head() + " 位，且至多显示该部分的一半。";
        }
        return positionsInChinese(field.inChinese(), mask);
    }

    private static String positionsInChinese(String field, Mask mask) {
        var parts = new ArrayList<String>();
        if (mask.head() > 0) {
            parts.add("前 " + mask.head() + " 位");
        }
        if (mask.tail() > 0) {
            parts.add("后 " + mask.tail() + " 位");
        }
        return parts.isEmpty() ? field + "全部隐藏。" : field + "仅显示" + String.join("和", parts) + "，较短的值至多显示一半。";
    }

    private static String ruleInEnglish(MaskRow row) {
        var origin = row.origin();
        var named = named(row, List.of("role ", "purpose ", "relationship ", "channel "));
        return "Rule %s covers %s from %s%s. Source: %s.%s"
                .formatted(
                        row.id(),
                        named.isEmpty() ? "everybody" : String.join(", ", named),
                        origin.validFrom(),
                        origin.validUntil().map(last -> " until " + last).orElse(""),
                        origin.source(),
                        origin.isSure() ? "" : " An operator has yet to confirm this width.");
    }

    private static String ruleInChinese(MaskRow row) {
        var origin = row.origin();
        var named = named(row, List.of("角色 ", "目的 ", "关系 ", "渠道 "));
        return "规则 %s 适用于%s，自 %s 起%s有效。来源：%s。%s"
                .formatted(
                        row.id(),
                        named.isEmpty() ? "所有人" : String.join("、", named),
                        origin.validFrom(),
                        origin.validUntil().map(last -> "至 " + last + " 止").orElse(""),
                        origin.sourceInChinese(),
                        origin.isSure() ? "" : "该显示位数尚待运营方核实。");
    }

    private static List<String> named(MaskRow row, List<String> words) {
        var coverage = row.coverage();
        return Stream.of(
                        coverage.role().map(words.get(0)::concat),
                        coverage.purpose().map(words.get(1)::concat),
                        coverage.relationship().map(words.get(2)::concat),
                        coverage.channel().map(words.get(3)::concat))
                .flatMap(Optional::stream)
                .toList();
    }
}
