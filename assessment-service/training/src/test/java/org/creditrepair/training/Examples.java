package org.creditrepair.training;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.TableReader;

/** A small portfolio that is computed from a seed, with its profile. */
public final class Examples {
    public static final String PROFILE = """
            name: example
            description: A computed portfolio
            data: {file: example.csv}
            columns:
              income:
                type: number
                unit: CNY
                trend: up
                reason: {code: INCOME, zh-CN: 收入偏低, en: The income is low}
              debt:
                type: whole
                unit: CNY
                changeable: true
                reason: {code: DEBT, zh-CN: 负债偏高, en: The debt is high}
              months-late:
                type: whole
                unit: months
                trend: down
                changeable: true
                specials: [[-1]]
                reason: {code: LATE, zh-CN: 有逾期, en: Payments were late}
              region:
                type: category
                reason: {code: REGION, zh-CN: 地区, en: The region counts against the applicant}
              noise:
                type: number
                unit: none
                reason: {code: NOISE, zh-CN: 杂音, en: Noise}
              sex: {use: protected, type: category, levels: [f, m]}
              age: {use: protected, type: whole, edges: [30, 50]}
              opened: {use: time, type: date}
              recovered: {use: after-the-fact}
              outcome: {use: target, bad: [bad], good: [good]}
            derived:
              burden:
                operation: ratio
                of: [debt, income]
                unit: ratio
                trend: down
                reason: {code: BURDEN, zh-CN: 负债收入比偏高, en: The debt is high relative to the income}
            outOfTime: {column: opened, from: 2025-01-01}
            boosting: {depths: [2], leastWeights: [5], mostTrees: 40, patience: 10, innerFolds: 2}
            output:
              grades:
                - {grade: A, to: 0.1}
                - {grade: B, to: 0.3}
                - {grade: C, to: 1}
            """;

    /** Made after the latest row. */
    public static final Identity.Approval APPROVAL =
            new Identity.Approval("Model committee", LocalDate.parse("2026-01-01"));

    private static final String[] REGIONS = {"north", "south", "east", "west"};

    private Examples() {}

    public static Profile profile() {
        return ProfileReader.read(PROFILE).orThrow();
    }

    /** Rows of which about one in three is bad, one in five out of time; every tenth income is missing. */
    public static String csv(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var csv = new StringBuilder("income,debt,months-late,region,noise,sex,age,opened,recovered,outcome\n");
        for (var row = 0; row < rows; row++) {
            var income = random.nextInt(2_000, 20_000);
            var debt = random.nextInt(0, 60_000);
            var late = random.nextInt(-1, 6);
            var region = random.nextInt(REGIONS.length);
            var logOdds = -1.2 + debt / (4.0 * income) - income / 15_000.0 + (late > 0 ? 0.5 * late : 0) - region * 0.4;
            var isBad = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            csv.append(random.nextInt(10) == 0 ? "" : income)
                    .append(',')
                    .append(debt)
                    .append(',')
                    .append(late);
            csv.append(',').append(REGIONS[region]);
            csv.append(String.format(Locale.ROOT, ",%.3f,", random.nextDouble()));
            csv.append(random.nextBoolean() ? "f" : "m").append(',').append(random.nextInt(18, 80));
            csv.append(random.nextInt(5) == 0 ? ",2025-02-01," : ",2024-06-30,").append(isBad ? "12.5" : "");
            csv.append(isBad ? ",bad\n" : ",good\n");
        }
        return csv.toString();
    }

    public static Table table(int rows, long seed) {
        return TableReader.read(profile(), "example.csv", csv(rows, seed).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }
}
