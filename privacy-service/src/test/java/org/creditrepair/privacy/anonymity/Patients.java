package org.creditrepair.privacy.anonymity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditrepair.privacy.anonymity.Manifest.Generalisation;

/** A table with its hierarchies that several tests generalise. */
final class Patients {
    /** The example of ARX's documentation (Example 1), with a name and an ailment beside it. */
    static final Table TABLE = MeasurementTest.table(List.of(
            "name;age;gender;zipcode;ailment;visit",
            "n1;34;male;81667;flu;1",
            "n2;45;female;81675;flu;2",
            "n3;66;male;81925;gout;3",
            "n4;70;female;81931;flu;4",
            "n5;34;female;81931;gout;5",
            "n6;70;male;81931;gout;6",
            "n7;45;male;81931;flu;7"));

    static final Map<String, Hierarchy> HIERARCHIES = Map.of(
            "age", values("34;<50;*\n45;<50;*\n66;>=50;*\n70;>=50;*"),
            "gender", values("male;*\nfemale;*"),
            "zipcode",
                    values("81667;8166*;816**;81***;8****;*\n81675;8167*;816**;81***;8****;*\n"
                            + "81925;8192*;819**;81***;8****;*\n81931;8193*;819**;81***;8****;*"));

    static final Roles ROLES =
            Roles.of(List.of("age", "gender", "zipcode"), List.of("ailment")).keeping("visit");

    private Patients() {}

    static Hierarchy values(String text) {
        return ValueHierarchy.read("hierarchy", "version;2026-11\n" + text).orThrow();
    }

    static Result<Release> release(Criteria criteria) {
        return new Generaliser(TABLE, ROLES, HIERARCHIES).release(criteria);
    }

    static Release released(Criteria criteria) {
        return release(criteria).orThrow();
    }

    static Criteria criteria(int k, int l, String t, String suppressionLimit) {
        return Criteria.of(k, l, new BigDecimal(t), new BigDecimal(suppressionLimit))
                .orThrow();
    }

    static String levels(Manifest manifest) {
        return manifest.columns().stream()
                .flatMap(column -> column.generalisation().stream())
                .map(Generalisation::level)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
