package org.creditrepair.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A notice as it is shown.
 *
 * @param wording names and versions of the templates that were sent; absent before
 * @param step name and version of the ladder and its step that caused it; absent where the event did
 * @param reason the rule that suppressed or deferred it, or the cause of its failure; absent where there is none
 * @param reasonTexts the reason as people read it, by language: {@code zh-CN} and {@code en}
 * @param rules what every rule said at the last decision
 * @param sendAfter when it may be sent; absent where it was suppressed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        UUID noticeId,
        UUID subjectId,
        String template,
        String wording,
        String purpose,
        String channel,
        String causeEventId,
        String causeType,
        String step,
        String status,
        String reason,
        Map<String, String> reasonTexts,
        List<KeptRule> rules,
        Instant decidedAt,
        Instant sendAfter,
        Instant sentAt) {}
