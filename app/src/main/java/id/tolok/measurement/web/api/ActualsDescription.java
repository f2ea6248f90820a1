package id.tolok.measurement.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/// Says what refusals of figures carry beyond what every fault carries, and the headers of answers.
@Configuration(proxyBeanMethods = false)
class ActualsDescription {

  private static final String ACTUALS = "/api/v1/actuals";
  private static final String ONE = ACTUALS + "/{variableId}/{period}";
  private static final String UNDO = ACTUALS + "/batches/{id}/undo";

  @Bean
  OpenApiCustomizer whatFiguresAnswer() {
    return ActualsDescription::describe;
  }

  private static void describe(OpenAPI api) {
    var batch = path(api, ACTUALS).getPost();
    refusal(
        batch,
        "422",
        Map.of(
            "faultCount",
            new IntegerSchema().description("How many there are."),
            "faults",
            new ArraySchema()
                .items(reference("RowFault"))
                .description("What stands against rows, the first 1000; absent for a used key.")));
    header(batch, "Location", "Address of the batch that was kept.");
    header(batch, "Idempotency-Replayed", "`true` where the key answered; nothing was done now.");
    var one = path(api, ONE);
    refusal(
        one.getPut(),
        "409",
        Map.of(
            "theirs",
            reference("Actual"),
            "yours",
            new ObjectSchema()
                .properties(Map.of("version", new IntegerSchema(), "amount", new NumberSchema()))));
    refusal(
        one.getPut(),
        "422",
        Map.of(
            "reason",
            new StringSchema().description("The rule, such as NOT_OPEN, NEGATIVE or UNUSUAL.")));
    header(one.getPut(), "ETag", "The version, to send as If-Match: `\"v4\"`.");
    header(one.getGet(), "ETag", "The version, to send as If-Match: `\"v3\"`.");
    refusal(
        path(api, UNDO).getPost(),
        "409",
        Map.of("reasons", new ArraySchema().items(new StringSchema())));
  }

  private static void refusal(
      Operation operation, String status, @SuppressWarnings("rawtypes") Map<String, Schema> more) {
    var content = answer(operation, status).getContent();
    Objects.requireNonNull(content.get(MediaType.APPLICATION_PROBLEM_JSON_VALUE), status)
        .setSchema(
            new ComposedSchema()
                .addAllOfItem(reference("Problem"))
                .addAllOfItem(new ObjectSchema().properties(more)));
  }

  private static void header(Operation operation, String name, String meaning) {
    answer(operation, "200")
        .addHeaderObject(name, new Header().description(meaning).schema(new StringSchema()));
  }

  private static PathItem path(OpenAPI api, String address) {
    return Objects.requireNonNull(api.getPaths().get(address), address);
  }

  private static ApiResponse answer(Operation operation, String status) {
    return Objects.requireNonNull(operation.getResponses().get(status), status);
  }

  private static Schema<?> reference(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }
}
