package org.creditrepair.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ArchRule THE_GATE_IS_PURE = classes()
            .that()
            .resideInAPackage("..notification..gate..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.creditrepair.notification.gate");

    @Test
    void the_gate_knows_the_jdk_only() {
        assertThatCode(() -> THE_GATE_IS_PURE.check(production())).doesNotThrowAnyException();
    }

    @Test
    void a_gate_with_a_framework_in_it_is_found() {
        var broken = new ClassFileImporter().importPackages("org.creditrepair.notification.fixture.gate");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> THE_GATE_IS_PURE.check(broken))
                .withMessageContaining("ApplicationScoped");
    }

    private static JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.creditrepair.notification");
    }
}
