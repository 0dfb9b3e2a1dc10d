package org.creditrepair.training.profile;

import java.util.List;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.training.binning.NumberBinning.Single;

/** Reads what is said of a characteristic and of its attributes, and which of these a party can aim at. */
final class ReasonReader {
    private ReasonReader() {}

    static ReasonText reason(YamlCursor yaml) {
        var reason = text(yaml);
        yaml.done();
        return reason;
    }

    private static ReasonText text(YamlCursor yaml) {
        return new ReasonText(yaml.text("code"), yaml.text("zh-CN"), yaml.text("en"));
    }

    static List<AttributeReason> reasons(YamlCursor yaml, boolean isNumber) {
        return yaml.objects("reasons", entry -> attributeReason(entry, isNumber));
    }

    private static AttributeReason attributeReason(YamlCursor yaml, boolean isNumber) {
        var names = isNumber ? List.of("from", "to", "values", "missing") : List.of("levels", "other", "missing");
        var named = names.stream().filter(yaml::has).toList();
        if (named.size() != 1 && !named.equals(List.of("from", "to"))) {
            yaml.wrong(
                    isNumber
                            ? "must say of which values it is, by one of from and to, values, missing"
                            : "must say of which values it is, by one of levels, other, missing");
        }
        var reason = new AttributeReason(where(yaml), text(yaml));
        yaml.done();
        return reason;
    }

    private static AttributeReason.Where where(YamlCursor yaml) {
        if (yaml.has("values")) {
            // Adding zero makes the negative zero the other one, which it equals.
            return new AttributeReason.Values(
                    yaml.numbers("values").stream().map(value -> value + 0.0).toList());
        }
        if (yaml.has("levels")) {
            return new AttributeReason.Levels(yaml.texts("levels"));
        }
        if (yaml.has("other")) {
            return isTrue(yaml, "other", new AttributeReason.Other());
        }
        if (yaml.has("missing")) {
            return isTrue(yaml, "missing", new AttributeReason.Missing());
        }
        var range = new AttributeReason.Range(
                yaml.number("from", Double.NEGATIVE_INFINITY), yaml.number("to", Double.POSITIVE_INFINITY));
        if (range.from() >= range.to()) {
            yaml.defect("from", "must be below to");
        }
        return range;
    }

    private static AttributeReason.Where isTrue(YamlCursor yaml, String name, AttributeReason.Where where) {
        if (!yaml.truth(name, true)) {
            yaml.defect(name, "must be true or left out");
        }
        return where;
    }

    /** @param singles among which the codes are */
    static Aims aims(YamlCursor yaml, List<Single> singles) {
        var codes = yaml.numbers("aims").stream().map(value -> value + 0.0).toList();
        var known = singles.stream()
                .filter(Single::isCode)
                .flatMap(single -> single.values().stream())
                .toList();
        if (!known.containsAll(codes)) {
            yaml.defect("aims", "name a value that is not among the specials");
        }
        return new Aims(codes, yaml.truth("missingIsAim", false));
    }
}
