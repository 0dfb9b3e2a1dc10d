package org.creditrepair.notification.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.rulepack.PackText.PACK;
import static org.creditrepair.notification.rulepack.PackText.read;

import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;
import org.junit.jupiter.api.Test;

/** Packs together. */
class PolicyTest {

    @Test
    void two_packs_of_one_name_are_refused() {
        var pack = read(PACK).orElseThrow();

        assertThat(Policy.of(List.of(pack, pack))).isInstanceOf(Policy.Unreadable.class);
    }

    @Test
    void an_operators_pack_stands_beside_the_built_in_ones_or_takes_the_place_of_one() {
        var own = DataFile.parse("own.rules", PACK);
        var instead = DataFile.parse(
                "us.rules", PACK.replace("pack = own", "pack = us").replace("severity = flag", "severity = block"));

        assertThat(names(Policy.with(List.of(own), Calendars.builtIn())))
                .containsExactly("cn/1", "us/1", "gb/1", "own/3");
        assertThat(names(Policy.with(List.of(instead), Calendars.builtIn()))).containsExactly("cn/1", "gb/1", "us/3");
    }

    private static List<String> names(Policy policy) {
        return policy instanceof Policy.Readable(var book)
                ? book.packs().stream().map(RulePack::stamp).toList()
                : List.of();
    }
}
