package org.creditrepair.notification.recipient;

import org.creditrepair.notification.sentence.Sentences;

/** What is wrong with an address. A fault says which part is wrong, never what stands in it. */
public enum Fault {
    EMPTY("地址为空", "there is no address"),
    CONTROL_CHARACTER("地址中含有空白或控制字符", "the address has white space or control characters in it"),
    NO_AT_SIGN("电子邮箱缺少@符号", "the e-mail address has no @"),
    LOCAL_PART("电子邮箱@之前的部分无效", "the part before the @ is not valid"),
    LOCAL_PART_NOT_ASCII("电子邮箱@之前的部分含有非ASCII字符", "the part before the @ is not ASCII"),
    DOMAIN("电子邮箱的域名无效", "the domain is not valid"),
    TOO_LONG("地址过长", "the address is too long"),
    TOO_SHORT("电话号码过短", "the telephone number is too short"),
    NOT_A_NUMBER("不是电话号码", "it is not a telephone number"),
    COUNTRY_UNKNOWN("无法确定号码所属国家或地区", "the country of the telephone number is not known"),
    NOT_ASSIGNED("该号段未被分配", "no telephone number begins like this one"),
    EXTENSION("电话号码带有分机号", "the telephone number has an extension"),
    PREMIUM_RATE("该号码为高资费号码", "a call to this number costs a premium"),
    NOT_A_MOBILE("该号码不能接收短信", "the number is not known to take text messages");

    private final String chinese;
    private final String english;

    Fault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * For a reader of the language.
     *
     * @param language BCP 47 tag; what is not Chinese is told in English
     */
    public String text(String language) {
        return Sentences.isChinese(language) ? chinese : english;
    }
}
