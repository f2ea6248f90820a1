package id.tolok.shell.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The description of the interface for programs (OpenAPI 3.1): what is said of every address the
/// same way, so that no controller repeats it.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";
  private static final String PROBLEM_MEDIA = "application/problem+json";
  private static final String ABOUT =
      """
      Tolok for other programs. Every request carries a token made on the page /token or by \
      `tolok api-token`; it may do a part of what its maker may, for as long as it was made for. \
      A parameter or a member of a body that is not described here is refused, not passed over. \
      Lists come in pages: give `next` of one page as `after` to get the next. What can be kept \
      has an ETag; ask with If-None-Match. Faults are problem+json. Faults and sentences \
      are in Indonesian, or in English with Accept-Language: en.\
      """;

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Tolok")
                .version("v1")
                .description(ABOUT)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/").description("This installation")))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("`Authorization: Bearer tolok_...`"))
                .addSchemas(PROBLEM, problem()))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  @Bean
  OpenApiCustomizer whatEveryAddressAnswers() {
    return api -> {
      api.servers(List.of(new Server().url("/").description("This installation")));
      api.getComponents().addSchemas(PROBLEM, problem());
      api.getPaths().forEach(ApiDescription::describe);
      api.getComponents().setSchemas(new TreeMap<String, Schema>(api.getComponents().getSchemas()));
    };
  }

  private static void describe(String path, PathItem item) {
    item.readOperationsMap()
        .forEach((method, operation) -> {
          if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
          }
          operation.setOperationId(name(method.name().toLowerCase(java.util.Locale.ROOT), path));
          addFaults(path, operation);
        });
  }

  /// A name for the method of a client: `getIndicatorsById`.
  private static String name(String method, String path) {
    var name = new StringBuilder(method);
    for (String part : path.substring("/api/v1/".length()).split("[/.-]", -1)) {
      boolean variable = part.startsWith("{");
      String word = variable ? part.substring(1, part.length() - 1) : part;
      name.append(variable ? "By" : "")
          .append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }

  private static void addFaults(String path, Operation operation) {
    var faults = new TreeMap<String, String>();
    faults.put(
        "400",
        "A parameter is not known or has a value that is not accepted; the detail says which.");
    faults.put("401", "No token, or one that is unknown, revoked or over.");
    faults.put("403", "The token or its maker may not do this.");
    faults.put("429", "Too many requests; ask again after the seconds in Retry-After.");
    if (path.contains("{")) {
      faults.put("404", "There is no such thing, or none the token may see.");
    }
    faults.forEach((status, words) ->
        operation.getResponses().computeIfAbsent(status, _ -> fault(status, words)));
    operation
        .getResponses()
        .forEach((status, response) -> {
          if (status.startsWith("4")) {
            sayForm(response);
          }
        });
  }

  /// Where a controller says when, but not how, it is told.
  private static void sayForm(ApiResponse fault) {
    if (fault.getContent() == null) {
      fault.setContent(new Content());
    }
    var media = fault.getContent().computeIfAbsent(PROBLEM_MEDIA, _ -> new MediaType());
    if (media.getSchema() == null) {
      media.setSchema(reference());
    }
  }

  private static ApiResponse fault(String status, String words) {
    var response =
        new ApiResponse()
            .description(words)
            .content(
                new Content().addMediaType(PROBLEM_MEDIA, new MediaType().schema(reference())));
    if (status.equals("429")) {
      response.addHeaderObject(
          "Retry-After", new Header().description("Seconds.").schema(new IntegerSchema()));
    }
    return response;
  }

  private static Schema<?> reference() {
    return new Schema<>().$ref("#/components/schemas/" + PROBLEM);
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description(
            "What is wrong and what to do about it (RFC 9457). Further members are told where they"
                + " are given.")
        .properties(
            Map.of(
                "type", new StringSchema().description("Names the kind of fault."),
                "title", new StringSchema().description("The kind of fault in words."),
                "status", new IntegerSchema().description("As in the status line."),
                "detail", new StringSchema().description("What is wrong and what to do."),
                "instance", new StringSchema().description("The address asked."),
                "code", new StringSchema().description("For programs to branch on."),
                "request", new StringSchema().description("Names the request in the log.")))
        .required(List.of("title", "status"));
  }
}
