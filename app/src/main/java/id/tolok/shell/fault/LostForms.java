package id.tolok.shell.fault;

import id.tolok.shell.LocalAddress;
import id.tolok.shell.fault.FaultView.LostForm;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Saves what was typed into a form that arrived too late. Files and secrets are not kept.
final class LostForms {

  /// The prefix of what was typed, in the form that sends it again.
  static final String PREFIX = "isian.";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int MOST_CHARACTERS = 200_000;

  private LostForms() {}

  /// The form of a request, where it carries one.
  ///
  /// @param address where the form was sent
  static Optional<LostForm> find(HttpServletRequest request, String address) {
    String type = request.getContentType();
    if (!method(request).equals("POST") || type == null || !type.startsWith(FORM)) {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    int length = 0;
    for (var entry : request.getParameterMap().entrySet()) {
      if (keeps(entry.getKey()) && entry.getValue().length == 1) {
        fields.put(entry.getKey(), entry.getValue()[0]);
        length += entry.getValue()[0].length();
      }
    }
    return fields.isEmpty() || length > MOST_CHARACTERS
        ? Optional.empty()
        : LocalAddress.find(address).map(local -> new LostForm(local, fields));
  }

  /// The container sends every request on to the error page as GET.
  private static String method(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String original
        ? original
        : request.getMethod();
  }

  private static boolean keeps(String name) {
    return !name.startsWith("_") && !name.contains("sandi") && !name.contains("kode");
  }
}
