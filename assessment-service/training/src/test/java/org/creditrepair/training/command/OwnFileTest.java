package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file as spreadsheets write it: a mark of the byte order, semicolons, quotes, CRLF, NA for what is missing, names and
 * levels in Chinese; one row in twenty is bad; columns that are constant, empty, or known only after the outcome.
 */
class OwnFileTest {
    private static final String PROFILE = """
            name: own
            description: A computed file
            data: {file: own.csv, separator: ';', missing: ['', NA]}
            columns:
              收入: {type: number, unit: CNY, trend: up, reason: {code: INCOME, zh-CN: 收入偏低, en: Low income}}
              地区: {type: category, reason: {code: REGION, zh-CN: 地区, en: Region}}
              late: {type: whole, unit: times, reason: {code: LATE, zh-CN: 逾期, en: Late}}
              constant: {type: number, unit: none, reason: {code: C, zh-CN: 常数, en: Constant}}
              fee: {type: number, unit: none, reason: {code: F, zh-CN: 费用, en: Fee}}
              empty: {type: number, unit: none, reason: {code: E, zh-CN: 空, en: Empty}}
              note: {type: category, reason: {code: N, zh-CN: 备注, en: Note}}
              bad: {use: target, bad: [Y], good: [N]}
            boosting: {depths: [2], leastWeights: [5], mostTrees: 40, patience: 10, innerFolds: 2}
            output: {grades: [{grade: A, to: 0.05}, {grade: B, to: 1}]}
            """;
    private static final String[] REGIONS = {"北京", "上海", "广州", "成都"};

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void ownFile() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), PROFILE);
        Files.writeString(folder.resolve("own.csv"), csv());
    }

    private static String csv() {
        var random = new SplittableRandom(7);
        var csv = new StringBuilder("\uFEFF收入;地区;late;constant;fee;empty;\"note\";bad\r\n");
        for (var row = 0; row < 2_000; row++) {
            var income = random.nextInt(2_000, 20_000);
            var region = random.nextInt(REGIONS.length);
            var late = random.nextInt(6);
            var logOdds = -4 + 0.4 * late - income / 12_000.0 + (region == 3 ? 1 : 0);
            var isBad = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            csv.append(random.nextInt(10) == 0 ? "NA" : income).append(';').append(REGIONS[region]);
            csv.append(';').append(late).append(";1;").append(isBad ? "25" : "0");
            csv.append(";;\"说明; 第").append(row).append("号\";").append(isBad ? "Y\r\n" : "N\r\n");
        }
        return csv.toString();
    }

    @Test
    void a_card_reads_it_and_remarks_what_a_person_should_see() throws IOException {
        var report = run("card");

        assertThat(report.at("/run/rowsServedAsTrained").asInt()).isEqualTo(2_000);
        assertThat(report.at("/validation/meanAuc").asDouble()).isBetween(0.6, 0.95);
        assertThat(report.findValuesAsText("name")).contains("地区", "late").doesNotContain("constant", "empty", "note");
        assertRemarks(report);
        assertThat(out.toString()).contains("Look at this: constant has the same value");
    }

    @Test
    void trees_read_it_too_and_have_the_names_of_the_file() throws IOException {
        var report = run("boosting");

        assertThat(report.at("/run/rowsServedAsTrained").asInt()).isEqualTo(2_000);
        assertThat(report.at("/influences").findValuesAsText("feature")).contains("收入", "地区", "fee");
        assertThat(report.at("/validation/folds/0/calibration").asText()).isEqualTo("Platt");
        assertThat(report.at("/validation/csi")).hasSize(7);
        assertRemarks(report);
    }

    private static void assertRemarks(JsonNode report) {
        var remarks = StreamSupport.stream(report.at("/remarks").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        assertThat(remarks)
                .anySatisfy(remark -> assertThat(remark).startsWith("There are only "))
                .contains("constant has the same value in every row to train on.")
                .contains("empty has no value in any row to train on.")
                .contains("fee tells the outcomes apart without error: it may be known only after the outcome"
                        + " (use: after-the-fact).")
                .contains("note has nearly as many levels as there are rows, like a number of the row.")
                .noneSatisfy(remark -> assertThat(remark).startsWith("收入"))
                .noneSatisfy(remark -> assertThat(remark).startsWith("地区"))
                .noneSatisfy(remark -> assertThat(remark).startsWith("late"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "boosting"})
    void stability_is_told_of_every_fold(String kind) throws IOException {
        var report = run(kind);

        assertThat(report.at("/validation/csi")).isNotEmpty().allSatisfy(characteristic -> {
            assertThat(characteristic.at("/shifts")).hasSize(5);
            assertThat(characteristic.at("/shifts")).allSatisfy(shift -> {
                assertThat(shift.at("/value").asDouble()).isBetween(0.0, 10.0);
            });
        });
        assertThat(report.at("/validation/csi/0/shifts/4/sample").asText()).isEqualTo("fold 5");
    }

    private JsonNode run(String kind) throws IOException {
        var exit = Approved.run(
                out,
                err,
                List.of(
                        "--profile",
                        folder.resolve("own.yaml").toString(),
                        "--data",
                        folder.toString(),
                        "--model",
                        kind,
                        "--output",
                        folder.resolve("out").toString()));
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        return new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));
    }
}
