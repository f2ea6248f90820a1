package id.tolok.access.web.signin;

import id.tolok.shell.request.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A form that was sent after the session had ended: carried through the sign-in, and sent by the
/// person once more afterwards.
///
/// @param address where it was sent
/// @param fields what was typed, without the old session's token
public record Carried(String address, List<Entry> fields) {

  /// One value of the form.
  public record Entry(String name, String value) {}

  /// Names under which a carried form travels.
  static final String ADDRESS = "lanjut";

  static final String FIELD = "lanjut.";
  private static final Set<String> OWN = Set.of("_csrf");

  /// What the pages themselves put into their forms: no person typed it.
  private static final Set<String> MACHINE = Set.of("version", "dilihat", "kunci");

  public Carried {
    fields = List.copyOf(fields);
  }

  /// The form that this request is.
  static Carried original(String address, HttpServletRequest request) {
    return new Carried(address, entries(request, "", OWN));
  }

  /// The form that came along with a sign-in; absent where none did.
  static @Nullable Carried along(HttpServletRequest request) {
    var address = request.getParameter(ADDRESS);
    if (address == null || LocalAddress.find(address).isEmpty()) {
      return null;
    }
    return new Carried(address, entries(request, FIELD, Set.of()));
  }

  private static List<Entry> entries(
      HttpServletRequest request, String prefix, Set<String> without) {
    var entries = new ArrayList<Entry>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (name.startsWith(prefix) && !without.contains(name)) {
            Arrays.stream(values)
                .forEach(value -> entries.add(new Entry(name.substring(prefix.length()), value)));
          }
        });
    return entries;
  }

  /// What the person reads again before sending; secrets are not shown.
  public List<Entry> readable() {
    return fields.stream()
        .filter(field -> !field.value().isBlank())
        .filter(field -> !field.name().contains("sandi") && !MACHINE.contains(field.name()))
        .toList();
  }
}
