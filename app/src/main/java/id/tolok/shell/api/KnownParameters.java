package id.tolok.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.StandardReflectionParameterNameDiscoverer;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses parameters that an address of the interface for programs does not have: a misspelt
/// filter that is passed over answers a question nobody asked. What an address has is what its
/// method declares.
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

  private static final String PATHS = "/api/v1/**";

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns(PATHS);
  }

  /// @throws ApiFault where a parameter is unknown
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !request.getMethod().equals("OPTIONS")) {
      var declared = known.computeIfAbsent(method.getMethod(), _ -> declared(method));
      given(request)
          .filter(name -> !declared.contains(name))
          .sorted()
          .findFirst()
          .ifPresent(name -> {
            throw ApiFault.unknownParameter(name, declared);
          });
    }
    return true;
  }

  private static Set<String> declared(HandlerMethod method) {
    var names = new TreeSet<String>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      var asked = parameter.getParameterAnnotation(RequestParam.class);
      if (asked != null) {
        parameter.initParameterNameDiscovery(new StandardReflectionParameterNameDiscoverer());
        String own = parameter.getParameterName();
        names.add(asked.name().isEmpty() && own != null ? own : asked.name());
      }
    }
    return names;
  }

  /// Names in the address, and those of the parts of a form. Any other body is left unread: it
  /// belongs to the method.
  private static Stream<String> given(HttpServletRequest request) {
    if (request instanceof MultipartHttpServletRequest form) {
      return Stream.concat(
          form.getParameterMap().keySet().stream(), form.getFileMap().keySet().stream());
    }
    String query = request.getQueryString();
    return query == null ? Stream.empty() : names(query);
  }

  private static Stream<String> names(String query) {
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2)[0])
        .map(KnownParameters::decoded);
  }

  /// A name that is not written as addresses are stays as it came: nothing is called that.
  private static String decoded(String name) {
    try {
      return StringUtils.uriDecode(name.replace('+', ' '), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return name;
    }
  }
}
