package id.tolok.shell;

import id.tolok.kernel.FiscalYear;
import id.tolok.shell.wording.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a browser remembers of its person: language, look and what they work on. Kept in cookies,
/// so that the first byte of a page already has them; nothing in them is secret or trusted.
public final class Preferences {

  private static final String LANGUAGE = "tolok-bahasa";
  private static final String THEME = "tolok-tema";
  private static final String CONTEXT = "tolok-konteks";
  private static final String PROGRAMS = "/api/";
  private static final Pattern CONTEXT_FORM = Pattern.compile("(\\d{0,18})\\.(\\d{4})\\.([1-4])");

  private Preferences() {}

  /// The language of the pages, Indonesian until the person chooses; what a program reads, it says
  /// with each request.
  public static Language language(HttpServletRequest request) {
    return request.getRequestURI().startsWith(PROGRAMS)
        ? asked(request)
        : find(request, LANGUAGE, Language.class).orElse(Language.ID);
  }

  /// English where the header `Accept-Language` asks for it, Indonesian otherwise.
  public static Language asked(HttpServletRequest request) {
    boolean english =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
            && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return english ? Language.EN : Language.ID;
  }

  /// The look of the pages; as the machine is set until the person chooses.
  public static Theme theme(HttpServletRequest request) {
    return find(request, THEME, Theme.class).orElse(Theme.AUTO);
  }

  /// What was chosen in the bar above the page; empty where nothing was.
  static Optional<WorkContext> context(HttpServletRequest request) {
    return value(request, CONTEXT)
        .map(CONTEXT_FORM::matcher)
        .filter(form -> form.matches())
        .map(form ->
            new WorkContext(
                form.group(1).isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(form.group(1))),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3))))
        .filter(context -> FiscalYear.exists(context.year()));
  }

  public static void remember(HttpServletResponse response, Language language) {
    write(response, LANGUAGE, language.name());
  }

  public static void remember(HttpServletResponse response, Theme theme) {
    write(response, THEME, theme.name());
  }

  public static void remember(HttpServletResponse response, WorkContext context) {
    String agency =
        context.agencyId().isPresent() ? String.valueOf(context.agencyId().getAsLong()) : "";
    write(response, CONTEXT, agency + "." + context.year() + "." + context.quarter());
  }

  private static void write(HttpServletResponse response, String name, String value) {
    var cookie =
        ResponseCookie.from(name, value.toLowerCase(Locale.ROOT))
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static <E extends Enum<E>> Optional<E> find(
      HttpServletRequest request, String name, Class<E> kind) {
    return value(request, name)
        .flatMap(text ->
            Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst());
  }

  static Optional<String> value(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
