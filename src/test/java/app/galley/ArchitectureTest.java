package app.galley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.Executor;

/** The rules of the house. */
@AnalyzeClasses(packages = "app.galley", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final List<String> FEATURES =
            List.of("browser", "outline", "reader", "editor", "comments", "history", "review");

    @ArchTest
    static final ArchRule noCycles = slices().matching("app.galley.(**)")
            .should()
            .beFreeOfCycles()
            .because("a knot of packages can only be changed as a whole");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("app.galley.ui..", "app.galley")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "netscape..")
            .because("commands run without a display, and start quickly because they load no window");

    @ArchTest
    static final ArchRule sqlOnlyInTheLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.library..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("the file's shape is known in one place");

    @ArchTest
    static final ArchRule flexmarkOnlyInMarkdown = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vladsch..")
            .because("the parser can be replaced if one package knows it");

    @ArchTest
    static final ArchRule webViewOnlyInTheReader = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.ui.reader..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.web..", "netscape..")
            .because("what is shown there is guarded there");

    @ArchTest
    static final ArchRule richTextOnlyInTheEditor = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.ui.editor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.fxmisc..", "jfx.incubator..")
            .because("the control can be replaced if one package knows it");

    @ArchTest
    static final ArchRule commandLineAndWindowAreStrangers = noClasses()
            .that()
            .resideInAPackage("app.galley.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.galley.ui..")
            .because("Main alone decides which of the two runs");

    @ArchTest
    static final ArchRule windowAndCommandLineAreStrangers = noClasses()
            .that()
            .resideInAPackage("app.galley.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.galley.cli..")
            .because("Main alone decides which of the two runs");

    @ArchTest
    static final ArchRule modelsHaveNoScene = noClasses()
            .that(simpleNameEndingWith("Model"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("models are tested without a window");

    @ArchTest
    static final ArchRule threadsOnlyInTask = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.ui.task..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because("everything else is written as if there were one thread");

    @ArchTest
    static final ArchRule runLaterOnlyInTask = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.ui.task..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
            .because("everything else is written as if there were one thread");

    @ArchTest
    static final ArchRule articleUsesTheJdkOnly = onlyUses("app.galley.article", List.of());

    @ArchTest
    static final ArchRule annotationUsesArticle = onlyUses("app.galley.annotation", List.of("app.galley.article"));

    @ArchTest
    static final ArchRule editingIsPure = onlyUses("app.galley.editing", List.of("app.galley.article"));

    @ArchTest
    static final ArchRule highlightingIsPure = onlyUses("app.galley.highlighting", List.of());

    @ArchTest
    static final ArchRule spellingUsesArticleAndItsEngines =
            onlyUses("app.galley.spelling", List.of("app.galley.article", "morfologik..", "org.apache.lucene.."));

    @ArchTest
    static final ArchRule spellingEnginesOnlyInSpelling = noClasses()
            .that()
            .resideOutsideOfPackage("app.galley.spelling..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("morfologik..", "org.apache.lucene..")
            .because("an engine can be replaced if one package knows it");

    @ArchTest
    static final ArchRule suggestingIsPure = onlyUses(
            "app.galley.suggesting", List.of("app.galley.article", "app.galley.annotation", "app.galley.comparing"));

    @ArchTest
    static final ArchRule anchoringIsPure = onlyUses(
            "app.galley.anchoring", List.of("app.galley.article", "app.galley.annotation", "app.galley.comparing"));

    @ArchTest
    static final ArchRule comparingIsPure = onlyUses("app.galley.comparing", List.of("app.galley.article"));

    @ArchTest
    static final ArchRule placingKnowsNoWindow = classes()
            .that()
            .resideInAPackage("app.galley.placing..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.galley.placing..",
                    "app.galley.article",
                    "app.galley.annotation",
                    "app.galley.anchoring",
                    "app.galley.markdown",
                    "app.galley.library",
                    "app.galley.suggesting",
                    "java..",
                    "org.jspecify..")
            .because("the window and the command line give the same answers");

    @ArchTest
    static final ArchRule exchangeKnowsNoWindow = classes()
            .that()
            .resideInAPackage("app.galley.exchange..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.galley.exchange..",
                    "app.galley.article",
                    "app.galley.annotation",
                    "app.galley.review..",
                    "app.galley.markdown",
                    "app.galley.library",
                    "app.galley.placing",
                    "java..",
                    "org.jspecify..")
            .because("the window and the command line merge alike");

    @ArchTest
    static void featuresAreStrangersToEachOther(JavaClasses all) {
        for (String feature : FEATURES) {
            String[] others = FEATURES.stream()
                    .filter(other -> !other.equals(feature))
                    .map(other -> "app.galley.ui." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("app.galley.ui." + feature + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .because("features talk through models that the shell wires")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .because("such names hide what a class is for");

    private static ArchRule onlyUses(String home, List<String> others) {
        String[] allowed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(home + "..", "java..", "org.jspecify.."), others.stream())
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(home + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .because("it holds values and pure functions");
    }
}
