package org.creditrepair.notification.recipient;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A telephone number that its country's numbering plan knows, by the tables of libphonenumber. Numbers of premium rate
 * are refused, as are extensions and numbers written with letters.
 */
public final class PhoneNumber {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<PhoneNumberType> TAKE_TEXTS =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private final String e164;
    private final boolean takesTexts;

    private PhoneNumber(String e164, boolean takesTexts) {
        this.e164 = e164;
        this.takesTexts = takesTexts;
    }

    /**
     * Checks a number as a person would write it.
     *
     * @param region ISO 3166 code of the country in which it would be dialled, such as {@code CN}; it does not matter
     *     where the number begins with {@code +}
     */
    public static Checked<PhoneNumber> check(String text, String region) {
        if (text.isBlank()) {
            return new Checked.Refused<>(Fault.EMPTY);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return new Checked.Refused<>(Fault.CONTROL_CHARACTER);
        }
        try {
            var number = PLANS.parse(text.strip(), region);
            if (number.hasExtension()) {
                return new Checked.Refused<>(Fault.EXTENSION);
            }
            return LETTER.matcher(text).find() ? new Checked.Refused<>(Fault.NOT_A_NUMBER) : check(number);
        } catch (NumberParseException e) {
            return new Checked.Refused<>(fault(e.getErrorType()));
        }
    }

    /** Checks a number that is to get a text message: besides, it has to be one that may be a mobile's. */
    public static Checked<PhoneNumber> checkForText(String text, String region) {
        var checked = check(text, region);
        return checked instanceof Checked.Valid<PhoneNumber>(var number) && !number.takesTexts
                ? new Checked.Refused<>(Fault.NOT_A_MOBILE)
                : checked;
    }

    private static Checked<PhoneNumber> check(Phonenumber.PhoneNumber number) {
        return switch (PLANS.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> new Checked.Refused<>(Fault.TOO_SHORT);
            case TOO_LONG -> new Checked.Refused<>(Fault.TOO_LONG);
            case INVALID_COUNTRY_CODE -> new Checked.Refused<>(Fault.COUNTRY_UNKNOWN);
            case INVALID_LENGTH -> new Checked.Refused<>(Fault.NOT_ASSIGNED);
            case IS_POSSIBLE -> assigned(number);
        };
    }

    private static Checked<PhoneNumber> assigned(Phonenumber.PhoneNumber number) {
        var type = PLANS.getNumberType(number);
        return switch (type) {
            case UNKNOWN -> new Checked.Refused<>(Fault.NOT_ASSIGNED);
            case PREMIUM_RATE -> new Checked.Refused<>(Fault.PREMIUM_RATE);
            default ->
                new Checked.Valid<>(
                        new PhoneNumber(PLANS.format(number, PhoneNumberFormat.E164), TAKE_TEXTS.contains(type)));
        };
    }

    private static Fault fault(NumberParseException.ErrorType type) {
        return switch (type) {
            case INVALID_COUNTRY_CODE -> Fault.COUNTRY_UNKNOWN;
            case NOT_A_NUMBER -> Fault.NOT_A_NUMBER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Fault.TOO_SHORT;
            case TOO_LONG -> Fault.TOO_LONG;
        };
    }

    /** In the clear as E.164, such as {@code +8613800138000}, for handing over. */
    public String e164() {
        return e164;
    }

    /** Whether it may be a mobile's. */
    public boolean takesTexts() {
        return takesTexts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && e164.equals(that.e164);
    }

    @Override
    public int hashCode() {
        return Objects.hash(e164);
    }

    @Override
    public String toString() {
        return "PhoneNumber[***]";
    }
}
