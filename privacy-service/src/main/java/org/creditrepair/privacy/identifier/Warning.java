package org.creditrepair.privacy.identifier;

/** What is odd about an identifier that is accepted all the same. Reads as the end of a sentence about the field. */
public enum Warning {
    /** No list of GB/T 2260 that is shipped has the code. */
    UNKNOWN_REGION("has a region that no list knows", "行政区划代码不在名录中"),
    /** The code was in use and is so no longer; numbers once given with it stay lawful. */
    WITHDRAWN_REGION("has a region that is no longer in use", "行政区划代码已停用"),
    /** The code was out of use before the holder was born. */
    REGION_WITHDRAWN_BEFORE_BIRTH("has a region that was withdrawn before the date of birth", "行政区划代码在出生前已停用"),
    /** The number was read without a day, and the date of birth is later than anything that the lists know of. */
    BIRTH_AFTER_LISTS("has a date of birth that may lie in the future", "出生日期可能在将来"),
    /** A number of the first generation, of no effect as a document since 2013-01-01. */
    FIFTEEN_DIGITS("is a number of fifteen digits, no longer in use", "为已停用的 15 位号码"),
    /** The number is built like one of a residence permit of Hong Kong, Macau or Taiwan. */
    RESIDENCE_PERMIT("is the number of a residence permit", "为港澳台居民居住证号码"),
    /** The number is built like one of a foreigner's permanent residence card since December 2023. */
    FOREIGNER_PERMIT("is the number of a foreigner's permit", "为外国人永久居留身份证号码"),
    /** The card of 2004 to 2023; a holder keeps it until it expires. */
    OLD_FOREIGNER_PERMIT("is the number of a card of the form before December 2023", "为 2023 年 12 月前版式的号码"),
    UNKNOWN_NATIONALITY("has a nationality that no list knows", "国籍代码不在名录中"),
    UNKNOWN_REGISTRATION_DEPARTMENT("has a registration department that no list knows", "登记管理部门代码不在名录中"),
    /** The organisation code inside does not fit its own check character of GB 11714. */
    ORGANISATION_CODE("has an organisation code with a wrong check character", "组织机构代码校验码不符"),
    UNKNOWN_ISSUER("has an issuer that no list knows", "发卡机构号段不在名录中"),
    UNUSUAL_LENGTH("has a length that is unusual for it", "长度不常见"),
    UNASSIGNED_PREFIX("begins with digits that are assigned to nobody", "号段未分配"),
    /** Given to machines or resold; the number may not reach a person. */
    SPECIAL_PREFIX("begins with digits of a special use", "号段为特殊用途"),
    UNUSUAL_LETTERS("has more letters than usual", "字母数量不常见");

    private final String english;
    private final String chinese;

    Warning(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What is odd, to follow the name of the field. */
    public String inEnglish() {
        return english;
    }

    /** What is odd, to follow the name of the field. */
    public String inChinese() {
        return chinese;
    }
}
