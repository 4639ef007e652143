package org.sitrep.flink;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The place of this room in the house, as the app's test of the house holds the others to theirs.
 */
final class RoomTest {
  private static final JavaClasses ROOMS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sitrep");

  @Test
  void nothingBelowKnowsIt() {
    noClasses()
        .that(not(resideInAPackage("org.sitrep.flink..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.sitrep.flink..", "org.apache.flink..", "org.apache.kafka..")
        .check(ROOMS);
  }

  @Test
  void onlyTheStoreKnowsTheDatabase() {
    noClasses()
        .that()
        .resideInAPackage("org.sitrep.flink..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.postgresql..", "edu.stanford..", "ai.onnxruntime..")
        .check(ROOMS);
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching("org.sitrep.(**)").should().beFreeOfCycles().check(ROOMS);
  }

  @Test
  void onlyTheProgramOfTheClusterEndsTheProcess() {
    noClasses()
        .that(not(resideInAPackage("org.sitrep.flink.cluster..")))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(ROOMS);
  }
}
