package org.creditrepair.assessment.scorecard;

import java.util.List;
import java.util.Optional;

/**
 * The scorecards of this service. Their points are set by judgement and were not estimated from outcomes; they order
 * files by how bad, how recent and how long the bad behaviour was, and say so.
 */
public final class Scorecards {
    /** The scorecard that new assessments use. */
    public static final Scorecard CURRENT = new Scorecard(
            "points-1",
            300,
            850,
            List.of(
                    new Characteristic(
                            Feature.WORST_LATEST_BAND,
                            new ReasonText(
                                    "overdue-now", "最近一期有未结清的逾期", "An obligation is past due in its latest month"),
                            List.of(
                                    new Attribute(0, 150),
                                    new Attribute(1, 110),
                                    new Attribute(2, 60),
                                    new Attribute(3, 35),
                                    new Attribute(4, 20),
                                    new Attribute(5, 10),
                                    new Attribute(6, 0)),
                            75),
                    new Characteristic(
                            Feature.WORST_BAND_IN_12_MONTHS,
                            new ReasonText(
                                    "overdue-in-12-months",
                                    "最近12个月内有逾期记录",
                                    "An obligation was past due in the last 12 months"),
                            List.of(
                                    new Attribute(0, 110),
                                    new Attribute(1, 85),
                                    new Attribute(2, 50),
                                    new Attribute(3, 30),
                                    new Attribute(4, 15),
                                    new Attribute(5, 5),
                                    new Attribute(6, 0)),
                            55),
                    new Characteristic(
                            Feature.MONTHS_SINCE_30_DAYS,
                            new ReasonText(
                                    "recent-30-days",
                                    "距最近一次逾期30天以上时间较短",
                                    "Too little time since an obligation was 30 or more days past due"),
                            List.of(
                                    new Attribute(0, 0),
                                    new Attribute(3, 25),
                                    new Attribute(6, 45),
                                    new Attribute(12, 70),
                                    new Attribute(24, 90),
                                    new Attribute(Features.NEVER, 100)),
                            50),
                    new Characteristic(
                            Feature.PERCENT_30_DAYS_IN_24_MONTHS,
                            new ReasonText(
                                    "frequent-30-days",
                                    "最近24个月内逾期30天以上的月份较多",
                                    "Too many of the last 24 months with 30 or more days past due"),
                            List.of(
                                    new Attribute(0, 90),
                                    new Attribute(1, 60),
                                    new Attribute(6, 40),
                                    new Attribute(16, 20),
                                    new Attribute(31, 0)),
                            50),
                    new Characteristic(
                            Feature.MONTHS_ON_FILE,
                            new ReasonText("short-history", "信贷记录时间较短", "The credit history is short"),
                            List.of(
                                    new Attribute(0, 10),
                                    new Attribute(6, 20),
                                    new Attribute(12, 35),
                                    new Attribute(24, 45),
                                    new Attribute(36, 55)),
                            0),
                    new Characteristic(
                            Feature.REPAIR_DONE,
                            new ReasonText(
                                    "not-repaired",
                                    "逾期30天以上的债务尚未完成修复",
                                    "An obligation that was 30 or more days past due has not been repaired"),
                            List.of(new Attribute(0, 0), new Attribute(1, 45)),
                            45)),
            new ReasonText("no-history", "没有信贷记录或近期记录不足", "There is no credit history, or none of late"),
            List.of(
                    new GradeCutOff(Grade.A, 760),
                    new GradeCutOff(Grade.B, 690),
                    new GradeCutOff(Grade.C, 610),
                    new GradeCutOff(Grade.D, 520),
                    new GradeCutOff(Grade.E, 300)));

    private static final List<Scorecard> ALL = List.of(CURRENT);

    private Scorecards() {}

    /** The scorecard with which something was assessed. */
    public static Optional<Scorecard> ofModel(String model) {
        return ALL.stream().filter(scorecard -> scorecard.model().equals(model)).findFirst();
    }
}
