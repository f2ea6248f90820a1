package id.tolok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/// The borders between modules: data flows down the list of modules, dependencies point up.
class ModularityTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.tolok");

  /// Modules in the order of the data; each may use those before it.
  private static final List<String> MODULES =
      List.of(
          "kernel",
          "formula",
          "achievement",
          "scorecard",
          "satisfaction",
          "document",
          "lint",
          "figures",
          "database",
          "shell",
          "audit",
          "organization",
          "access",
          "intake",
          "catalogue",
          "planning",
          "survey",
          "measurement",
          "results",
          "desk",
          "reporting",
          "sample",
          "launch",
          "cli");

  static List<String> modules() {
    return MODULES;
  }

  @ParameterizedTest
  @MethodSource("modules")
  void moduleUsesOnlyModulesBeforeIt(String module) {
    var later = MODULES.subList(MODULES.indexOf(module) + 1, MODULES.size());
    noClasses()
        .that()
        .resideInAPackage("id.tolok." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            later.stream().map(name -> "id.tolok." + name + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void formulaAndAchievementDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("id.tolok.achievement..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("id.tolok.formula..")
        .check(CLASSES);
  }

  @Test
  void lintAndFiguresDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("id.tolok.figures..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("id.tolok.lint..")
        .check(CLASSES);
  }

  @Test
  void coreUsesNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "id.tolok.kernel..",
            "id.tolok.formula..",
            "id.tolok.achievement..",
            "id.tolok.scorecard..",
            "id.tolok.satisfaction..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "id.tolok.kernel..",
            "id.tolok.formula..",
            "id.tolok.achievement..",
            "id.tolok.scorecard..",
            "id.tolok.satisfaction..",
            "java..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"formula", "document", "lint"})
  void innerPackagesAreClosedToOtherModules(String module) {
    var inside = "id.tolok." + module;
    var violations =
        CLASSES.stream()
            .filter(origin -> !origin.getPackageName().startsWith(inside))
            .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> isInner(dependency.getTargetClass(), inside))
            .map(dependency -> dependency.getDescription())
            .toList();
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"formula", "achievement", "document", "lint", "figures"})
  void innerPackagesHaveNoCycles(String module) {
    slices()
        .matching("id.tolok." + module + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.tolok.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kernel",
        "formula",
        "achievement",
        "document",
        "lint",
        "figures",
        "scorecard",
        "satisfaction",
        "cli"
      })
  void readingAndCommandsKnowNoServer(String module) {
    noClasses()
        .that()
        .resideInAPackage("id.tolok." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(CLASSES);
  }

  /// The modules below the server know no Spring; their borders are the rules above.
  @Test
  void serverModulesKeepTheirBorders() {
    ApplicationModules.of(
            TolokApplication.class,
            JavaClass.Predicates.resideInAnyPackage(
                "id.tolok.kernel..",
                "id.tolok.formula..",
                "id.tolok.achievement..",
                "id.tolok.document..",
                "id.tolok.lint..",
                "id.tolok.figures..",
                "id.tolok.scorecard..",
                "id.tolok.satisfaction..",
                "id.tolok.cli.."))
        .verify();
  }

  private static boolean isInner(JavaClass target, String module) {
    return target.getPackageName().startsWith(module + ".") && !isFace(target);
  }

  /// What others see of the inside of `document`: the lines and grids a reading shows beside its
  /// catalogue, the file as it looks, and the catalogue as JSON.
  private static boolean isFace(JavaClass target) {
    return target.getName().startsWith("id.tolok.document.text.Block")
        || target.getPackageName().equals("id.tolok.document.original")
        || target.getPackageName().equals("id.tolok.document.json");
  }
}
