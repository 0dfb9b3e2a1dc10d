package org.creditrepair.repair.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;

/** A whole schedule as it is written in {@code schedule/NAME.txt}: terms, an empty line, a head, rows. */
record ScheduleTable(String name, Terms terms, LocalDate start, List<List<String>> rows) {
    private static final String CURRENCY = "CNY";

    static ScheduleTable read(String name) {
        var lines = lines(name).filter(line -> !line.startsWith("#")).toList();
        var gap = lines.indexOf("");
        var head = lines.subList(0, gap);
        var terms = new Terms(
                money(value(head, "principal")),
                new BigDecimal(value(head, "annual-rate")),
                Integer.parseInt(value(head, "instalments")),
                money(value(head, "carried-interest")),
                money(value(head, "fees")));
        var rows = lines.subList(gap + 2, lines.size()).stream()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        return new ScheduleTable(name, terms, LocalDate.parse(value(head, "start")), rows);
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

    private static String value(List<String> head, String key) {
        return head.stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static Money money(String amount) {
        return Money.of(amount, CURRENCY);
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
