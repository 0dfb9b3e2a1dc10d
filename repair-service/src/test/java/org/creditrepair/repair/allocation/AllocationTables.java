package org.creditrepair.repair.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;

/** The cases of {@code allocation/one_debt.txt}, and amounts as the tables write them. */
final class AllocationTables {
    private static final Map<String, FuturePart> FUTURE_PARTS = Map.of(
            "next", FuturePart.NEXT_INSTALMENT,
            "last", FuturePart.LAST_INSTALMENT,
            "next-then-last", FuturePart.NEXT_THEN_LAST_INSTALMENT,
            "reamortise", FuturePart.RE_AMORTISATION);

    private AllocationTables() {}

    /** A row of the lower table. */
    record Case(AllocationOrder order, Money payment, String lines, Money toReamortise, Money overpaid) {}

    static List<OpenInstalment> instalments() {
        return rows("one_debt.txt")
                .filter(row -> row.size() == 7)
                .map(AllocationTables::instalment)
                .toList();
    }

    static Stream<Case> cases() {
        return rows("one_debt.txt")
                .filter(row -> row.size() == 5)
                .map(row ->
                        new Case(order(row.get(0)), yuan(row.get(1)), row.get(2), yuan(row.get(3)), yuan(row.get(4))));
    }

    static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    /** {@code NUMBER COMPONENT AMOUNT, ...} */
    static String written(List<Allocation.Line> lines) {
        return lines.stream()
                .map(line -> line.instalment() + " " + line.component() + " "
                        + line.amount().amount().toPlainString())
                .collect(Collectors.joining(", "));
    }

    static OpenInstalment instalment(List<String> row) {
        var amounts = row.subList(2, 7).stream().map(AllocationTables::yuan).toList();
        return new OpenInstalment(
                Integer.parseInt(row.get(0)),
                LocalDate.parse(row.get(1)),
                new Breakdown(amounts.get(0), amounts.get(1), amounts.get(2), amounts.get(3), amounts.get(4)));
    }

    private static AllocationOrder order(String text) {
        var words = text.split(" +");
        return AllocationOrder.uniform(
                Arrays.stream(words).skip(2).map(Component::valueOf).toList(),
                Direction.valueOf(words[0].toUpperCase(Locale.ROOT)),
                FUTURE_PARTS.get(words[1]));
    }

    private static Stream<List<String>> rows(String file) {
        try (var in = AllocationTables.class.getResourceAsStream("/allocation/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
