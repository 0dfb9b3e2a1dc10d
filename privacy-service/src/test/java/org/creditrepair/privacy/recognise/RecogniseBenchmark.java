package org.creditrepair.privacy.recognise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Seven megabytes of Chinese text with 100,000 findings of eight kinds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecogniseBenchmark {
    private static final long SEED = 20_260_301;
    private static final int FINDINGS = 100_000;
    private static final int BYTES = 7_000_000;
    private static final String FILLING = "本次沟通中对方表示暂时困难希望延长期限已经记录诉求并告知后续流程双方约定下周再行联络";

    private Recogniser recogniser;
    private String text;

    @Setup
    public void write() {
        recogniser = Recogniser.shipped();
        text = text(new Random(SEED));
        if (recogniser.find(text).size() != FINDINGS) {
            throw new IllegalStateException("not %d findings".formatted(FINDINGS));
        }
    }

    @Benchmark
    public List<Finding> find() {
        return recogniser.find(text);
    }

    private static String text(Random random) {
        var values = new StringBuilder[FINDINGS];
        var bytes = 0;
        for (var i = 0; i < FINDINGS; i++) {
            values[i] = new StringBuilder(value(i % 8, random));
            bytes += values[i].toString().getBytes(StandardCharsets.UTF_8).length;
        }
        var filling = (BYTES - bytes) / 3 / FINDINGS;
        var text = new StringBuilder(BYTES / 2);
        for (var value : values) {
            var start = random.nextInt(FILLING.length());
            for (var i = 1; i < filling; i++) {
                text.append(FILLING.charAt((start + i) % FILLING.length()));
            }
            text.append("，").append(value).append("。");
        }
        return text.toString();
    }

    private static String value(int kind, Random random) {
        return switch (kind) {
            case 0 -> "手机13" + digits(random, 9);
            case 1 -> person(random);
            case 2 -> card(random);
            case 3 -> "京A" + digits(random, 5);
            case 4 -> "u" + digits(random, 6) + "@example.com";
            case 5 -> "10.1.%d.%d".formatted(random.nextInt(256), random.nextInt(256));
            case 6 -> "0571-8" + digits(random, 7);
            default -> "姓名：王小明";
        };
    }

    private static String person(Random random) {
        var body = "110101%d%02d%02d%s"
                .formatted(
                        1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28), digits(random, 3));
        return "身份证" + body + CheckCharacters.ofNationalId(body);
    }

    private static String card(Random random) {
        var body = "622202" + digits(random, 12);
        return "卡号" + body + CheckCharacters.ofBankCard(body);
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder();
        for (var i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
