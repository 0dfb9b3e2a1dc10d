package org.creditrepair.repair.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.accrual.InterestPer;
import org.creditrepair.repair.accrual.LatePrincipal;
import org.creditrepair.repair.accrual.Night;
import org.creditrepair.repair.accrual.Stub;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;

/**
 * Whole schedules as {@code schedule/NAME.txt} writes them: {@code == name}, terms, an empty line, a head, rows, an
 * empty line.
 */
public record ScheduleTable(String name, Terms terms, List<List<String>> rows) {

    static List<ScheduleTable> read(String file) {
        var tables = new ArrayList<ScheduleTable>();
        var block = new ArrayList<String>();
        for (var line : lines(file).filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("== ") && !block.isEmpty() && block.getFirst().startsWith("== ")) {
                tables.add(table(block));
                block.clear();
            }
            if (!block.isEmpty() || line.startsWith("== ")) {
                block.add(line);
            }
        }
        tables.add(table(block));
        return tables;
    }

    /** A row as the files write it. */
    static List<String> written(Instalment row) {
        return List.of(
                String.valueOf(row.number()),
                row.from().toString(),
                row.dueOn().toString(),
                String.valueOf(row.days()),
                amount(row.opening()),
                amount(row.principal()),
                amount(row.interest()),
                amount(row.fee()),
                amount(row.penalty()),
                amount(row.total()),
                amount(row.closing()));
    }

    @Override
    public String toString() {
        return name;
    }

    private static ScheduleTable table(List<String> block) {
        var gap = block.indexOf("");
        var head = new HashMap<String, String>();
        block.subList(1, gap).forEach(line -> {
            var space = line.indexOf(' ');
            head.put(line.substring(0, space), line.substring(space + 1));
        });
        var rows = block.subList(gap + 2, block.size()).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        return new ScheduleTable(block.getFirst().substring(3), terms(head), rows);
    }

    /** Terms as the files write them, a line each. */
    public static Terms terms(Map<String, String> head) {
        var currency = head.getOrDefault("currency", "CNY");
        var instalments = Integer.parseInt(head.get("instalments"));
        var zero = "0";
        return Terms.of(
                        Money.of(head.get("principal"), currency),
                        new BigDecimal(head.get("annual-rate")),
                        LocalDate.parse(head.get("start")),
                        instalments)
                .with(new Timetable(
                        frequency(head.getOrDefault("every", "1 month")),
                        instalments,
                        date(head, "first-due"),
                        number(head, "due-day")))
                .with(new Repayment(
                        Method.valueOf(head.getOrDefault("method", "EQUAL_INSTALMENT")),
                        instalment(head, currency),
                        money(head, "down-payment", currency),
                        money(head, "balloon", currency)))
                .with(new Grace(
                        number(head, "principal-grace").orElse(0),
                        number(head, "interest-grace").orElse(0),
                        number(head, "interest-free").orElse(0),
                        date(head, "interest-from")))
                .with(new Charges(
                        Money.of(head.getOrDefault("carried-interest", zero), currency),
                        Money.of(head.getOrDefault("fees", zero), currency),
                        Money.zero(currency),
                        Money.of(head.getOrDefault("fee-each", zero), currency)))
                .with(new Convention(
                        DayCount.valueOf(head.getOrDefault("day-count", "THIRTY_360")),
                        InterestPer.valueOf(head.getOrDefault("interest-per", "PERIOD")),
                        Night.valueOf(head.getOrDefault("night", "FOLLOWING")),
                        new Rounding(
                                RoundingMode.valueOf(head.getOrDefault("rounding", "HALF_UP")),
                                number(head, "decimals")),
                        Stub.valueOf(head.getOrDefault("stub", "FRONT")),
                        LatePrincipal.valueOf(head.getOrDefault("late-principal", "RESTS"))));
    }

    private static InstalmentAmount instalment(Map<String, String> head, String currency) {
        return money(head, "instalment", currency)
                .<InstalmentAmount>map(InstalmentAmount.Given::new)
                .or(() -> money(head, "multiple", currency).map(InstalmentAmount.RoundedTo::new))
                .orElseGet(() -> Optional.ofNullable(head.get("level"))
                        .map(InstalmentAmount.Level.Last::valueOf)
                        .<InstalmentAmount>map(InstalmentAmount.Level::new)
                        .orElseGet(InstalmentAmount.Computed::new));
    }

    private static Frequency frequency(String text) {
        var parts = text.split(" ");
        return new Frequency(Frequency.Unit.valueOf(parts[1].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[0]));
    }

    private static Optional<Money> money(Map<String, String> head, String key, String currency) {
        return Optional.ofNullable(head.get(key)).map(amount -> Money.of(amount, currency));
    }

    private static Optional<LocalDate> date(Map<String, String> head, String key) {
        return Optional.ofNullable(head.get(key)).map(LocalDate::parse);
    }

    private static OptionalInt number(Map<String, String> head, String key) {
        return head.containsKey(key) ? OptionalInt.of(Integer.parseInt(head.get(key))) : OptionalInt.empty();
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static Stream<String> lines(String name) {
        try (var in = ScheduleTable.class.getResourceAsStream("/schedule/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
