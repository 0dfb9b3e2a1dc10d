package org.creditrepair.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.VerdictText;

/**
 * What one rule said, as it is kept with the notice.
 *
 * @param outcome {@code send}, {@code defer} or {@code suppress}
 * @param detail the reason in English, with the stamp of the rule
 * @param detailChinese the same in Chinese; absent where it was kept before there was one
 * @param decided true for the rule that decided, absent for the others: two laws may have rules of one name
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptRule(String rule, String outcome, String detail, String detailChinese, Boolean decided) {

    static KeptRule of(RuleOutcome outcome, Optional<RuleOutcome> decidedBy) {
        var effect = outcome.effect() == Effect.FLAG ? Effect.SEND : outcome.effect();
        return new KeptRule(
                outcome.name(),
                effect.id(),
                detail(outcome, "en"),
                detail(outcome, "zh-CN"),
                decidedBy.map(outcome::equals).filter(Boolean::booleanValue).orElse(null));
    }

    private static String detail(RuleOutcome outcome, String language) {
        return VerdictText.in(language).explain(outcome.finding()) + " ("
                + outcome.rule().id().stamp() + ")";
    }
}
