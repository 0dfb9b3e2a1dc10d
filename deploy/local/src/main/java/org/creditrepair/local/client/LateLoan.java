package org.creditrepair.local.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A loan to state: 8,640.00 CNY principal at 18 %, two overdue instalments, 86.40 CNY late fees. */
public final class LateLoan {
    private LateLoan() {}

    /** Its debt on a day, as the platform states it on a case. */
    public static Map<String, Object> debt(LocalDate asOf) {
        return Map.of(
                "contract",
                        Map.of(
                                "lenderClass", "facilitated",
                                "formedOn", asOf.minusYears(1).toString(),
                                "endsOn", asOf.plusYears(1).toString()),
                "principal", Platform.yuan("8640.00"),
                "annualRate", "0.18",
                "overdueInstalments",
                        List.of(overdue(asOf.minusDays(45), "129.60"), overdue(asOf.minusDays(15), "118.80")),
                "fees", Platform.yuan("86.40"));
    }

    private static Map<String, Object> overdue(LocalDate dueOn, String interest) {
        return Map.of(
                "dueOn", dueOn.toString(),
                "principal", Platform.yuan("720.00"),
                "interest", Platform.yuan(interest));
    }
}
