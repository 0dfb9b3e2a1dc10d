package org.creditrepair.assessment.alarm;

import java.util.ArrayList;
import java.util.List;

/**
 * How much data it takes before a figure says anything. What is asked for is asked for of every sample: a million cases
 * of development say nothing about the forty of this month.
 *
 * @param samples how many samples the figure compares, from 1
 * @param cases in each sample, from 1
 * @param goods in each sample; 0 where outcomes are not needed
 * @param bads in each sample; 0 likewise
 * @param expected least count to be expected in a cell, where the figure is judged as chi-square; 0 where it is not
 */
public record Minimum(int samples, long cases, long goods, long bads, double expected) {

    public Minimum {
        if (samples < 1) {
            throw new IllegalArgumentException("samples are too few: " + samples);
        }
        if (cases < 1) {
            throw new IllegalArgumentException("cases are too few: " + cases);
        }
        if (goods < 0) {
            throw new IllegalArgumentException("goods are negative: " + goods);
        }
        if (bads < 0) {
            throw new IllegalArgumentException("bads are negative: " + bads);
        }
        if (!(expected >= 0 && Double.isFinite(expected))) {
            throw new IllegalArgumentException("expected is no count: " + expected);
        }
    }

    /** Everything that is missing, sample by sample. */
    List<Shortfall> missing(Evidence evidence) {
        var missing = new ArrayList<Shortfall>();
        for (var sample : evidence.samples()) {
            note(missing, sample.name() + ".cases", sample.cases(), cases);
            note(missing, sample.name() + ".goods", sample.goods(), goods);
            note(missing, sample.name() + ".bads", sample.bads(), bads);
        }
        evidence.leastExpected().ifPresent(least -> note(missing, "leastExpected", least, expected));
        return missing;
    }

    private static void note(List<Shortfall> missing, String field, double has, double needs) {
        if (has < needs) {
            missing.add(new Shortfall(field, has, needs));
        }
    }
}
