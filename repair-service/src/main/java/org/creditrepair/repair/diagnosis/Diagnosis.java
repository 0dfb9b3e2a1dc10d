package org.creditrepair.repair.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the problems that a plan has to answer. */
public final class Diagnosis {
    private static final Set<String> NOT_DELINQUENT = Set.of("NO_LOAN", "PAID_OFF", "CURRENT");
    private static final Set<String> LOW_GRADES = Set.of("D", "E");

    private Diagnosis() {}

    /** The problems, in a fixed order; none where nothing is wrong or nothing is known. */
    public static List<NamedProblem> of(Findings findings) {
        var problems = new ArrayList<NamedProblem>();
        findings.credit().ifPresent(credit -> {
            if (!NOT_DELINQUENT.contains(credit.band())) {
                problems.add(new NamedProblem("current-delinquency", Map.of("band", credit.band())));
            }
        });
        findings.arrears().ifPresent(arrears -> {
            if (arrears.overdueInstalments() > 0) {
                problems.add(new NamedProblem(
                        "overdue-instalments",
                        Map.of(
                                "count", String.valueOf(arrears.overdueInstalments()),
                                "amount", arrears.overdueAmount().toString())));
            }
            if (arrears.fees().isPositive()) {
                problems.add(new NamedProblem(
                        "late-fees", Map.of("amount", arrears.fees().toString())));
            }
        });
        findings.credit().ifPresent(credit -> {
            if (LOW_GRADES.contains(credit.grade())) {
                problems.add(new NamedProblem(
                        "low-grade",
                        Map.of(
                                "grade", credit.grade(),
                                "score", String.valueOf(credit.score()),
                                "reasons", String.join(",", credit.reasons()))));
            }
        });
        return problems;
    }
}
