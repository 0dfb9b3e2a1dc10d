package org.creditrepair.assessment.modelcheck;

import java.util.HashMap;
import java.util.Map;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.ReasonText;

/** Checks what is written for people: ids, names and reasons. */
final class Texts {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 1_000;

    private final Defects defects;
    private final Map<String, ReasonText> reasons = new HashMap<>();

    Texts(Defects defects) {
        this.defects = defects;
    }

    void id(String id, String path) {
        defects.require(isText(id, LONGEST_ID), path, "must be a text of 1 to " + LONGEST_ID + " characters");
    }

    void text(String text, String path) {
        defects.require(isText(text, LONGEST_TEXT), path, "must be a text of 1 to " + LONGEST_TEXT + " characters");
    }

    /** A code says the same wherever it is given. */
    void reason(ReasonText reason, String path) {
        id(reason.code(), path + ".code");
        text(reason.chinese(), path + ".zh-CN");
        text(reason.english(), path + ".en");
        var known = reasons.putIfAbsent(reason.code(), reason);
        defects.require(known == null || known.equals(reason), path, "this code has another text elsewhere");
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.codePoints().noneMatch(Character::isISOControl)
                && text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
