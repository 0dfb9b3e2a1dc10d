package org.creditrepair.repair.overdue;

import java.util.List;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * Ranges of days that leave no gap and do not overlap, from zero without end.
 *
 * @param bands ascending
 */
public record Bands(List<Band> bands) {
    private static final List<String> COLUMNS = List.of("set", "band", "from-days", "to-days", "source", "confidence");

    /**
     * @throws IllegalArgumentException where they leave a gap, overlap, do not begin at zero, or end
     */
    public Bands {
        bands = List.copyOf(bands);
        firstBroken(bands).ifPresent(place -> {
            throw new IllegalArgumentException("bands must reach from 0 without gap or end; broken at " + place);
        });
    }

    /**
     * The monthly repayment status of the second-generation personal report of the PBOC: N, 1 (1 to 30 days) to 7
     * (over 180).
     */
    public static Result<Bands> pbocMonthlyStatus() {
        return read(DataTable.shipped(Bands.class, "/overdue/bands.txt"), "pboc-monthly-status");
    }

    /** 1-29, 30-59 and so on to 150+, as the assessment names them. */
    public static Result<Bands> thirtyDays() {
        return read(DataTable.shipped(Bands.class, "/overdue/bands.txt"), "thirty-days");
    }

    /**
     * A set of bands from a table with the columns set, band, from-days, to-days, source and confidence.
     *
     * @return refused where a line cannot be read, where there is no such set, or where its bands leave a gap,
     *     overlap or end
     */
    public static Result<Bands> read(DataTable table, String set) {
        return Result.read(table.rows(COLUMNS, Bands::inSet))
                .then(rows -> of(rows.stream()
                        .filter(row -> row.set().equals(set))
                        .map(InSet::band)
                        .toList()));
    }

    /**
     * @return refused at the first band that does not begin where the one before ends (its name), and where the
     *     last one ends
     */
    public static Result<Bands> of(List<Band> bands) {
        return firstBroken(bands)
                .map(place -> Result.<Bands>refused(Reason.OUT_OF_RANGE, "bands", place))
                .orElseGet(() -> Result.of(new Bands(bands)));
    }

    /**
     * The band of a number of days.
     *
     * @param days not negative
     */
    public Band of(int days) {
        return bands.stream().filter(band -> band.contains(days)).findFirst().orElseThrow();
    }

    private record InSet(String set, Band band) {}

    private static InSet inSet(Row row) {
        return new InSet(
                row.text("set"), new Band(row.text("band"), row.integer("from-days"), row.integerIfAny("to-days")));
    }

    private static Optional<String> firstBroken(List<Band> bands) {
        var expected = Optional.of(0);
        for (var band : bands) {
            if (!expected.equals(Optional.of(band.fromDays()))) {
                return Optional.of(band.name());
            }
            expected = band.toDays().map(last -> last + 1);
        }
        return expected.map(open -> "the end");
    }
}
