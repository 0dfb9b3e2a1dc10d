package org.creditrepair.privacy.identifier;

import java.util.List;
import java.util.Optional;

/**
 * An IP address: version 4 as four decimals without leading zeros (others read them as octal), version 6 as RFC 4291
 * section 2.2. The canonical text of version 6 is that of RFC 5952, with the last 32 bits in decimals where the address
 * maps one of version 4.
 */
final class IpAddress {
    private static final int GROUPS = 8;
    private static final int DIGITS = 4;
    private static final int MAPPED_MARK = 0xFFFF;

    private IpAddress() {}

    static Parsed parse(String plain) {
        if (plain.indexOf('%') >= 0) {
            return Parsed.refused(Refusal.ZONE_IDENTIFIER);
        }
        var address = plain.indexOf(':') < 0
                ? version4(plain).map(bits -> decimals((int) (bits >> 16), (int) (bits & 0xFFFF)))
                : version6(plain).map(IpAddress::canonical);
        return address.map(text -> Parsed.accepted(text, List.of()))
                .orElseGet(() -> Parsed.refused(Refusal.WRONG_ADDRESS));
    }

    private static Optional<Long> version4(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        var bits = 0L;
        for (var part : parts) {
            var isDecimal = !part.isEmpty()
                    && part.length() <= 3
                    && Writing.areDigits(part, 0, part.length())
                    && (part.length() == 1 || part.charAt(0) != '0');
            if (!isDecimal || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            bits = bits << 8 | Integer.parseInt(part);
        }
        return Optional.of(bits);
    }

    private static Optional<int[]> version6(String text) {
        var gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true).filter(groups -> groups.length == GROUPS);
        }
        var head = groups(text.substring(0, gap), false);
        var tail = groups(text.substring(gap + 2), true);
        if (head.isEmpty() || tail.isEmpty() || head.get().length + tail.get().length >= GROUPS) {
            return Optional.empty();
        }
        var groups = new int[GROUPS];
        System.arraycopy(head.get(), 0, groups, 0, head.get().length);
        System.arraycopy(tail.get(), 0, groups, GROUPS - tail.get().length, tail.get().length);
        return Optional.of(groups);
    }

    /** Groups of sixteen bits; the last two may be written in decimals where the text ends the address. */
    private static Optional<int[]> groups(String text, boolean isEnd) {
        if (text.isEmpty()) {
            return Optional.of(new int[0]);
        }
        var parts = text.split(":", -1);
        var last = parts[parts.length - 1];
        var version4 = isEnd && last.indexOf('.') >= 0 ? version4(last) : Optional.<Long>empty();
        var groups = new int[parts.length + (version4.isPresent() ? 1 : 0)];
        var hexadecimals = version4.isPresent() ? parts.length - 1 : parts.length;
        for (var i = 0; i < hexadecimals; i++) {
            if (!isHexadecimal(parts[i])) {
                return Optional.empty();
            }
            groups[i] = Integer.parseInt(parts[i], 16);
        }
        version4.ifPresent(bits -> {
            groups[hexadecimals] = (int) (bits >> 16);
            groups[hexadecimals + 1] = (int) (bits & 0xFFFF);
        });
        return Optional.of(groups);
    }

    private static boolean isHexadecimal(String part) {
        return !part.isEmpty()
                && part.length() <= DIGITS
                && part.chars().allMatch(character -> character < 128 && Character.digit(character, 16) >= 0);
    }

    private static String canonical(int[] groups) {
        var gap = longestGap(groups);
        var end = isMapped(groups) ? GROUPS - 2 : GROUPS;
        var text = new StringBuilder();
        for (var i = 0; i < end; i++) {
            if (gap.length() > 1 && i == gap.from()) {
                text.append("::");
                i += gap.length() - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return end == GROUPS ? text.toString() : text + ":" + decimals(groups[GROUPS - 2], groups[GROUPS - 1]);
    }

    private static boolean isMapped(int[] groups) {
        for (var i = 0; i < GROUPS - 3; i++) {
            if (groups[i] != 0) {
                return false;
            }
        }
        return groups[GROUPS - 3] == MAPPED_MARK;
    }

    private record Gap(int from, int length) {}

    /** The first of the longest runs of zeros. */
    private static Gap longestGap(int[] groups) {
        var longest = new Gap(0, 0);
        var length = 0;
        for (var i = 0; i < GROUPS; i++) {
            length = groups[i] == 0 ? length + 1 : 0;
            if (length > longest.length()) {
                longest = new Gap(i - length + 1, length);
            }
        }
        return longest;
    }

    private static String decimals(int high, int low) {
        return (high >> 8) + "." + (high & 0xFF) + "." + (low >> 8) + "." + (low & 0xFF);
    }
}
