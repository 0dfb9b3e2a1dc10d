package org.creditrepair.privacy.identifier;

/** Why a text is no identifier of the kind that it was taken for. Reads as the end of a sentence about the field. */
public enum Refusal {
    MISSING("is missing", "缺失"),
    TOO_LONG("is too long", "过长"),
    WRONG_LENGTH("has a wrong length", "长度不符"),
    WRONG_CHARACTER("has a character that does not belong there", "含有不应出现的字符"),
    WRONG_SEPARATOR("has separators that do not belong there", "分隔符位置不符"),
    WRONG_PREFIX("begins with characters that this kind does not begin with", "开头不符"),
    WRONG_CHECK_CHARACTER("has a wrong check character", "校验码错误"),
    IMPOSSIBLE_DATE("has no valid date of birth", "出生日期无效"),
    UNASSIGNED_PREFIX("begins with digits that are assigned to nobody", "号段未分配"),
    AREA_CODE_MISSING("has no area code", "缺少区号"),
    UNKNOWN_AREA_CODE("has an area code that is not known", "区号不存在"),
    WRONG_LOCAL_PART("has no valid part before the @", "@ 前部分无效"),
    WRONG_DOMAIN("has no valid domain", "域名无效"),
    WRONG_ADDRESS("is no IP address", "不是有效的 IP 地址"),
    ZONE_IDENTIFIER("has a zone, which means something on one machine only", "带有区域标识"),
    WRONG_SHAPE("does not have the shape of this kind", "格式不符");

    private final String english;
    private final String chinese;

    Refusal(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What is wrong, to follow the name of the field: {@code has a wrong length}. */
    public String inEnglish() {
        return english;
    }

    /** What is wrong, to follow the name of the field: {@code 长度不符}. */
    public String inChinese() {
        return chinese;
    }
}
