package org.creditrepair.privacy.mask;

import java.util.Arrays;

/** Classes of identifying data that are masked alike. */
public enum FieldClass {
    NAME("name", "name", "姓名"),
    NATIONAL_ID("national-id", "national id", "身份证号"),
    RESIDENCE_PERMIT("residence-permit", "residence permit", "居住证号"),
    FOREIGNER_PERMIT("foreigner-permit", "foreigner's permit", "外国人永久居留身份证号"),
    SOCIAL_CREDIT_CODE("social-credit-code", "social credit code", "统一社会信用代码"),
    BANK_CARD("bank-card", "bank card", "银行卡号"),
    MOBILE("mobile", "mobile number", "手机号"),
    LANDLINE("landline", "landline number", "固定电话"),
    LICENCE_PLATE("licence-plate", "licence plate", "车牌号"),
    EMAIL("email", "e-mail address", "电子邮箱"),
    IP_ADDRESS("ip-address", "IP address", "IP 地址"),
    ADDRESS("address", "address", "地址"),
    DATE_OF_BIRTH("date-of-birth", "date of birth", "出生日期"),
    /** Passwords, card verification values, biometrics: never shown, and no row may show them (JR/T 0171-2020, C3). */
    SECRET("secret", "secret", "鉴别信息"),
    /** What no list knows: never shown. */
    UNKNOWN("unknown", "unknown field", "未知字段");

    private final String id;
    private final String english;
    private final String chinese;

    FieldClass(String id, String english, String chinese) {
        this.id = id;
        this.english = english;
        this.chinese = chinese;
    }

    /** Stable id, as in policy rows. */
    public String id() {
        return id;
    }

    /** The class with this id; {@link #UNKNOWN} where there is none, so that what is not known is hidden. */
    public static FieldClass of(String id) {
        return Arrays.stream(values())
                .filter(field -> field.id.equals(id))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Where the shown beginning of such a value may end: its length alone does not say what it is a part of. */
    HeadRule headRule() {
        return switch (this) {
            case DATE_OF_BIRTH -> HeadRule.AFTER_YEAR;
            case EMAIL -> HeadRule.IN_LOCAL_PART;
            case ADDRESS -> HeadRule.AFTER_PLACE;
            default -> HeadRule.ANYWHERE;
        };
    }

    boolean mayBeShown() {
        return this != SECRET && this != UNKNOWN;
    }

    String inEnglish() {
        return english;
    }

    String inChinese() {
        return chinese;
    }
}
