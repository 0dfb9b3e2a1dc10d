package org.creditrepair.local.tape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;

/** A person who does not exist: the region code of the national id is assigned to no place. */
public record Person(String name, String nationalId, String mobile, String email, String address) {
    private static final String UNASSIGNED_REGION = "990000";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final List<String> FAMILY_NAMES = List.of("测", "试", "样", "例", "虚", "构");
    private static final List<String> GIVEN_NAMES = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1960, 1, 1);
    private static final int BIRTHDAYS = 16_000;

    /**
     * The person of a number: the same number and generator state give the same person.
     *
     * @param number makes national id, mobile and e-mail unique, below 1,000,000
     */
    public static Person numbered(int number, RandomGenerator random) {
        var family = pick(FAMILY_NAMES, random);
        var given = pick(GIVEN_NAMES, random) + pick(GIVEN_NAMES, random);
        var birthday = FIRST_BIRTHDAY.plusDays(random.nextInt(BIRTHDAYS) / 1000 * 1000L + number / 1000);
        var digits =
                UNASSIGNED_REGION + birthday.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number % 1000);
        return new Person(
                family + given,
                digits + checkCharacter(digits),
                "190%08d".formatted(number),
                "borrower-" + number + "@demo.invalid",
                "虚构省虚构市样例路" + (number + 1) + "号");
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static char checkCharacter(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }
}
