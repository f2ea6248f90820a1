package id.tolok.access.web.signin;

import id.tolok.shell.part.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sign-in page shows.
///
/// @param back where to go afterwards
/// @param carried a form sent after the session had ended; absent where there is none
/// @param message what went wrong; absent where nothing did
/// @param provider name of the other server people may sign in with; absent where there is none
public record SignInView(
    Field name,
    Field password,
    String back,
    @Nullable Carried carried,
    @Nullable String message,
    @Nullable String provider) {

  public List<Field> fields() {
    return List.of(name, password);
  }

  public String providerAddress() {
    return "/masuk/sso?kembali=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
