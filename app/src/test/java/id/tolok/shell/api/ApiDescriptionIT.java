package id.tolok.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description is what other people make clients from: everything in it must be there, lead
/// somewhere, and be said in words.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionIT {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  @Autowired private People people;

  private String text;
  private JsonNode api;

  @BeforeAll
  void description() {
    var answer = people.nobody().get("/api/v1/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    text = answer.body();
    api = JsonMapper.builder().build().readTree(text);
  }

  @Test
  void itIsOpenApiOfTheRightVersionWithATokenScheme() {
    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.path("info").path("description").asString()).isNotBlank();
    var schemes = api.path("components").path("securitySchemes");
    assertThat(schemes.path("token").path("scheme").asString()).isEqualTo("bearer");
    assertThat(api.path("security").path(0).has("token")).isTrue();
  }

  @Test
  void onlyAddressesForProgramsAreListed() {
    assertThat(api.path("paths").propertyNames())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
    assertThat(api.path("paths").propertyNames())
        .contains(
            "/api/v1/indicators",
            "/api/v1/indicators/{id}",
            "/api/v1/catalogue-versions/{id}",
            "/api/v1/agencies/{agencyId}/catalogue-versions");
  }

  @Test
  void everyOperationSaysWhatItDoesAndAnswers() {
    var softly = new SoftAssertions();
    eachOperation((name, operation) -> {
      softly.assertThat(operation.path("summary").asString()).describedAs(name).isNotBlank();
      softly.assertThat(operation.path("description").asString()).describedAs(name).isNotBlank();
      softly.assertThat(operation.path("tags").size()).describedAs(name).isPositive();
      softly
          .assertThat(operation.path("responses").propertyNames())
          .describedAs(name)
          .anyMatch(status -> status.startsWith("2"))
          .contains("400", "401", "403", "429");
    });
    softly.assertAll();
  }

  @Test
  void everyAnswerSaysItsKindAndEveryFaultItsForm() {
    var softly = new SoftAssertions();
    eachOperation((name, operation) ->
        operation
            .path("responses")
            .properties()
            .forEach(response -> {
              var content = response.getValue().path("content");
              softly.assertThat(content.has("*/*")).describedAs(name).isFalse();
              if (response.getKey().startsWith("4")) {
                softly
                    .assertThat(content.at("/application~1problem+json/schema").isEmpty())
                    .describedAs(name + " " + response.getKey())
                    .isFalse();
              }
            }));
    softly.assertAll();
  }

  @Test
  void aFigureGivenIsAnsweredAsItIsRead() {
    var address = api.path("paths").path("/api/v1/actuals/{variableId}/{period}");
    var form = "/responses/200/content/application~1json/schema/$ref";
    assertThat(address.path("put").at(form).asString())
        .isNotEmpty()
        .isEqualTo(address.path("get").at(form).asString());
  }

  @Test
  void refusalOfFiguresSaysWhatItCarries() {
    var actuals = api.path("paths").path("/api/v1/actuals").path("post").path("responses");
    var one = api.path("paths").path("/api/v1/actuals/{variableId}/{period}").path("put");
    assertThat(carried(actuals.path("422"))).contains("faultCount", "faults");
    assertThat(carried(one.path("responses").path("409"))).contains("theirs", "yours");
    assertThat(carried(one.path("responses").path("422"))).contains("reason");
    assertThat(actuals.at("/200/headers").propertyNames())
        .contains("Location", "Idempotency-Replayed");
  }

  private static List<String> carried(JsonNode response) {
    return response
        .at("/content/application~1problem+json/schema/allOf/1/properties")
        .propertyNames()
        .stream()
        .toList();
  }

  @Test
  void addressesWithKeysSayWhatHappensWhereThereIsNone() {
    eachOperation((name, operation) -> {
      if (name.contains("{")) {
        assertThat(operation.path("responses").has("404")).describedAs(name).isTrue();
      }
    });
  }

  @Test
  void batchOfFiguresSaysWhatItIsMadeOf() {
    var body = api.path("paths").path("/api/v1/actuals").path("post").path("requestBody");
    assertThat(body.path("required").asBoolean()).isTrue();
    assertThat(body.at("/content/application~1json/schema/$ref").asString()).isNotEmpty();
  }

  @Test
  void namesForClientsAreThereOnceEach() {
    var names = new ArrayList<String>();
    eachOperation((_, operation) -> names.add(operation.path("operationId").asString()));
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z0-9]+"));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var schemas = new TreeSet<>(api.path("components").path("schemas").propertyNames());
    var references = new TreeSet<String>();
    collect(api, references);
    assertThat(schemas).containsAll(references);
  }

  @Test
  void everyVariableOfAnAddressIsAParameter() {
    api.path("paths")
        .properties()
        .forEach(path ->
            METHODS.forEach(method -> {
              var operation = path.getValue().path(method);
              if (!operation.isMissingNode()) {
                var named =
                    operation.path("parameters").values().stream()
                        .filter(each -> each.path("in").asString().equals("path"))
                        .map(each -> "{" + each.path("name").asString() + "}")
                        .toList();
                assertThat(named).describedAs(path.getKey()).allMatch(path.getKey()::contains);
                assertThat(named).hasSize(path.getKey().split("\\{", -1).length - 1);
              }
            }));
  }

  @Test
  void nothingFromInsideOfTheProgramIsTold() {
    assertThat(text)
        .doesNotContain("id.tolok", "org.springframework", "localhost", "/actuator", "HttpServlet");
  }

  private void eachOperation(BiConsumer<String, JsonNode> check) {
    api.path("paths")
        .properties()
        .forEach(path ->
            METHODS.forEach(method -> {
              var operation = path.getValue().path(method);
              if (!operation.isMissingNode()) {
                check.accept(method + " " + path.getKey(), operation);
              }
            }));
  }

  private static void collect(JsonNode node, TreeSet<String> references) {
    if (node.has("$ref")) {
      references.add(node.path("$ref").asString().substring("#/components/schemas/".length()));
    }
    node.values().forEach(child -> collect(child, references));
  }
}
