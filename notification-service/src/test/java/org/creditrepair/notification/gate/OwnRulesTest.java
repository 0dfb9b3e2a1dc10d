package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RulePack;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of an operator with packs and calendars, as {@code creditrepair.contact-rules.folder} names one. */
class OwnRulesTest {

    @Test
    void a_pack_of_a_built_in_name_takes_its_place_and_the_others_stay() throws Exception {
        assertThat(packs(policy(folder()))).extracting(RulePack::stamp).containsExactly("cn/1", "gb/1", "us/7");
    }

    @Test
    void a_rule_of_the_folder_is_applied_with_its_version() throws Exception {
        var second = call("2026-06-10T15:00:00Z");
        var gate = new Gate(policy(folder()));

        assertThat(decide(
                        gate,
                        second,
                        party("US", "America/New_York"),
                        made(Outcome.RANG_OUT, call("2026-06-10T14:00:00Z"))))
                .isEqualTo("send");
        var verdict = gate.decide(
                new IntendedContact(second, Content.SOUND),
                party("US", "America/New_York"),
                made(Outcome.RANG_OUT, call("2026-06-10T13:00:00Z"), call("2026-06-10T14:00:00Z")));
        assertThat(verdict.headline().orElseThrow().rule().id().stamp()).isEqualTo("us.two-calls-a-day/7");
        assertThat(verdict.headline().orElseThrow().rule().authority()).isEqualTo("board decision 4");
    }

    @Test
    void a_rule_of_the_folder_holds_on_its_days_only() throws Exception {
        var three = made(Outcome.RANG_OUT, call("2026-01-31T14:00:00Z"), call("2026-01-31T15:00:00Z"));

        assertThat(decide(
                        new Gate(policy(folder())),
                        call("2026-01-31T16:00:00Z"),
                        party("US", "America/New_York"),
                        three))
                .isEqualTo("send");
    }

    @Test
    void rules_of_the_built_in_pack_that_the_folder_does_not_repeat_are_gone() throws Exception {
        var night = text("2026-06-10T04:00:00Z");
        var gate = new Gate(policy(folder()));

        assertThat(decide(gate, night, party("US", "America/New_York"), ContactHistory.NONE))
                .isEqualTo("send");
        assertThat(decide(gate, text("2026-06-10T15:00:00Z"), chinese(), ContactHistory.NONE))
                .as("the pack of China is not touched")
                .isEqualTo("defer cn.quiet-hours");
    }

    @Test
    void a_calendar_of_the_folder_is_that_of_its_part_of_the_country() throws Exception {
        var patriotsDay = text("2026-04-20T15:00:00Z");
        var gate = new Gate(policy(folder()));

        assertThat(decide(gate, patriotsDay, party("US-MA", "America/New_York"), ContactHistory.NONE))
                .isEqualTo("defer us.holidays");
        assertThat(decide(gate, patriotsDay, party("US-NY", "America/New_York"), ContactHistory.NONE))
                .isEqualTo("send");
        assertThat(decide(gate, text("2026-07-03T15:00:00Z"), party("US-NY", "America/New_York"), ContactHistory.NONE))
                .as("the built-in calendar of the country is there still")
                .isEqualTo("defer us.holidays");
    }

    @Test
    void an_actor_that_the_own_pack_was_not_made_for_is_a_doubt() throws Exception {
        var creditor = Given.by(Given.LENDER, text("2026-06-10T15:00:00Z"));

        assertThat(decide(new Gate(policy(folder())), creditor, party("US", "America/New_York"), ContactHistory.NONE))
                .isEqualTo("suppress gate.policy-known");
    }

    @Test
    void one_fault_in_one_file_stops_every_contact_everywhere(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.rules"), Files.readString(folder().resolve("us.rules")));
        Files.writeString(
                folder.resolve("b.rules"),
                "pack = own\nversion = 1\njurisdiction = DE\nactors = any\nin-force = 2026-01-01 ..\n[count x]\nlimt = 1\n");

        var verdict = new Gate(policy(folder))
                .decide(
                        new IntendedContact(text("2026-06-10T04:00:00Z"), Content.SOUND),
                        chinese(),
                        ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress gate.policy-known");
        assertThat(verdict.headline().orElseThrow().finding().input("refusals").orElseThrow())
                .contains("b.rules:7: unknown key limt")
                .doesNotContain("a.rules");
    }

    @Test
    void an_empty_folder_leaves_the_built_in_rules(@TempDir Path folder) throws Exception {
        assertThat(packs(policy(folder))).extracting(RulePack::stamp).containsExactly("cn/1", "us/1", "gb/1");
    }

    private static String decide(Gate gate, Contact contact, PartyFacts party, ContactHistory history) {
        Verdict verdict = gate.decide(new IntendedContact(contact, Content.SOUND), party, history);
        return headline(verdict);
    }

    private static List<RulePack> packs(Policy policy) {
        return policy instanceof Policy.Readable(var book) ? book.packs() : List.of();
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(OwnRulesTest.class
                        .getResource("/gate/own-rules/us.rules")
                        .toURI())
                .getParent();
    }

    private static Policy policy(Path folder) throws IOException {
        var calendars =
                Calendars.builtIn().withFiles(files(folder, ".calendar")).orElseThrow();
        return Policy.with(files(folder, ".rules"), calendars);
    }

    private static List<Reading<DataFile>> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(OwnRulesTest::parse)
                    .toList();
        }
    }

    private static Reading<DataFile> parse(Path file) {
        try {
            return DataFile.parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_law_whose_hours_were_left_out_is_not_relied_on(@TempDir Path folder) throws Exception {
        var bare = "pack = cn\nversion = 2\njurisdiction = CN\nactors = any\nin-force = 2019-01-01 ..\n";
        Files.writeString(folder.resolve("own.rules"), bare);

        assertThat(refusals(folder)).containsExactly("own.rules:3: no pack has hours, deferring or blocking, for CN");

        Files.writeString(folder.resolve("own.rules"), bare + hours("flag"));
        assertThat(refusals(folder)).as("hours that only note").hasSize(1);

        for (var severity : List.of("defer", "block")) {
            Files.writeString(folder.resolve("own.rules"), bare + hours(severity));
            assertThat(refusals(folder)).isEmpty();
        }
        Files.writeString(folder.resolve("own.rules"), bare.replace("pack = cn", "pack = more"));
        assertThat(refusals(folder)).as("the built-in pack has hours").isEmpty();
    }

    @Test
    void two_packs_of_one_name_are_refused_with_both_files(@TempDir Path folder) throws Exception {
        var pack = "version = 2\njurisdiction = CN\nactors = any\nin-force = 2019-01-01 ..\npack = own\n";
        Files.writeString(folder.resolve("a.rules"), pack);
        Files.writeString(folder.resolve("b.rules"), pack);

        assertThat(refusals(folder)).containsExactly("b.rules:5: there is another pack of this name in a.rules");
    }

    @Test
    void two_rules_of_one_name_are_refused_with_file_and_line(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("a.rules"),
                "pack = own\nversion = 2\njurisdiction = CN\nactors = any\nin-force = 2019-01-01 ..\n"
                        + hours("defer")
                        + hours("block").replace("[hours night]", "[hours other]\nrule = night"));

        assertThat(refusals(folder)).containsExactly("a.rules:16: two rules are called night in 2019-01-01 ..");
    }

    private static String hours(String severity) {
        return "[hours night]\nauthority = x\nin-force = 2019-01-01 ..\nconfidence = low\nchannels = any\n"
                + "purposes = any\nactors = any\nhours = 22:00-08:00\ndays = any\nseverity = " + severity + "\n";
    }

    private static List<String> refusals(Path folder) throws IOException {
        return policy(folder) instanceof Policy.Unreadable(var refusals)
                ? refusals.stream().map(Object::toString).toList()
                : List.of();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CN, send",
        "CN-GD, send",
        "CN-HK, suppress gate.policy-known",
        "CN-MO, suppress gate.policy-known",
        "CN-TW, suppress gate.policy-known"
    })
    void what_has_a_law_of_its_own_is_not_covered_by_that_of_the_mainland(String law, String expected) {
        assertThat(headline(Given.decide(text("2026-06-10T04:00:00Z"), party(law, "Asia/Shanghai"))))
                .isEqualTo(expected);
    }
}
