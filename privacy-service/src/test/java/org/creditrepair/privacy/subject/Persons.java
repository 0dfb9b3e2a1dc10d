package org.creditrepair.privacy.subject;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditrepair.privacy.identifier.CheckCharacters;

/** Persons who do not exist: the region code of their national ids is not assigned. */
public final class Persons {
    private static final AtomicInteger SEQUENCE = new AtomicInteger(1);

    private Persons() {}

    /** A registration with a national id of its own. */
    public static Map<String, Object> registration(String customerRef) {
        return registration(customerRef, nextNationalId());
    }

    public static Map<String, Object> registration(String customerRef, String nationalId) {
        return Map.of(
                "customerRef", customerRef,
                "profile",
                        Map.of(
                                "kind", "person",
                                "jurisdiction", "CN",
                                "zones", List.of("Asia/Shanghai"),
                                "language", "zh-CN"),
                "name", "测试甲",
                "nationalId", nationalId,
                "mobile", "+86 199-0000-0001",
                "email", "Reader@Example.INVALID",
                "address", "某省某市测试路一号");
    }

    public static String nextNationalId() {
        var digits = "99000019900101" + "%03d".formatted(SEQUENCE.getAndIncrement());
        return digits + CheckCharacters.ofNationalId(digits);
    }
}
