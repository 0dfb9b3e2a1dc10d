package org.creditrepair.repair.loan;

import static org.creditrepair.repair.loan.Given.yuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.ScheduleTable;
import org.creditrepair.repair.schedule.Terms;

/**
 * Whole loans as {@code loan/NAME.txt} writes them: {@code == name}, terms, events ({@code event KIND DATE ...}), an
 * empty line, a head,
 * rows, an empty line. Amounts of a row are what is demanded; opening and closing are as drawn.
 */
record LoanTable(String name, Terms terms, List<LoanEvent> events, List<List<String>> rows) {

    static List<LoanTable> read(String file) {
        var tables = new ArrayList<LoanTable>();
        for (var block : text(file).split("(?m)^== ")) {
            if (!block.startsWith("#")) {
                tables.add(table(block.lines().toList()));
            }
        }
        return tables;
    }

    static List<String> written(LoanRow row) {
        var demanded = row.demanded();
        return List.of(
                String.valueOf(row.number()),
                row.drawn().from().toString(),
                row.dueOn().toString(),
                amount(row.drawn().opening()),
                amount(demanded.principal()),
                amount(demanded.interest()),
                amount(demanded.fee()),
                amount(demanded.penalty()),
                amount(demanded.cost()),
                amount(demanded.total()),
                amount(row.drawn().closing()),
                amount(row.open().total()));
    }

    @Override
    public String toString() {
        return name;
    }

    private static LoanTable table(List<String> block) {
        var gap = block.indexOf("");
        var head = new HashMap<String, String>();
        var events = new ArrayList<LoanEvent>();
        for (var line : block.subList(1, gap)) {
            var words = line.split(" ", 2);
            if (words[0].equals("event")) {
                events.add(event("e" + events.size(), words[1].split(" ")));
            } else {
                head.put(words[0], words[1]);
            }
        }
        var rows = block.subList(gap + 2, block.size()).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        return new LoanTable(block.getFirst(), ScheduleTable.terms(head), events, rows);
    }

    private static LoanEvent event(String id, String[] words) {
        return new LoanEvent(id, LocalDate.parse(words[1]), fact(words));
    }

    private static LoanEvent.Fact fact(String[] words) {
        return switch (words[0]) {
            case "pay" -> new Movement.Payment(yuan(words[2]));
            case "prepay" -> new Movement.Prepayment(yuan(words[2]), Recast.valueOf(words[3]));
            case "chargeback" -> chargeBack(words);
            case "refund" -> new Movement.Refund(words[2], yuan(words[3]));
            case "charge" -> new Movement.Charge(component(words[2]), yuan(words[3]), LocalDate.parse(words[4]));
            case "rate" -> new Change.RateChange(new BigDecimal(words[2]), Recast.valueOf(words[3]));
            case "pause" -> new Change.InterestPause(LocalDate.parse(words[2]), Recast.valueOf(words[3]));
            case "holiday" ->
                new Change.PaymentHoliday(
                        LocalDate.parse(words[2]), Change.Treatment.valueOf(words[3]), Recast.valueOf(words[4]));
            case "move" -> new Change.DueDateMove(LocalDate.parse(words[2]), Recast.valueOf(words[3]));
            case "extend" -> new Change.TermExtension(Integer.parseInt(words[2]));
            case "reage" ->
                new Change.ReAge(
                        Integer.parseInt(words[2]), LocalDate.parse(words[3]), Change.Treatment.valueOf(words[4]));
            case "reamortise" -> new Change.ReAmortisation(Change.Treatment.valueOf(words[2]));
            case "capitalise" -> new Change.Capitalisation(components(words[2]));
            case "carry" -> new Change.CarryForward(components(words[2]));
            case "waive" -> new Change.Waiver(component(words[2]), yuan(words[3]));
            default -> throw new IllegalArgumentException("no such event: " + words[0]);
        };
    }

    /** {@code chargeback DATE EVENT [AMOUNT [COMPONENT+COMPONENT]]}; the first event is e0. */
    private static Movement.ChargeBack chargeBack(String[] words) {
        var amount = words.length > 3 ? Optional.of(yuan(words[3])) : Optional.<Money>empty();
        var components = Stream.of(words.length > 4 ? words[4].split("\\+") : new String[0])
                .map(LoanTable::component);
        return new Movement.ChargeBack(words[2], amount, components.toList());
    }

    private static Set<Component> components(String joined) {
        return Stream.of(joined.split("\\+")).map(LoanTable::component).collect(Collectors.toSet());
    }

    private static Component component(String name) {
        return Component.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static String text(String name) {
        try (var in = LoanTable.class.getResourceAsStream("/loan/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
