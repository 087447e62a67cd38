package app.unknot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of the architecture that the compiler can't hold, on the compiled program.
@AnalyzeClasses(packages = "app.unknot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Map<String, Set<String>> WORLD =
            Map.of(
                    "java.lang.System", Set.of("nanoTime", "currentTimeMillis"),
                    "java.lang.Thread", Set.of("sleep"),
                    "java.util.concurrent.TimeUnit", Set.of("sleep"),
                    "java.util.UUID", Set.of("randomUUID"),
                    "java.util.Date", Set.of("<init>"),
                    "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system", "tick"),
                    "java.time.InstantSource", Set.of("system"));

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheTableAllows = classes().should(PackageTable.kept());

    /// Models run without a toolkit, so that what a screen does is tested without one.
    @ArchTest
    static final ArchRule modelsDrawNothing =
            noClasses()
                    .that()
                    .resideInAPackage("app.unknot.ui..")
                    .and(describe("are models", ArchitectureTest::isModel))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("javafx..")
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "javafx.beans..",
                                                            "javafx.collections..",
                                                            "javafx.util.."))));

    @ArchTest
    static final ArchRule onlyThePlatformAsksTheClockRestsAndDrawsLots =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.unknot.platform..")
                    .should()
                    .accessTargetWhere(describe("asks the world", ArchitectureTest::asksTheWorld));

    @ArchTest
    static final ArchRule onlyMainPrintsToTheConsole =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("app.unknot.Main")
                    .should()
                    .accessTargetWhere(describe("prints", ArchitectureTest::prints));

    @ArchTest
    static final ArchRule oneLoggingApi =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.lang.System$Logger");

    /// A window of its own can get lost behind the session, and can't be tested without a screen.
    @ArchTest
    static final ArchRule onlyOnePlaceOpensDialogs =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("app.unknot.ui.common.Dialogs")
                    .should()
                    .dependOnClassesThat(describe("open a dialog", ArchitectureTest::isDialog));

    @ArchTest
    static final ArchRule nothingStaticChanges =
            noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("app.unknot.(**)").should().beFreeOfCycles();

    private static boolean isModel(JavaClass checked) {
        return outermost(checked).getSimpleName().endsWith("Model");
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(ArchitectureTest::outermost).orElse(inner);
    }

    private static boolean asksTheWorld(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return WORLD.getOrDefault(owner, Set.of()).contains(name)
                || owner.startsWith("java.time.") && name.equals("now") && !hasClock(access);
    }

    private static boolean hasClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .anyMatch(type ->
                                type.isAssignableTo(Clock.class)
                                        || type.isAssignableTo(InstantSource.class));
    }

    private static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals("java.lang.System") && Set.of("out", "err").contains(name)
                || name.equals("printStackTrace");
    }

    private static boolean isDialog(JavaClass used) {
        return List.of(
                        "javafx.scene.control.Dialog",
                        "javafx.stage.FileChooser",
                        "javafx.stage.DirectoryChooser")
                .stream()
                .anyMatch(used::isAssignableTo);
    }
}
