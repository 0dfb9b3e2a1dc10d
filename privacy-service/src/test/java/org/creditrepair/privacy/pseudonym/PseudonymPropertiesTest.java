package org.creditrepair.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.creditrepair.privacy.pseudonym.BlindIndexPlanner.Index;
import org.creditrepair.privacy.pseudonym.IndexPlan.Planned;
import org.creditrepair.privacy.pseudonym.IndexPlan.Refused;

/** What holds for every value and every table. */
class PseudonymPropertiesTest {
    private static final PseudonymKey KEY = new PseudonymKey("k1", PseudonymsTest.bytes(0, 32));
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(KEY, List.of());

    @Property
    void a_pseudonym_is_read_back_and_matches_its_value_alone(@ForAll String value, @ForAll String other) {
        var scope = new Scope("export", "note");
        var pseudonym = PSEUDONYMS.of(scope, value);

        assertThat(Pseudonym.parse(pseudonym.toString())).contains(pseudonym);
        assertThat(PSEUDONYMS.match(pseudonym, scope, other) == Pseudonyms.Match.SAME)
                .isEqualTo(value.equals(other));
    }

    /** U is the one letter that stands for no symbol. */
    @Property
    void every_writing_without_u_is_read_and_written_in_one_way(
            @ForAll @AlphaChars @NumericChars @StringLength(26) String code) {
        var read = Pseudonym.parse("p_k1_" + code);

        assertThat(read.isPresent()).isEqualTo(!code.toUpperCase(Locale.ROOT).contains("U"));
        read.ifPresent(pseudonym -> {
            assertThat(Pseudonym.parse(pseudonym.toString())).contains(pseudonym);
            assertThat(pseudonym.code())
                    .doesNotContain("I", "L", "O")
                    .isEqualTo(pseudonym.code().toUpperCase(Locale.ROOT));
        });
    }

    /** The rule in binary fractions, where they are exact. */
    @Property
    void what_is_planned_keeps_to_the_rule(
            @ForAll @LongRange(min = 1, max = 1L << 40) long population,
            @ForAll @LongRange(min = 1, max = 1L << 30) long values,
            @ForAll @IntRange(min = 1, max = 20) int otherBits) {
        var field = FieldValues.distinct(values);
        var others = List.of(new Index("other", otherBits, FieldValues.unknown()));
        switch (BlindIndexPlanner.plan(population, "field", field, others)) {
            case Planned plan -> {
                for (var bits = 1; bits <= 62; bits++) {
                    assertThat(plan.fewestBits() <= bits && bits <= plan.mostBits())
                            .as("%s bits", bits)
                            .isEqualTo(isAdmissible(population, values, otherBits, bits)
                                    && (bits == 1 || 1L << bits - 1 < values));
                }
                assertThat(plan.recommendedBits()).isBetween(plan.fewestBits(), plan.mostBits());
            }
            case Refused refused -> {
                for (var bits = 1; bits <= 62; bits++) {
                    assertThat(isAdmissible(population, values, otherBits, bits))
                            .isFalse();
                }
            }
        }
    }

    private static boolean isAdmissible(long population, long values, int otherBits, int bits) {
        var parts = Math.min(Math.pow(2, bits), values) * Math.pow(2, otherBits);
        return 2 * parts <= population && population <= parts * parts;
    }
}
