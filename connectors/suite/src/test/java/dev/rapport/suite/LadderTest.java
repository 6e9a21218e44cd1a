package dev.rapport.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

/**
 * The ladder: model, then http and engine, then app and the connectors, then the suite. Who breaks
 * a rule reads where the class belongs instead.
 */
@AnalyzeClasses(packages = "dev.rapport", importOptions = ImportOption.DoNotIncludeTests.class)
class LadderTest {
  private static final String[] MODEL = {"dev.rapport.model..", "dev.rapport.connector.."};
  private static final String HTTP = "dev.rapport.http..";
  private static final String ENGINE = "dev.rapport.engine..";
  private static final String APP = "dev.rapport.app..";
  private static final String SUITE = "dev.rapport.suite..";
  private static final String SANDBOX = "dev.rapport.sandbox..";
  private static final String[] CONNECTORS = {"dev.rapport.servicenow..", "dev.rapport.jira.."};

  @ArchTest
  static final ArchRule modelStandsOnTheJdkAlone =
      classes()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", MODEL[0], MODEL[1])
          .because(
              "everybody depends on it; what needs a library belongs into core/http (calls),"
                  + " core/engine (figures, store) or a connector");

  @ArchTest
  static final ArchRule httpKnowsTheModelOnly =
      noClasses()
          .that()
          .resideInAPackage(HTTP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ENGINE, APP, SUITE, SANDBOX, CONNECTORS[0], CONNECTORS[1])
          .because(
              "it serves every connector; what knows one product belongs into that connector,"
                  + " what knows tickets into core/engine")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theEngineKnowsNeitherHttpNorConnectors =
      noClasses()
          .that()
          .resideInAPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              HTTP,
              APP,
              SUITE,
              SANDBOX,
              CONNECTORS[0],
              CONNECTORS[1],
              "okhttp3..",
              "retrofit2..",
              "java.net.http..")
          .because(
              "figures must not depend on where tickets come from; calls belong into core/http, a"
                  + " product's ways into its connector, reached through dev.rapport.connector");

  @ArchTest
  static final ArchRule theAppKnowsTheEngineAndTheSpiOnly =
      noClasses()
          .that()
          .resideInAPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              HTTP, SUITE, SANDBOX, CONNECTORS[0], CONNECTORS[1], "okhttp3..", "retrofit2..")
          .because(
              "a command works for every connector; hand a connector or a sandbox in from"
                  + " connectors/suite, put calls into core/http");

  @ArchTest
  static final ArchRule connectorsNeverSeeTheEngine =
      noClasses()
          .that()
          .resideInAnyPackage(CONNECTORS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ENGINE, APP, SUITE, SANDBOX)
          .because(
              "a connector says what a host said; what follows from it belongs into core/engine,"
                  + " what is shown into core/app")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theSandboxDependsOnNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage(SANDBOX)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are ours",
                  (JavaClass other) ->
                      other.getPackageName().startsWith("dev.rapport")
                          && !other.getPackageName().startsWith("dev.rapport.sandbox")))
          .because(
              "it is an independent reading of the hosts' documentation: shared code would share"
                  + " its mistakes; move what it needs into connectors/sandbox");

  @ArchTest
  static final ArchRule lengthsOfTimeAreDurations =
      codeUnits()
          .that(DescribedPredicate.describe("can be called", LadderTest::canBeCalled))
          .should(
              new ArchCondition<JavaCodeUnit>("take lengths of time as Duration") {
                @Override
                public void check(JavaCodeUnit code, ConditionEvents events) {
                  for (Parameter parameter : ((Executable) code.reflect()).getParameters()) {
                    if (isNumberOfMillis(parameter)) {
                      events.add(
                          SimpleConditionEvent.violated(
                              code, code.getFullName() + " takes " + parameter.getName()));
                    }
                  }
                }
              })
          .because(
              "a unit in a name is forgotten one day; take a java.time.Duration and turn it into a"
                  + " number where a library wants one");

  private static boolean canBeCalled(JavaCodeUnit code) {
    return !(code instanceof JavaStaticInitializer);
  }

  private static boolean isNumberOfMillis(Parameter parameter) {
    return parameter.getType().equals(long.class)
        && parameter.getName().matches("millis|ms|.*(Millis|Milliseconds|Ms)");
  }

  @ArchTest
  static final ArchRule namesSayWhatAClassIsFor =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Common)(\\$.*)?")
          .because(
              "such a class grows to mean everything; name it by its one job and put it beside its"
                  + " caller");
}
