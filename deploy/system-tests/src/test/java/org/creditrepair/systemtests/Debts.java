package org.creditrepair.systemtests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditrepair.local.client.Platform;

/** The debt that the tests state: 8,640.00 CNY at 18 %, two overdue instalments, 86.40 CNY late fees. */
final class Debts {
    private Debts() {}

    static Map<String, Object> stated(LocalDate asOf) {
        return Map.of(
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
