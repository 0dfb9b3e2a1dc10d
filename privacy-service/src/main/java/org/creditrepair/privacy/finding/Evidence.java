package org.creditrepair.privacy.finding;

import java.util.Locale;

/** What speaks for or against a finding beside its shape. Reads as the end of a sentence about the place. */
public enum Evidence {
    CHECK_CHARACTER("has the right check character", "校验码正确"),
    WRONG_CHECK_CHARACTER("has a wrong check character, as one that was mistyped", "校验码不正确,疑为误写"),
    LABELLED("stands after a word that names it", "前有对应的提示词"),
    COUNTRY_CODE("begins with the country code", "带有国家代码"),
    CHINESE_NUMERALS("is written in Chinese numerals", "以中文数字书写"),
    /** {@code identifier} accepts it with a warning. */
    ODD("is unusual of its kind", "在同类中不常见"),
    /** The warnings together leave little but a shape that many numbers have. */
    VERY_ODD("is very unusual of its kind", "在同类中极不常见"),
    BEGINS_WITH_DATE("begins with a date, as numbers of orders do", "以日期开头,形似单号"),
    OTHER_LABEL("stands after a word that names something else", "前有其他事物的提示词"),
    VERSION_LABEL("stands beside a word or sign of a version or a clause", "旁有版本或条款字样"),
    AMOUNT("has a sign or unit of an amount", "带有金额或计量单位"),
    FRACTION("is a part of a decimal fraction", "为小数的一部分"),
    NEIGHBOURED("has digits beside it behind a separator", "分隔符外另有数字"),
    PART_OF_SERIES("is cut out of a longer series of groups of digits", "截自更长的数字组"),
    WITHIN_CODE("is a part of a code of letters and digits", "为字母数字编码的一部分"),
    WITHIN_WORD("begins or ends within a word", "位于单词之中"),
    STRONG_CUE("stands after a word that asks for a name", "前有姓名提示词"),
    WEAK_CUE("stands after a word for a person", "前有指人的词"),
    CONNECTOR("is joined to that word by a colon or a verb", "以冒号或系词相连"),
    SURNAME("begins with a family name", "以姓氏开头"),
    COMMON_WORD("begins with a family name that is a common word too", "其姓氏亦为常用字"),
    UNKNOWN_SURNAME("begins with no known family name", "开头不是已知姓氏"),
    NO_NAME("is a word that is mostly no name, or names an organisation", "多为普通词语或机构名称"),
    BEGINS_AS_WORD("begins as a word does that is no name", "开头形似普通词语"),
    TITLE("has a title", "带有称谓"),
    PERSONAL_DETAILS("stands beside a number or another detail of a person", "旁有个人号码等信息"),
    CLEAR_END("ends where a name ends", "边界清楚"),
    LONG_END("may be longer or shorter", "边界不清"),
    REGION("names a region", "含行政区划"),
    DEEP_REGION("names province, town and district", "含省市区三级"),
    ROAD("names a road, village or estate", "含道路、村或小区"),
    HOUSE_NUMBER("has the number of a house or room", "含门牌或房号"),
    MORE_PARTS("has further parts of an address", "含更多地址成分"),
    BIRTH_LABEL("stands beside a word of birth", "旁有出生字样");

    private final String english;
    private final String chinese;

    Evidence(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Stable id, for data and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was seen, to follow the name of the kind: {@code has the right check character}. */
    public String inEnglish() {
        return english;
    }

    /** What was seen, to follow the name of the kind: {@code 校验码正确}. */
    public String inChinese() {
        return chinese;
    }
}
