package org.creditrepair.notification.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.creditrepair.notification.sentence.Sentences;

/** How a value is kept, and how it is written for a reader. */
public enum ValueKind {
    /** Kept and written as it is. */
    TEXT {
        @Override
        public String write(String kept, String language) {
            return kept;
        }
    },

    /** Kept as ISO date; written as {@code 2021年1月5日} and {@code 5 January 2021}. */
    DATE {
        @Override
        public String write(String kept, String language) {
            var date = LocalDate.parse(kept);
            if (isChinese(language)) {
                return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            }
            var month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return date.getDayOfMonth() + " " + month + " " + date.getYear();
        }
    },

    /** Kept as {@code 1234.50 CNY}; written as {@code 人民币1,234.50元} and {@code CNY 1,234.50}. */
    MONEY {
        @Override
        public String write(String kept, String language) {
            var space = kept.indexOf(' ');
            var amount = String.format(Locale.ROOT, "%,.2f", new BigDecimal(kept.substring(0, space)));
            var currency = kept.substring(space + 1);
            return isChinese(language) && currency.equals("CNY") ? "人民币" + amount + "元" : currency + " " + amount;
        }
    };

    /**
     * The value as a reader of the language expects it.
     *
     * @param language BCP 47 tag; what is not Chinese is written in English
     */
    public abstract String write(String kept, String language);

    private static boolean isChinese(String language) {
        return Sentences.isChinese(language);
    }
}
