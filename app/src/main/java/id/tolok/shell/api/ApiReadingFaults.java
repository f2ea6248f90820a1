package id.tolok.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Names to a program which parameter or field of its request cannot be read. People at pages are
/// told in other words.
@ControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiReadingFaults {

  private static final String BODY = "JSON";

  private final ApiFaultAnswers answers;

  ApiReadingFaults(ApiFaultAnswers answers) {
    this.answers = answers;
  }

  @ExceptionHandler
  View answer(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
    return answers.answer(
        ApiFault.badValue(
            mismatch.getName(),
            String.valueOf(mismatch.getValue()),
            accepted(mismatch.getRequiredType())),
        request);
  }

  @ExceptionHandler
  View answer(MissingServletRequestParameterException missing, HttpServletRequest request) {
    return answers.answer(
        new ApiFault(
            HttpStatus.BAD_REQUEST, "shell.api.missing-parameter", missing.getParameterName()),
        request);
  }

  @ExceptionHandler
  View answer(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    return answers.answer(
        unreadable.getCause() instanceof UnrecognizedPropertyException unknown
            ? ApiFault.unknownMember(place(unknown), known(unknown))
            : new ApiFault(
                HttpStatus.BAD_REQUEST, "shell.api.bad-body", place(unreadable.getCause())),
        request);
  }

  private static List<String> known(UnrecognizedPropertyException unknown) {
    return Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  /// The field, `rows.amount`; all of the body where none is to blame.
  private static String place(@Nullable Throwable cause) {
    if (!(cause instanceof JacksonException fault)) {
      return BODY;
    }
    String path =
        fault.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    return path.isEmpty() ? BODY : path;
  }

  private static String accepted(@Nullable Class<?> type) {
    if (type == null) {
      return "?";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true, false";
    }
    return type == LocalDate.class ? "2026-04-05" : "1, 2, 3 …";
  }
}
