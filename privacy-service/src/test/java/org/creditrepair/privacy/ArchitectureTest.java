package org.creditrepair.privacy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Map;
import javax.crypto.Cipher;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.testing.Architecture;
import org.creditrepair.privacy.broken.ComparingCore;
import org.creditrepair.privacy.broken.DatingCore;
import org.creditrepair.privacy.broken.DigestingCore;
import org.creditrepair.privacy.broken.ReversingCore;
import org.creditrepair.privacy.pseudonym.Pseudonym;
import org.creditrepair.privacy.pseudonym.PseudonymKey;
import org.creditrepair.privacy.pseudonym.Pseudonyms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.creditrepair.privacy";
    private static final JavaClasses CLASSES = Architecture.mainClassesOf(ROOT);
    private static final String[] PURE = {
        ROOT + ".identifier",
        ROOT + ".mask",
        ROOT + ".pseudonym",
        ROOT + ".anonymity",
        ROOT + ".folding",
        ROOT + ".lexicon",
        ROOT + ".finding",
        ROOT + ".identifierscan",
        ROOT + ".personscan",
        ROOT + ".addressscan",
        ROOT + ".recognise",
        ROOT + ".redact"
    };

    @Test
    void pure_cores_know_the_jdk_only() {
        Architecture.pureCores(PURE).check(CLASSES);
    }

    /** Short values are found from their digest by trying: whatever stands for a value is made under a key. */
    @Test
    void nothing_makes_an_unkeyed_digest() {
        unkeyedDigests(ROOT + "..").check(CLASSES);
    }

    @Test
    void the_rule_against_unkeyed_digests_can_fail() {
        var rule = unkeyedDigests(ROOT + ".broken");

        assertThat(rule.evaluate(new ClassFileImporter().importClasses(DigestingCore.class))
                        .hasViolation())
                .isTrue();
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(ComparingCore.class))
                        .hasViolation())
                .isFalse();
    }

    private static ArchRule unkeyedDigests(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(MessageDigest.class))).and(not(target(name("isEqual")))));
    }

    /** The way back from a pseudonym is the vault: nothing else decrypts. */
    @Test
    void only_the_vault_decrypts() {
        decryptingOutsideOfTheVault().check(CLASSES);
        assertThat(decryptingOutsideOfTheVault()
                        .evaluate(new ClassFileImporter().importClasses(ReversingCore.class))
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule decryptingOutsideOfTheVault() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".vault")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Cipher.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto..");
    }

    /** Pseudonyms know keys, not values: no other map is kept, and nothing leads from a pseudonym to a text. */
    @Test
    void pseudonyms_keep_no_way_back() {
        pseudonymsAreComparedOnly(ROOT + ".pseudonym").check(CLASSES);
        assertThat(CLASSES.get(Pseudonyms.class).getFields())
                .filteredOn(field -> field.getRawType().isAssignableTo(Map.class))
                .extracting(field -> field.getType().toString())
                .singleElement()
                .asString()
                .contains("java.util.Map<java.lang.String, " + PseudonymKey.class.getName() + ">");
        assertThat(pseudonymsAreComparedOnly(ROOT + ".broken")
                        .evaluate(new ClassFileImporter().importClasses(ReversingCore.class))
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule pseudonymsAreComparedOnly(String inPackage) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(inPackage)
                .and()
                .areNotPrivate()
                .and(describe(
                        "take a pseudonym",
                        method -> method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Pseudonym.class))))
                .should()
                .haveRawReturnType(Pseudonyms.Match.class);
    }

    /** Rows, rules and texts begin and end with the day in China: see {@link BusinessZone}. */
    @Test
    void local_days_are_made_in_one_place() {
        localDaysElsewhere().check(CLASSES);
        assertThat(localDaysElsewhere()
                        .evaluate(new ClassFileImporter().importClasses(DatingCore.class))
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule localDaysElsewhere() {
        return noClasses()
                .that()
                .doNotBelongToAnyOf(BusinessZone.class)
                .should()
                .callMethodWhere(target(owner(assignableTo(LocalDate.class))).and(target(name("ofInstant"))))
                .orShould()
                .callMethodWhere(
                        target(owner(assignableTo(BusinessClock.class))).and(target(name("today"))));
    }

    @Test
    void the_rules_of_the_house_hold() {
        Architecture.edgesAreOutermost().check(CLASSES);
        Architecture.aggregatesKnowNoTransport().check(CLASSES);
        Architecture.constructorInjection().check(CLASSES);
        Architecture.timeAndChanceComeIn().check(CLASSES);
        Architecture.unsafeMethodsAreIdempotent().check(CLASSES);
        Architecture.resourceMethodsSayWhoMayCall().check(CLASSES);
        Architecture.featuresFormNoRing(ROOT).check(CLASSES);
        Architecture.eventsAreRegisteredForReflection().check(CLASSES);
    }
}
