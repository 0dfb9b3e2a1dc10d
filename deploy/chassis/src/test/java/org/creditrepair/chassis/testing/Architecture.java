package org.creditrepair.chassis.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.idempotency.NaturallyIdempotent;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The rules of the house that a machine can check. */
public final class Architecture {
    private static final Set<String> CLOCKS =
            Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime");

    private static final Set<String> FLOATING_POINT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final String DATA_TABLES = "org.creditrepair.chassis.datatable";

    private Architecture() {}

    /** The classes of a package and below, without tests. */
    public static JavaClasses mainClassesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    /** Arithmetic and policy know the JDK, one another, and how tables of data are read. */
    public static ArchRule pureCores(String... packages) {
        return pureCoresWith("javax.crypto..", packages);
    }

    /** As {@link #pureCores}, and one library beside. */
    public static ArchRule pureCoresWith(String library, String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", DATA_TABLES, library)
                        .or(resideInAnyPackage(packages))
                        .or(primitive()));
    }

    /** Nothing depends on a resource or a consumer: they depend on the rest. */
    public static ArchRule edgesAreOutermost() {
        return noClasses()
                .that(DescribedPredicate.not(edge()))
                .should()
                .dependOnClassesThat(edge().and(DescribedPredicate.not(JavaClass.Predicates.INTERFACES)));
    }

    /** Aggregates know neither HTTP nor Kafka. */
    public static ArchRule aggregatesKnowNoTransport() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "org.eclipse.microprofile.reactive..");
    }

    public static ArchRule constructorInjection() {
        return fields().should()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");
    }

    /** Time, ids and chance come in. */
    public static ArchRule timeAndChanceComeIn() {
        return noClasses().should().callMethodWhere(readsTimeOrChance());
    }

    /** An unsafe request that is sent twice has its effect once. Interfaces are clients of other services. */
    public static ArchRule unsafeMethodsAreIdempotent() {
        return methods()
                .that(areUnsafe())
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(Idempotent.class)
                .orShould()
                .beAnnotatedWith(NaturallyIdempotent.class);
    }

    /** Deny by default: who may call is said at each method, or at its class. */
    public static ArchRule resourceMethodsSayWhoMayCall() {
        return methods()
                .that(areUnsafe().or(areReads()))
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class);
    }

    /** A native image keeps only the fields that it is told of; what Jackson handles outside REST has to be named. */
    public static ArchRule eventsAreRegisteredForReflection() {
        return classes().that(areEventsOrTheirShapes()).should().beAnnotatedWith(RegisterForReflection.class);
    }

    /** Features of a service form no ring. */
    public static ArchRule featuresFormNoRing(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles();
    }

    /** Money and rates are exact decimals: no field, parameter or result is a binary fraction. */
    public static ArchRule noFloatingPoint() {
        return noClasses().should(useFloatingPoint());
    }

    private static ArchCondition<JavaClass> useFloatingPoint() {
        return new ArchCondition<>("use floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var used = Stream.of(
                                type.getFields().stream().map(JavaField::getRawType),
                                type.getCodeUnits().stream().map(JavaCodeUnit::getRawReturnType),
                                type.getCodeUnits().stream().flatMap(unit -> unit.getRawParameterTypes().stream()))
                        .flatMap(types -> types)
                        .map(JavaClass::getName)
                        .anyMatch(FLOATING_POINT::contains);
                events.add(new SimpleConditionEvent(type, used, type.getName() + " uses floating point: " + used));
            }
        };
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe(
                "is primitive or an array of such",
                type -> type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> edge() {
        return DescribedPredicate.describe(
                "is a resource or a consumer",
                type -> type.isAnnotatedWith(Path.class) || type.isAssignableTo(EventConsumer.class));
    }

    private static DescribedPredicate<JavaClass> areEventsOrTheirShapes() {
        return DescribedPredicate.describe(
                "are published events or the shapes in which a consumer reads them",
                type -> type.isRecord()
                        && (type.isAssignableTo(PublishedEvent.class)
                                || type.getEnclosingClass()
                                        .filter(outer -> outer.isAssignableTo(EventConsumer.class))
                                        .isPresent()));
    }

    private static DescribedPredicate<JavaMethod> areUnsafe() {
        return DescribedPredicate.describe(
                "are unsafe",
                method -> method.isAnnotatedWith(POST.class)
                        || method.isAnnotatedWith(PUT.class)
                        || method.isAnnotatedWith(PATCH.class)
                        || method.isAnnotatedWith(DELETE.class));
    }

    private static DescribedPredicate<JavaMethod> areReads() {
        return DescribedPredicate.describe("are reads", method -> method.isAnnotatedWith(GET.class));
    }

    private static DescribedPredicate<JavaMethodCall> readsTimeOrChance() {
        return DescribedPredicate.describe("reads time or chance", call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getName();
            return name.equals("now") && CLOCKS.contains(owner)
                    || owner.equals(Clock.class.getName()) && name.startsWith("system")
                    || owner.equals(UUID.class.getName()) && name.equals("randomUUID")
                    || owner.equals("java.lang.Math") && name.equals("random")
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        });
    }
}
