package org.sitrep.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of the house: one way through it, and each thing in one room alone. */
final class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sitrep");

  /** Every room in the order of the house. */
  private static final List<String> ROOMS =
      List.of("model", "read", "parse", "code", "link", "store", "write", "serve", "app");

  @Test
  void seesEveryRoom() {
    for (String room : ROOMS) {
      assertThat(HOUSE.containPackage("org.sitrep." + room)).as(room).isTrue();
    }
  }

  @Test
  void noRoomLeansOnOneThatComesAfterIt() {
    var plan = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      plan = plan.layer(room).definedBy("org.sitrep." + room + "..");
    }
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      List<String> later = new ArrayList<>(ROOMS.subList(i + 1, ROOMS.size()));
      plan = plan.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
    }
    plan.whereLayer("app").mayNotBeAccessedByAnyLayer().check(HOUSE);
  }

  @Test
  void theModelLeansOnNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.sitrep.model..")
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage("org.sitrep.model..", "java..", "org.jspecify..")))
        .check(HOUSE);
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching("org.sitrep.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyParseKnowsTheLanguageModels() {
    noClasses()
        .that(not(resideInAPackage("org.sitrep.parse..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford..", "ai.onnxruntime..", "ai.djl..")
        .check(HOUSE);
  }

  /**
   * The room {@code flink} lies above all these, and holds itself to the plan in a test of its own.
   */
  @Test
  void nobodyKnowsTheEnginesOfTheCluster() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.sitrep.flink..", "org.apache.flink..", "org.apache.kafka..")
        .check(HOUSE);
  }

  /** A GeoPackage is a database that is written as a file. */
  @Test
  void onlyTheStoreAndTheGeoPackageKnowTheDatabase() {
    noClasses()
        .that(not(resideInAnyPackage("org.sitrep.store..", "org.sitrep.write.geo..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..")
        .check(HOUSE);
  }

  @Test
  void onlyTheAppEndsTheProcess() {
    noClasses()
        .that(not(resideInAPackage("org.sitrep.app..")))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAThingDoes() {
    noClasses()
        .that()
        .areTopLevelClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Base|Impl|Data)")
        .check(HOUSE);
  }
}
