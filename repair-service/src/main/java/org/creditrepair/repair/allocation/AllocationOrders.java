package org.creditrepair.repair.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * Named orders with the days on which they are in force.
 *
 * @param orders as the table has them
 */
public record AllocationOrders(List<Named> orders) {
    private static final List<String> COLUMNS =
            List.of("order", "valid-from", "valid-until", "direction", "future-part", "tiers", "source", "confidence");

    public AllocationOrders {
        orders = List.copyOf(orders);
    }

    /**
     * A row of the table.
     *
     * @param validUntil last day; absent: still in force
     */
    public record Named(
            String name,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            AllocationOrder order,
            String source,
            Confidence confidence) {

        public Named {
            if (validUntil.filter(validFrom::isAfter).isPresent()) {
                throw new IllegalArgumentException("valid-until is before valid-from: " + validUntil.get());
            }
        }

        private boolean overlaps(Named other) {
            return name.equals(other.name)
                    && validUntil.filter(other.validFrom::isAfter).isEmpty()
                    && other.validUntil.filter(validFrom::isAfter).isEmpty();
        }

        boolean isInForce(String wanted, LocalDate date) {
            return name.equals(wanted)
                    && !date.isBefore(validFrom)
                    && validUntil.filter(date::isAfter).isEmpty();
        }
    }

    /** The orders of the law, as shipped: {@code civil-code-561}. */
    public static Result<AllocationOrders> shipped() {
        return read(DataTable.shipped(AllocationOrders.class, "/allocation/orders.txt"));
    }

    /**
     * Orders from a table of the same columns as the shipped {@code allocation/orders.txt}, which explains them.
     *
     * @return refused where a line cannot be read, or where two orders of one name are in force on one day
     */
    public static Result<AllocationOrders> read(DataTable table) {
        return Result.read(table.rows(COLUMNS, AllocationOrders::named))
                .then(orders -> firstOverlapping(orders)
                        .map(order -> Result.<AllocationOrders>refused(
                                Reason.OVERLAPS, table.name() + " " + order.name(), order.validFrom()))
                        .orElseGet(() -> Result.of(new AllocationOrders(orders))));
    }

    private static Optional<Named> firstOverlapping(List<Named> orders) {
        return IntStream.range(0, orders.size())
                .filter(i -> orders.subList(0, i).stream().anyMatch(orders.get(i)::overlaps))
                .mapToObj(orders::get)
                .findFirst();
    }

    /**
     * The order of a name on the day of a payment.
     *
     * @return refused where there is none in force ({@code order} and the name)
     */
    public Result<Named> inForce(String name, LocalDate date) {
        return orders.stream()
                .filter(order -> order.isInForce(name, date))
                .findFirst()
                .map(Result::of)
                .orElseGet(() -> Result.refused(Reason.NO_VALUE_KNOWN, "order", name + " on " + date));
    }

    private static Named named(Row row) {
        var tiers = Stream.of(row.text("tiers").split(";"))
                .map(AllocationOrders::tier)
                .toList();
        return new Named(
                row.text("order"),
                row.date("valid-from"),
                row.dateIfAny("valid-until"),
                new AllocationOrder(
                        tiers,
                        row.constant("direction", Direction.class),
                        row.constant("future-part", FuturePart.class)),
                row.text("source"),
                row.constant("confidence", Confidence.class));
    }

    private static Tier tier(String text) {
        var words = new ArrayList<>(
                List.of(text.strip().replace('-', '_').toUpperCase(Locale.ROOT).split("[: ]+")));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a tier is empty");
        }
        var timing = Timing.valueOf(words.removeFirst());
        return new Tier(timing, words.stream().map(Component::valueOf).toList());
    }
}
